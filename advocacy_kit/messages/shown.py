"""How a file of messages is called in whatever the kit writes: WhatsApp names its exports after a person."""

import re
from pathlib import Path

#: As phones call a chat: "WhatsApp Chat - Siobhan Kelly.zip", "WhatsApp-chat met Bram.txt", "Chat de WhatsApp con Ana.txt".
_CHAT = re.compile(r"(?:chat de )?whatsapp(?:[ -]chat\b|.+\.(?:txt|zip)$)", re.I)


def names_somebody(path: Path) -> bool:
    """Tell whether a file is called as WhatsApp calls a chat: by the other person."""
    return bool(_CHAT.match(path.name))


def shown_name(path: Path) -> str:
    """Give the name of a file as reports, notebooks, manifests and folders tell it.

    Parameters
    ----------
    path : Path
        The file, or only its name; it need not be there.

    Returns
    -------
    str
        Its own name; of an exported chat what it is, without the person: "WhatsApp.zip".
    """
    suffix = path.suffix if path.suffix.casefold() in (".txt", ".zip") else ""
    return f"WhatsApp{suffix}" if names_somebody(path) else path.name
