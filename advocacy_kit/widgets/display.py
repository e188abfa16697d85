"""Put HTML on the page of a notebook."""


def show(html: str) -> None:
    """Show a piece of HTML, made and escaped by ``reporting`` or ``learning``, below the running cell.

    Parameters
    ----------
    html : str
        It is shown as it is; outside a notebook nothing but its type is printed.
    """
    from IPython.display import HTML, display

    display(HTML(html))
