"""A worker of a batch: reads one job on standard input, does it, and tells how it went."""

import json
import sys

from advocacy_kit.batch.process import MARK
from advocacy_kit.batch.run import run_chapter
from advocacy_kit.errors import AdvocacyError
from advocacy_kit.locale import interface_language, say


def tell(**values: object) -> None:
    """Send a line to the process that started this one."""
    sys.stdout.write(MARK + json.dumps(values, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def work() -> int:
    """Do the job; give the exit code."""
    order = json.loads(sys.stdin.read())
    try:
        run = run_chapter(
            **order, progress=lambda done, of: tell(share=done / of), told_in=interface_language()
        )
    except AdvocacyError as error:
        tell(error=error.text(interface_language()))
        return error.exit_code
    except KeyboardInterrupt:
        tell(error=say("batch-job-interrupted"))
        return 130
    tell(page=str(run.page), fresh=run.fresh, manifest=run.manifest)
    return 0


if __name__ == "__main__":
    sys.exit(work())
