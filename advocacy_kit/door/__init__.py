"""The door: a workspace of one's own, the chapters as plain pages, JupyterLab in calm dress.

Only the command line knows this room. Voilà and JupyterLab are loaded by the function that starts them.
"""
