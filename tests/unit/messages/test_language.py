"""Language of a message: nl, en, other, or too short to tell."""

import pytest

from advocacy_kit.messages import open_messages, read_messages
from advocacy_kit.messages.language import Languages, detect

CASES = [
    # Dutch: north, south, chat, capitals, loan words
    ("De bezorger belde aan en reed meteen weer door.", "nl"),
    ("da kan toch nie, 3 weken gewacht op ne loodgieter en dan nog ni gekomen", "nl"),
    ("kweet nie wa ge daar doet maar tis ni normaal", "nl"),
    ("Allee, 't is weer van dat.", "nl"),
    ("NOG STEEDS GEEN REACTIE ONTVANGEN", "nl"),
    ("super blij mee", "nl"),
    ("Mijn factuur klopt niet", "nl"),
    ("De app crasht bij de login, heb een screenshot gemaild naar support.", "nl"),
    ("Jullie 'customer success team' zou terugbellen: we are sorry, stond er. Daar bleef het bij.", "nl"),
    ("gracias voor niks hoor", "nl"),
    # English: British, Irish, American, Indian, Scots touches
    ("Your man came out to us yesterday, grand job altogether", "en"),
    ("Kindly do the needful and revert at the earliest.", "en"),
    ("Aye it's fair scunnered me, so it has", "en"),
    ("WORST COMPANY EVER", "en"),
    ("app keeps crashing on login", "en"),
    ("I want a refund.", "en"),
    ("where's my parcel", "en"),
    ("Dutch neighbours said 'lekker bezig' but the meter was in within the hour.", "en"),
    # Other languages, the near ones first
    ("Guten Tag, ich warte seit drei Wochen auf die Lieferung und niemand antwortet mir.", "other"),
    ("Die Heizung ist schon wieder kaputt, wann kommt endlich jemand?", "other"),
    ("Der Techniker war da, hat aber nichts gemacht.", "other"),
    ("Wie lange dauert das noch?", "other"),
    ("Könnten Sie mir bitte die Rechnung noch einmal zusenden?", "other"),
    ("Ek wag al twee weke vir my pakkie en niemand laat weet my iets nie.", "other"),
    ("Wy wachtsje noch altyd op de monteur, it is hjir kâld.", "other"),
    ("Bonjour, je n'ai toujours pas reçu mon remboursement.", "other"),
    ("La chaudière fait un bruit bizarre depuis lundi, pouvez-vous envoyer quelqu'un ?", "other"),
    ("Merci beaucoup pour votre aide, c'était parfait.", "other"),
    ("Hola, todavía no he recibido mi pedido y nadie me contesta.", "other"),
    ("El repartidor dejó el paquete en la casa del vecino sin avisar.", "other"),
    ("Buongiorno, vorrei sapere quando arriva il mio ordine.", "other"),
    ("Bom dia, não consigo entrar na minha conta.", "other"),
    ("Dzień dobry, czy mogę zmienić termin wizyty?", "other"),
    ("Merhaba, siparişim hala gelmedi, yardımcı olur musunuz?", "other"),
    ("Hej, jag har inte fått min beställning och det är nu två veckor sedan.", "other"),
    ("مرحبا، متى يصل الطلب؟", "other"),
    ("Здравствуйте, когда придёт мой заказ?", "other"),
    ("您好，我的订单什么时候到？", "other"),
    # Nothing to tell a language by
    ("ok", ""), ("👍", ""), ("12345", ""), ("Top", ""), ("🙄🙄🙄", ""), ("Jan", ""), ("https://example.org/een/lange/link/naar/iets/anders", ""),
    ("@USER [URL] #lift", ""), ("Living is exhausting.", ""), ("", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language"), CASES)
def test_detect(text, language):
    assert detect(text) == language


def test_short_messages_follow_their_conversation(table):
    rows = [
        ["a", "De monteur komt morgen tussen acht en tien bij u langs."],
        ["b", "The engineer will be with you tomorrow before ten."],
        ["a", "ok"],
        ["b", "👍"],
        ["c", "top"],
        ["a", "Bonjour, je n'ai toujours pas reçu mon remboursement, merci."],
        ["a", "ok"],
        ["", "Wanneer is de balie van het stadhuis open deze week?"],
    ]
    reading = open_messages(table("x.csv", ["gesprek id", "bericht"], rows), keep_other=True)
    frame = reading.frame()
    assert frame["language"].tolist() == ["nl", "en", "nl", "en", "nl", "other", "other", "nl"]
    assert reading.summary.languages_inherited == 4


def test_majority_of_the_file_decides_what_nothing_else_does(table, english):
    frame = read_messages(table("x.csv", ["message"], [["ok"], *[[t] for t in english], ["👍"]]))
    assert frame["language"].tolist() == ["en"] * 6


def test_other_languages_are_counted_and_left_out(table, dutch):
    german = "Guten Tag, ich warte seit drei Wochen auf die Lieferung und niemand antwortet."
    path = table("x.csv", ["bericht"], [[dutch[0]], [german], [dutch[1]]])
    reading = open_messages(path)
    assert reading.frame()["row"].tolist() == [2, 4]
    assert reading.summary.languages == {"nl": 2, "other": 1}
    assert [(r.row, r.reason) for r in reading.rejected] == [(3, "language")]
    assert read_messages(path, keep_other=True)["language"].tolist() == ["nl", "other", "nl"]
    assert read_messages(path, message_language="en")["language"].tolist() == ["en"] * 3


def test_a_column_says_the_language(table):
    rows = [
        ["NL", "Great, thanks for that"],
        ["en-GB", "ja hoor, bedankt"],
        ["Deutsch", "Ich warte noch"],
        ["", "Waar blijft mijn pakket nu?"],
    ]
    frame = read_messages(table("x.csv", ["taal", "bericht"], rows), keep_other=True)
    assert frame["language"].tolist() == ["nl", "en", "other", "nl"]


def test_memory_of_conversations_is_bounded(monkeypatch):
    monkeypatch.setattr(Languages, "REMEMBERED", 10)
    languages = Languages("auto", "en")
    texts = ["De monteur komt morgen bij u langs, ergens in de ochtend."] * 50
    languages.decide(texts, None, [f"c{i}" for i in range(50)])
    assert len(languages._conversations) == 10
    assert languages.decide(["ok", "ok"], None, ["c49", "c0"]) == ["nl", "en"]
