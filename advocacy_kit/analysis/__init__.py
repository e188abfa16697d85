"""Detections and records to findings: one module a chapter."""
