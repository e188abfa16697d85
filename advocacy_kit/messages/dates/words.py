"""Names of months, days and zones, in Dutch and English, as people and programs shorten them."""

_MONTHS = """
    januari january jan | februari february febr feb | maart march mrt mar | april apr | mei may |
    juni june jun | juli july jul | augustus august aug | september sept sep | oktober october okt oct |
    november nov | december dec
"""
#: Name to number of the month.
MONTHS = {name: i for i, names in enumerate(_MONTHS.split("|"), 1) for name in names.split()}

_DAYS = """
    maandag monday ma mon | dinsdag tuesday di tue tues din | woensdag wednesday wo wed woe |
    donderdag thursday do thu thur thurs don | vrijdag friday vr fri vrij vri |
    zaterdag saturday za sat zat | zondag sunday zo sun zon
"""
#: Name to day of the week; Monday is 0.
DAYS = {name: i for i, names in enumerate(_DAYS.split("|")) for name in names.split()}

#: Name of a zone to its minutes east of Greenwich. A name that means several (BST, CST) means what it
#: does in e-mail (RFC 2822), or else in Europe; of `SHARED` that is told.
ZONES = {
    "z": 0, "utc": 0, "gmt": 0, "ut": 0, "wet": 0, "west": 60, "bst": 60, "ist": 60, "cet": 60, "met": 60,
    "mez": 60, "cest": 120, "mest": 120, "mesz": 120, "eet": 120, "eest": 180,
    "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
    "akst": -540, "akdt": -480, "hst": -600, "sast": 120, "sgt": 480, "hkt": 480, "jst": 540, "awst": 480, "acst": 570,
    "acdt": 630, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
}  # fmt: skip
#: Names of zones that mean another one elsewhere (Ireland, India, Israel; Britain, Bangladesh; America, China, Cuba), and
#: as what each is noted.
SHARED = {"ist": "zone-ist", "bst": "zone-bst", "cst": "zone-cst"}


def one_of(names: dict) -> str:
    """Give names as the choices of a pattern, the longest first."""
    return "|".join(sorted(names, key=len, reverse=True))
