"""Small notebooks for the door."""

import json


def notebook(*cells: tuple[str, str, list[str]], **about: object) -> str:
    """Write a notebook of cells (kind, source, tags) with what it says about itself."""
    made = [
        {"cell_type": kind, "id": f"c{i}", "metadata": {"tags": tags}, "source": source}
        | ({"outputs": [], "execution_count": None} if kind == "code" else {})
        for i, (kind, source, tags) in enumerate(cells)
    ]
    metadata = {"advocacy_kit": about} if about else {}
    return json.dumps({"cells": made, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5})
