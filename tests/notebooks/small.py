"""A chapter of a few cells, quick to run, that can do whatever a test asks of it."""

import nbformat

PARAMETERS = """mode: str = "both"  # learn | analyse | both
interactive: str = "auto"
language: str = "en"
messages: str = ""
where: str = ""
out: str = ""
deed: str = ""  # what to do in the middle
mark: str = ""  # file to make before that"""

FIGURE = """from IPython.display import HTML, display
display(HTML('<figure><img alt="A dot" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></figure>'))
print(f"interactive is {interactive}, messages are in {messages}")"""

DEED = """import os, pathlib, time
from advocacy_kit.errors import InputError
class OwnError(InputError): "Known to this notebook alone."
if mark:
    pathlib.Path(mark).write_text(str(os.getpid()))
if deed == "own mistake":
    raise OwnError("messages-empty-file", file=messages)
if deed == "fault":
    raise ZeroDivisionError(f"while reading {messages}")
if deed == "die":
    os.kill(os.getpid(), 9)
if deed == "last words":
    os.write(2, b"no memory left")
    os.kill(os.getpid(), 9)
if deed == "kill the runner":
    os.kill(os.getppid(), 9)
    time.sleep(60)
if deed == "sleep":
    time.sleep(600)"""

SAVE = """import json
pathlib.Path(out, "findings.csv").write_text("k,n\\n1,2\\n")
counts = {"rows": 5, "used": 3, "messages": 3, "voice_silent": 0, "rejected": {"empty": 1}, "filtered": {"where": 1}}
_ = pathlib.Path(out, "reading.json").write_text(json.dumps(counts))"""


def notebook(language="en"):
    """Cells of the small chapter."""
    v4 = nbformat.v4
    title = {"en": "Small chapter", "nl": "Klein hoofdstuk"}[language]
    cells = [
        v4.new_markdown_cell(f"# {title}"),
        v4.new_code_cell(PARAMETERS.replace('"en"', f'"{language}"'), metadata={"tags": ["parameters"]}),
        v4.new_markdown_cell("## Lesson\n\nOnly for learners.", metadata={"tags": ["learn"]}),
        v4.new_markdown_cell("## Findings\n\nOnly for analysts.", metadata={"tags": ["analyse"]}),
        v4.new_code_cell(FIGURE, metadata={"tags": ["analyse"]}),
        v4.new_markdown_cell("### The deed"),
        v4.new_code_cell(DEED),
        v4.new_code_cell(SAVE, metadata={"tags": ["analyse"]}),
    ]
    for i, cell in enumerate(cells):
        cell.id = f"cell-{i}"
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return v4.new_notebook(cells=cells, metadata={"kernelspec": kernel, "advocacy_kit": {"title": title}})


def write(root):
    """Put the small chapter, in both languages, in a folder of notebooks."""
    for language in ("nl", "en"):
        (root / language).mkdir(parents=True)
        nbformat.write(notebook(language), root / language / "40-small.ipynb")
    return root
