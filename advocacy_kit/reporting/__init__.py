"""Findings to tables, figures and HTML: computed before, escaped always."""
