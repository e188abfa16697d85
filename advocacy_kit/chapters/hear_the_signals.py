"""Chapter 01, hear the signals: what its notebook's cells call.

Each method shows one piece below its cell; nothing is worked out before it is asked for.
"""

import json
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_kit.chapters import selection
from advocacy_kit.chapters.parameters import Parameters
from advocacy_kit.codebook import load_codebook
from advocacy_kit.errors import writing
from advocacy_kit.locale import say
from advocacy_kit.paths import content
from advocacy_kit.reporting import html, signal_cards
from advocacy_kit.widgets.display import show
from advocacy_kit.widgets.frontend import front_end

if TYPE_CHECKING:
    from advocacy_kit.analysis.hear_the_signals import Hearing
    from advocacy_kit.messages import Reading
    from advocacy_kit.organisation import Applied
    from advocacy_kit.reporting.hear_the_signals import Report

CHAPTER = "hear-the-signals"
#: What is told of a reading whatever was chosen of it: it is about the file. From any other count one could work out how many messages
#: were used.
OF_THE_FILE = frozenset(
    ["file", "format", "system", "open_answers", "sheets_left", "named", "columns", "dropped", "columns_gone", "rows", "blank", "ignored",
     "message_language", "voice_from", "own_senders", "timezone", "file_timezone", "dates", "ids_from", "limited"]
)  # fmt: skip


