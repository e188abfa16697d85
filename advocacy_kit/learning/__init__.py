"""The learning engine: items, grading, practice; it knows no notebook and no browser."""
