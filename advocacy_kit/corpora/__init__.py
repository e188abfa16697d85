"""Labelled messages: the corpora that come with the kit, and one's own in the same shape.

Front door: `load_messages`, `load_annotations`, `read_corpus`, `read_labelled`, `gold`, `agreement`.
"""

from advocacy_kit.corpora.agreeing import agreement
from advocacy_kit.corpora.gold import gold
from advocacy_kit.corpora.labelled import read_labelled
from advocacy_kit.corpora.reading import Corpus, load_annotations, load_messages, read_corpus

__all__ = ["Corpus", "agreement", "gold", "load_annotations", "load_messages", "read_corpus", "read_labelled"]
