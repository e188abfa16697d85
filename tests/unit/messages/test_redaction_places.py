"""Addresses further: parts of buildings, corners, boxes, American and Indian forms, streets without a number, codes behind them; and near misses."""

from collections import Counter

import pytest
from test_redaction_glance import same

from advocacy_kit.messages.redaction import redact

DUTCH = [
    # a floor, a door, a part of the building
    ("Ik woon op Kerkstraat 12 2e verdieping, 9000 Gent", "Ik woon op [adres]"),
    ("Kerkstraat 12/2de verd. te Gent", "[adres] te Gent"),
    ("Zeedijk 211, 9de verd., app. 9C. Bel", "[adres]. Bel"),
    ("op Mechelsesteenweg 88 glv, 2640 Mortsel.", "op [adres]."),
    ("Noorderlaan 147, poort C, 2030 Antwerpen", "[adres]"),
    ("Grote Baan 12 unit 5", "[adres]"),
    ("Kruisstraat 40 hoek Pastoriestraat", "[adres]"),
    ("Naamsestraat 96, kot 14, 3000) en ik", "[adres], [postcode]) en ik"),
    ("tijdelijk adres: camping Hengelhoef, plaats 114 (3530)", "tijdelijk adres: [adres] ([postcode])"),
    # what stands before the street
    ("zit in bungalow 217, Parklaan 4", "zit in [adres]"),
    ("bij het bos (Landgoed De Vleut, Sonseweg t/o 2, Best)", "bij het bos ([adres], Best)"),
    # no number, a corner, a box, a number that only houses have
    ("Het perceel ligt in de Kapelstraat zn te Zutendaal", "Het perceel ligt in de [adres] te Zutendaal"),
    ("Oude Molenweg z.n., Zele", "[adres], Zele"),
    ("Lange Heide z/n, Zele", "[adres], Zele"),
    ("Wij wonen op de hoek Stationsstraat / Processieweg, Hoeselt", "Wij wonen op de [adres], Hoeselt"),
    ("Nieuw: Postbus 2147, 5600 CC Eindhoven", "Nieuw: [adres], [postcode] Eindhoven"),
    ("Nu ingeschreven Visserij 119 Gent.", "Nu ingeschreven [adres] Gent."),
    ("Klant: Visserij 119 bus 302 Gent", "Klant: [adres] Gent"),
    ("Heb je de sleutel van 't Hofke 12-14 al terug?", "Heb je de sleutel van [adres] al terug?"),
]  # fmt: skip
ENGLISH = [
    # American
    ("House is the one on County Road 1470, Box 88, outside", "House is the one on [address], outside"),
    ("new address: 31 Rural Route 2, mailbox", "new address: [address], mailbox"),
    ("RR 2 Box 14 please", "[address] please"),
    ("LEAVE IT AT 1917 1/2 E 4TH. MY CELL", "LEAVE IT AT [address]. MY CELL"),
    ("it is at 402 E Pecan, Austin", "it is at [address], Austin"),
    ("2207 Orrin Ave NE\nApt 6\nMinneapolis", "[address]\nMinneapolis"),
    ("12 Slaughter Crk Dr, Bldg C, #218 is new", "[address] is new"),
    ("2 Old Mill Plz, Ste 40-C Greenville", "[address] Greenville"),
    ("P.O. Box 118\nGrand Marais, Minn. 55604", "[address]\nGrand Marais, [postcode]"),
    ("88 Elm St in Chicago 60614 and", "[address] in Chicago [postcode] and"),
    ("near Austin, Texas 78704.", "near Austin, [postcode]."),
    ("we moved to four-oh-two East Pecan, zip 7 0 5 0 1.", "we moved to [address], zip [postcode]."),
    ("Twelve forty West Maple, in Austin", "[address], in Austin"),
    # Australian
    ("Lot 9 (no. 112) Old Coach Rd, Maclaren Flat", "[address], Maclaren Flat"),
    ('Tenancy at "Wirraminna", 2 Pepper Tree Lane, Mudgee', "Tenancy at [address], Mudgee"),
    ("GPO Box 9880 Sydney NSW 2001", "[address] Sydney [postcode]"),
    # Indian
    ("address same #14, 2nd Floor, 6th Main, 11th Cross, Malleshwaram 560003", "address same [address], Malleshwaram [postcode]"),
    ("Plot 22, Gali no 4, near Shiv Mandir, Uttam Nagar 110059", "[address], Uttam Nagar [postcode]"),
    ("H.No. 1180-B, Sector 21, near water tank, Panchkula, 134112", "[address], Panchkula, [postcode]"),
    ("H. No. 1142, Sector 37-B, Chandigarh 160036", "[address], Chandigarh [postcode]"),
    ("Old No. 7, New No. 15, Thiruveethi Amman Koil Street\nMylapore", "[address]\nMylapore"),
    ("D.No. 40-5-19/3, Tikkle Road, Vijayawada - 520 010", "[address], Vijayawada - [postcode]"),
    ("outside 14/3 Murarji Peth, opp. Bank of Maharashtra\nMob", "outside [address], opp. Bank of Maharashtra\nMob"),
]  # fmt: skip
STAYS = [
    ("nl", "Weet je zn naam? de Kerkstraat zn hond. Straat zn."),
    ("nl", "Lijn 119 bus 302 en bus 12 rijden niet"),
    ("nl", "De postbus 3 keer geleegd, de brievenbus 2 keer"),
    ("nl", "wij wonen op de hoek, op de 2e verdieping"),
    ("nl", "Hij woont in groep 8 Amsterdam, de sleutels van Windows 11"),
    ("en", "Room 14 E 3rd floor, 12 W 5th grade, 50 S 3rd party"),
    ("en", "I took 3 S Class cars and 12 E bikes. Route 66, Box 118"),
    ("en", "The two East German teams, twenty-four South Koreans"),
    ("en", "In Florida 12000 people and in Texas 15000 more"),
    ("en", "zip 3 2 1 go, New No. 3 is best, opp. Bank of Maharashtra"),
    ("en", "12-05-2024 Park Road was closed"),
]


@pytest.mark.parametrize(("text", "expected"), DUTCH)
def test_dutch(text, expected):
    assert redact([text], ["nl"], Counter()) == [expected]
    same(text, "nl")


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text, expected):
    assert redact([text], ["en"], Counter()) == [expected]
    same(text, "en")


@pytest.mark.parametrize(("language", "text"), STAYS)
def test_stays(language, text):
    assert redact([text], [language], Counter()) == [text]
    same(text, language)
