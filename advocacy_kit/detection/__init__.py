"""Text to detections: which signals are heard in a message, and in which words."""

from advocacy_kit.detection.detector import Detector

__all__ = ["Detector"]
