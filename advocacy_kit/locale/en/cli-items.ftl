items-help = Practice questions: check files, print the schema.
items-check-help =
    Check files of practice questions.

    Without a file, all questions of the kit are checked. Every fault is told at once, with file and line.
items-schema-help = Print the JSON Schema of a file of practice questions, for your editor.
items-none = No files of practice questions were found.
items-counted = { $chapter } ({ $spoken }): { $count } questions ({ $kinds }); { $calm } of { $total } messages are neutral or glad.
items-unmet = Heard in none of them: { $signals }.
items-good = No faults.
