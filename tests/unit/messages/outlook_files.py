"""Outlook messages (.msg) made by hand, since no library writes them: properties ([MS-OXMSG]) in a compound file ([MS-CFB]).

Only what a small message needs: all streams in the mini stream, one sector of FAT, directories as a chain of right siblings.
"""

import struct
from datetime import UTC, datetime

SECTOR, MINI = 512, 64
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
ROOT, STORAGE, STREAM = 5, 1, 2

SUBJECT, BODY, HTML, HEADERS, CLASS, SENT_AT = 0x0037, 0x1000, 0x1013, 0x007D, 0x001A, 0x0039
SENDER_NAME, SENDER_ADDRESS, MESSAGE_ID, IN_REPLY_TO, EMAIL = 0x0C1A, 0x0C1F, 0x1035, 0x1042, 0x3003


def _properties(values: dict[int, object], head: int) -> dict[str, bytes]:
    """The streams of one object: its table of properties, and one stream for each text."""
    table, streams = bytearray(head), {}
    for number, value in sorted(values.items()):
        if isinstance(value, datetime):
            ticks = int((value - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds() * 10_000_000)
            table += struct.pack("<HHIQ", 0x0040, number, 6, ticks)
            continue
        kind, data = (0x0102, value) if isinstance(value, bytes) else (0x001F, value.encode("utf-16-le"))
        streams[f"__substg1.0_{number:04X}{kind:04X}"] = data
        table += struct.pack("<HHIII", kind, number, 6, len(data), 0)
    streams["__properties_version1.0"] = bytes(table)
    return streams


def outlook_message(values: dict[int, object], *, to: tuple[str, ...] = (), attachments: int = 0) -> bytes:
    """Make a message of its properties: numbers to texts, bytes or moments."""
    tree: dict[str, object] = dict(_properties({CLASS: "IPM.Note"} | values, 32))
    counts = struct.pack("<8xIIII8x", len(to), attachments, len(to), attachments)
    tree["__properties_version1.0"] = counts + tree["__properties_version1.0"][32:]
    for i, address in enumerate(to):
        tree[f"__recip_version1.0_#{i:08X}"] = _properties({EMAIL: address}, 8)
    for i in range(attachments):
        tree[f"__attach_version1.0_#{i:08X}"] = _properties({0x3707: "foto.jpg"}, 8)
    return _compound(tree)


def _compound(tree: dict[str, object]) -> bytes:
    entries: list[list] = [["Root Entry", ROOT, FREE, 0, b""]]

    def add(children: dict[str, object], parent: int) -> None:
        before = None
        for name in sorted(children, key=lambda n: (len(n), n.upper())):
            content = children[name]
            at = len(entries)
            entries.append([name, STREAM if isinstance(content, bytes) else STORAGE, FREE, FREE, content])
            if before is None:
                entries[parent][3] = at
            else:
                entries[before][2] = at
            before = at
            if not isinstance(content, bytes):
                add(content, at)

    entries[0][3] = FREE
    add(tree, 0)
    mini, mini_fat, starts = bytearray(), [], {}
    for at, (_, kind, _, _, content) in enumerate(entries):
        if kind != STREAM or not content:
            continue
        count = -(-len(content) // MINI)
        starts[at] = len(mini_fat)
        mini_fat += [*range(len(mini_fat) + 1, len(mini_fat) + count), END]
        mini += content.ljust(count * MINI, b"\0")
    directory = bytearray()
    sectors = {
        "mini": -(-len(mini) // SECTOR),
        "minifat": -(-len(mini_fat) * 4 // SECTOR),
        "directory": -(-len(entries) * 128 // SECTOR),
    }
    first, at = {}, 1
    for name, count in sectors.items():
        first[name] = at
        at += count
    for i, (name, kind, right, child, content) in enumerate(entries):
        label = name.encode("utf-16-le") + b"\0\0"
        start = first["mini"] if kind == ROOT else starts.get(i, END if kind == STREAM else 0)
        size = len(mini) if kind == ROOT else len(content) if kind == STREAM else 0
        child = FREE if kind == STREAM else child
        directory += struct.pack(
            "<64sHBBIII16sIQQIQ", label, len(label), kind, 1, FREE, right, child, b"", 0, 0, 0, start, size
        )
    fat = [FAT]
    for count in sectors.values():
        fat += [*range(len(fat) + 1, len(fat) + count), END] if count else []
    assert len(fat) <= SECTOR // 4, "more than one sector of FAT"
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"", 0, 1,
        first["directory"], 0, 4096, first["minifat"], sectors["minifat"], END, 0, 0,
    )  # fmt: skip
    body = struct.pack(f"<{len(fat)}I", *fat).ljust(SECTOR, b"\xff")
    body += bytes(mini).ljust(sectors["mini"] * SECTOR, b"\0")
    body += struct.pack(f"<{len(mini_fat)}I", *mini_fat).ljust(sectors["minifat"] * SECTOR, b"\xff")
    return header.ljust(SECTOR, b"\xff") + body + bytes(directory).ljust(sectors["directory"] * SECTOR, b"\0")
