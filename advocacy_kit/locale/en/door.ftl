# The door: `advocacy new` and `advocacy start`.

# -- the front page
door-front-title = Hear what customers let slip
door-front-lead = { $count ->
    [one] The chapter opens as an ordinary page: you read, you click, you practise.
   *[other] Pick a chapter. It opens as an ordinary page: you read, you click, you practise.
 }
door-chapters = { $count ->
    [one] Chapter
   *[other] Chapters
 }
door-minutes = about { $count ->
    [one] a minute
   *[other] { $count } minutes; it need not be in one go
 }
door-go-on = Go on practising ({ $done } of { $total })
door-front-none = There is no chapter in English here yet.
door-front-kept = What you practise is kept on this computer and goes nowhere else.
door-front-stop = Finished? Close this tab. After that you can close the window in which you started this, too.
door-language = Language

# -- around a chapter
door-back = Back to the start
door-other-language = Language
door-skip = Skip to the text
door-waiting = One moment, the chapter is being laid out…
door-waiting-more = A few seconds as a rule. The first time in a day it may be somewhat longer.
door-step = Part {"{n}"} of {"{total}"}
door-failed = Something should have stood here and could not be made. Reload this page (F5). If it stays like this, show whoever installed the kit what the window of `advocacy start` says.
door-lost = The connection is gone: `advocacy start` is no longer running. Start it again and open the address it gives you. Your answers so far have been kept.
door-ended = This page was left alone for so long that it has stopped working. Reload it (F5) and you carry on where you were.
door-no-script = This page needs JavaScript, and this browser has it switched off.

# -- in place of a page
door-refused-title = This door is locked
door-refused = Open the whole address that `advocacy start` shows you, including everything after "token=". Each start makes a new one, so an old bookmark no longer works.
door-not-found-title = There is nothing here
door-not-found = This address does not exist, or the chapter is not there in this language.
door-broken-title = That went wrong
door-broken = The fault is ours, not yours. Try once more. If it persists, the window of `advocacy start` says what happened.

# -- advocacy start
door-start-help =
    Learn in your browser: each chapter is an ordinary page.

    FOLDER is a workspace that you made with `advocacy new`. Without one: the folder you are in, or else the kit's own chapters.
door-start-lab = Open JupyterLab, to work with the notebooks yourself.
door-start-no-browser = Only show the address; open no browser.
door-start-port = Port to begin with; if it is taken, the next free one is used.
door-starting = Laying out the pages…
door-open =
    Ready. The pages are open at

      { $address }

    On this computer only, and with this address only. To stop: Ctrl-C in this window.
door-other-port = Port { $port } is taken; using another.
door-closed = Stopped. Until next time.
door-no-port = No port from { $first } to { $last } is free. Name another: `advocacy start --port 9000`.
door-no-folder = There is no folder { $folder }. Make it with `advocacy new { $folder }`.
door-no-notebooks = { $folder } holds no chapters (a folder notebooks with nl or en in it). Make a workspace with `advocacy new`, or leave the folder out: then the kit's own chapters open.

# -- advocacy new
door-new-help =
    Make a workspace of your own: notebooks to work in, an example, and room for your messages and reports.

    Whatever FOLDER already holds stays as it is.
door-new-update = Lay newer notebooks beside yours, as ….new.ipynb.
door-new-made = { $count ->
    [0] Nothing was missing in { $folder }
    [one] One file laid out in { $folder }
   *[other] { $count } files laid out in { $folder }
 }
door-new-same = { $count ->
    [one] One file was there already, and is the same.
   *[other] { $count } files were there already, and are the same.
 }
door-new-kept = { $name }: was there and is different; left alone
door-new-beside = { $name }: this kit's version, laid beside yours
door-new-hint = To have this kit's notebooks beside yours, do it again with --update.
door-new-next =
    And now?
      To learn:                     advocacy start { $folder }
      With messages of your own:    advocacy check FILE
    { $readme } has the rest.
door-new-file = { $path } is a file, not a folder. Choose another name for the workspace.
door-new-unwritable = { $path } cannot be written to ({ $reason }). Choose a folder that is yours to write in, such as your home folder.

# -- advocacy start --lab
door-lab-open =
    Ready. JupyterLab is open at

      { $address }

    On this computer only, and with this address only. To stop: Ctrl-C in this window.
door-lab-no-workspace = JupyterLab needs a workspace of your own, since the kit's own chapters stay as they are. Make one and open it: `advocacy new my-folder`, then `advocacy start my-folder --lab`.
door-lab-failed =
    JupyterLab did not start. This is what it said:

    { $said }

    The plain pages may work all the same: `advocacy start` without --lab.
