"""Accessible input and display in a notebook; the only room that knows ipywidgets, anywidget and IPython."""
