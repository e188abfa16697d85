"""The codebook: which signals exist, in Dutch and English; one YAML file a signal."""

from advocacy_kit.codebook.load import Codebook, json_schema, load_codebook
from advocacy_kit.codebook.model import Signal

__all__ = ["Codebook", "Signal", "json_schema", "load_codebook"]
