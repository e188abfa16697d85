"""What the kit makes of a file or a folder of messages, and what each chapter can do with it, before anything is done.

Front door: `check_file`, `check_folder`.
"""

from advocacy_kit.checking.file import FileCheck, check_file
from advocacy_kit.checking.folder import FolderCheck, check_folder

__all__ = ["FileCheck", "FolderCheck", "check_file", "check_folder"]
