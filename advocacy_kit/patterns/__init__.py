"""The language that a signal's patterns are written in, and the form of text that they are written for."""