class Chapter:
    """Chapter 01, opened with its parameters.

    Parameters
    ----------
    parameters : Parameters
        What to do, with what, and where to.
    """

    def __init__(self, parameters: Parameters) -> None:
        self.parameters = parameters
        self.language = parameters.language
        self.interactive = front_end(parameters.interactive)
        self.codebook = load_codebook()

    # -- learning

    def show_opening(self) -> None:
        """Show the style sheet of all pieces; nothing else is seen of it."""
        show(html.style())

    def show_contents(self) -> None:
        """Show links to the parts of the page; who is halfway a practice round sees that first thing."""
        if self._learns():
            show(signal_cards.contents(self.language, self._practice_link()))

    def _practice_link(self) -> str:
        if self.interactive:
            from advocacy_kit.learning.logbook import Logbook

            halfway = Logbook().under_way(CHAPTER, self.language)
            if halfway is not None:
                done, total = halfway
                return say("hts-contents-practice-on", self.language, done=done, total=total)
        return say("hts-contents-practice", self.language)

    def show_cards(self, family: str) -> None:
        """Show the signal cards of one family."""
        if self._learns():
            show(signal_cards.family(self.codebook, family, self.language))

    def practice(self) -> None:
        """Open the practice round; where nobody can answer, show its questions with the answers to unfold."""
        if not self._learns():
            return
        show(signal_cards.target("practice"))
        if self.interactive:
            from advocacy_kit.widgets.practice import open_quiz

            open_quiz(CHAPTER, self.language)
        else:
            from advocacy_kit.learning.items import load_items
            from advocacy_kit.learning.static import static_items

            show(static_items(load_items(CHAPTER, self.language), self.language, self.codebook))

    def show_replies(self) -> None:
        """Show what to say or do on hearing each signal."""
        if self._learns():
            signals = [signal for family in signal_cards.FAMILIES.values() for signal in family]
            show(signal_cards.replies(self.codebook, signals, self.language))

    # -- analysing

    @cached_property
    def applied(self) -> "Applied":
        """The organisation's own words, put together with the parameters."""
        from advocacy_kit.organisation import organisation_for

        p = self.parameters
        given = {
            "mapping": p.pairs["mapping"] or None,
            "voice": p.voice,
            "own_senders": p.senders,
            "message_language": p.message_language,
            "timezone": p.timezone,
            "sheet": p.sheet,
            "since": p.since,
            "until": p.until,
            "where": p.pairs["where"] or None,
        }
        try:
            return organisation_for(p.messages or None, p.config or None, given)
        except Exception as error:
            raise _in_language(error, self.language) from None

    @cached_property
    def reading(self) -> "Reading":
        """The file of messages, opened."""
        from advocacy_kit.messages import open_messages

        path = self.parameters.messages or content(
            "datasets", "lommer", f"messages-{self._sample_language()}.csv"
        )
        reading = self.applied.reading
        try:
            return open_messages(path, **reading)
        except Exception as error:
            raise _in_language(error, self.language) from None

    @cached_property
    def hearing(self) -> "Hearing":
        """What was found in the messages."""
        from advocacy_kit.analysis.hear_the_signals import analyse
        from advocacy_kit.detection import Detector

        try:
            messages = self.reading.frame()
            self.reading.require_messages()
        except Exception as error:
            raise _in_language(error, self.language) from None
        # What is counted are phrases: nothing has calibrated the model for these messages.
        detector = Detector.load(profile="patterns", organisation=self.applied.organisation)
        detections = detector.detect(messages)
        summary = self.reading.summary
        return analyse(messages, detections, self.codebook, self.applied.timezone, summary)

    @cached_property
    def report(self) -> "Report":
        """The findings, ready to be shown."""
        from advocacy_kit.reporting.hear_the_signals import Report

        hearing = self.hearing
        summary, timezone = self.reading.summary, self.applied.timezone
        own = self.applied.told(self.language, whole=False, gone=summary.columns_gone)
        own = own if self.applied.organisation else []
        return Report(hearing, summary, self.codebook, self.language, timezone, own)

    def show_summary(self) -> None:
        """Show the report's title, and what it says in a few lines."""
        if self._analyses():
            # A report on the analysis alone begins here; else the page has a title already.
            level = 2 if self.parameters.learns else 1
            show(self.report.short(level, self._source(), self._selection()))
            if not self.parameters.messages:
                self._tell("chapters-source-sample")

    def show_signals(self) -> None:
        """Show which signals were heard, and how often."""
        self._show("signals")

    def show_where(self) -> None:
        """Show where: by channel, team and topic."""
        self._show("where")

    def show_when(self) -> None:
        """Show how it moves from month to month."""
        self._show("when")

    def show_missed(self) -> None:
        """Show quotes that a hurried colleague would read past."""
        self._show("missed")

    def show_reading_list(self) -> None:
        """Show the messages most worth reading whole."""
        self._show("reading")

    def show_limits(self) -> None:
        """Show what all this cannot tell."""
        self._show("limits")

    def show_reading(self) -> None:
        """Show what was read, and what was left out and why."""
        self._show("read")

    def save(self) -> None:
        """Save the findings, the rejected rows and what was read, where ``out`` names a folder.

        Told on the page of somebody who is there; a report that is handed round lists its files itself.
        """
        if not self._analyses():
            return
        if not self.parameters.out:
            self._tell("hts-saved-none")
            return
        out = Path(self.parameters.out).expanduser()
        try:
            with writing(out):
                names = self._write(out)
        except Exception as error:
            raise _in_language(error, self.language) from None
        self._tell("hts-saved", files=", ".join(names))

    def _write(self, out: Path) -> list[str]:
        """Write the files; give their names."""
        from advocacy_kit.reporting.files import write_csv
        from advocacy_kit.reporting.workbook import write_findings

        out.mkdir(parents=True, exist_ok=True)
        names = ["findings.csv", "findings.xlsx", "reading.json"]
        write_csv(self.hearing.findings, out / names[0])
        title = self.report.title(self._source(), self._selection())
        write_findings(self.hearing.findings, out / names[1], self.report.telling, title)
        read = self.reading.summary.to_dict()
        few = self.hearing.few
        if few:
            told = OF_THE_FILE | self.reading.summary.details.keys()
            read = {key: value if key in told else None for key, value in read.items()} | {"few": few}
        read = json.dumps(read, ensure_ascii=False, indent=2)
        (out / names[2]).write_text(read + "\n", encoding="utf-8")
        if self.reading.summary.rejected.total() and not few:
            self.reading.write_rejected(out / "rejected.csv", self.language)
            names.append("rejected.csv")
        return names

    def _tell(self, key: str, **values: object) -> None:
        if self.interactive:
            text = html.paragraph(say(key, self.language, **values))
            show(html.section(text, language=self.language))

    def _source(self) -> str:
        """Whose messages they are."""
        if self.parameters.messages:
            return self.reading.summary.file
        return say("hts-source-sample", self.language)

    def _selection(self) -> str:
        """Which messages were asked for."""
        return selection.in_words(self.parameters, self.language)

    def _show(self, piece: str) -> None:
        if self._analyses():
            show(getattr(self.report, piece)())

    def _learns(self) -> bool:
        return self.parameters.learns or self._left_out()

    def _analyses(self) -> bool:
        return self.parameters.analyses or self._left_out()

    def _left_out(self) -> bool:
        show(
            html.section(
                html.paragraph(
                    say("chapters-not-this-mode", self.language, mode=self.parameters.mode), "note"
                )
            )
        )
        return False

    def _sample_language(self) -> str:
        chosen = self.parameters.message_language
        return self.language if chosen == "auto" else chosen


def _in_language(error: Exception, language: str) -> Exception:
    """Have an error tell itself in the chapter's language."""
    if hasattr(error, "language") and error.language is None:
        error.language = language
    return error
