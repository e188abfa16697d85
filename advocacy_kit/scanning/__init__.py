"""A file of messages in, a file of detections out, however large: nothing is held but a chunk."""

from advocacy_kit.scanning.scan import Scan, scan
from advocacy_kit.scanning.writers import FORMATS

__all__ = ["FORMATS", "Scan", "scan"]
