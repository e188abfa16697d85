"""By which names columns are recognised, one entry a role, and what the values of a fixed set mean.

Names are compared as words: case, accents, underscores, dots and CamelCase play no part, nor do numbers at
the end. The order of the names is their rank: of two columns that both fit, the one named earlier here is
taken, and the other told.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Role:
    """What a column can be.

    Parameters
    ----------
    names : str
        Names that are the whole of a column's name, comma-separated, the surest first.
    words : str
        Words that may stand anywhere in a name ("reactie van de klant"); weaker than `names`.
    endings : str
        Ends of Dutch compounds ("klachtomschrijving"); weaker still.
    never : str
        Words, or some words in a row, that speak against it wherever they stand ("aantal berichten", "product description").
    """

    names: str
    words: str = ""
    endings: str = ""
    never: str = ""


#: Roles that messages are grouped by.
GROUPS = ("channel", "team", "topic", "product")

# Words that say that a column is about messages, not the messages themselves.
_ABOUT = """
    id, nr, nummer, number, no, code, datum, date, tijd, tijdstip, time, at, on, aantal, count, type, soort,
    status, taal, language, lengte, length, score, url, link, bron, source, bestand, file, auteur, author,
    naam, name, door, by, prioriteit, priority, onderwerp, subject, titel, title, kanaal, channel, sentiment,
    label, tag, tags, bijlage, bijlagen, attachment, attachments
"""

ROLES: dict[str, Role] = {
    "text": Role(
        names="""
            tekst, text, bericht, message, berichttekst, message text, tekst bericht, tekst van het bericht,
            body, bodytext, plain body, message body, text body, body text, klantreactie, reactie klant,
            reactie van de klant, verbatim, verbatims, customer verbatim, comment, comments, customer
            comment, klacht, klachttekst, complaint, complaint text, review, review text, reviewtekst,
            recensie, review body, beoordeling tekst, feedback, feedbacktekst, feedback text, opmerking,
            opmerkingen, opmerking klant, toelichting, omschrijving klacht, beschrijving klacht, klachtbeschrijving,
            probleembeschrijving, klantvraag, vraag klant, vraag van klant, vraag van de klant, customer question, reactie, reacties, response text, antwoordtekst, open antwoord, open antwoorden,
            vrije tekst, free text, freetext, open text, open ended response, comment text, verzoek, wat is er gebeurd,
            wat is er misgegaan, wat ging er mis, wat is er aan de hand, wat is uw klacht, waar gaat het over, vertel ons meer,
            waarmee kunnen we helpen, waarmee kunnen we u helpen, waarmee kunnen we je helpen, waar kunnen we u mee helpen,
            waar kunnen we je mee helpen, what happened, what went wrong, tell us more, tell us what happened, how can we help,
            how can we help you, omschrijving, beschrijving, korte beschrijving, uitgebreide beschrijving, description, inhoud,
            content, message content, notitie, notities, gespreksnotitie, telefoonnotitie, note, notes, call notes,
            memo, verslag, gespreksverslag, transcript, tweet, tweet text, full text, post, post text,
            caption, utterance, zin, sentence, uiting, conversation text, mailtekst, e-mailtekst, email
            body, html body, vraag, question text, details, suggestie, suggesties, suggestion,
            suggestions, remark, remarks, bericht inhoud, inhoud bericht, case comments, initial message,
            first message, latest comment, ervaring, experience, korte omschrijving, uitgebreide
            omschrijving, melding, meldingstekst, gesprek, aanvullende informatie, additional information
        """,
        words="""
            tekst, text, bericht, message, body, verbatim, comment, comments, opmerking, opmerkingen,
            toelichting, omschrijving, beschrijving, description, feedback, review, reactie, klantreactie, klacht, remark,
            remarks, notitie, inhoud, content, tweet, verslag
        """,
        endings="""
            tekst, bericht, opmerking, opmerkingen, toelichting, omschrijving, reactie, klacht, notitie,
            verslag
        """,
        never=_ABOUT
        + """,
            productomschrijving, productbeschrijving, artikelomschrijving, artikelbeschrijving, functieomschrijving, product description,
            item description, article description, service description, job description, description of product, omschrijving product,
            beschrijving product, omschrijving artikel, beschrijving artikel, omschrijving van het product, beschrijving van het product
        """,
    ),
    "message_id": Role(
        names="""
            message id, messageid, bericht id, berichtid, id, berichtnummer, bericht nr, message number,
            message no, comment id, review id, reviewid, response id, responseid, respons id, tweet id, post
            id, record id, event id, uuid, guid, reactienummer, volgnummer, meldingnummer, respondent id,
            antwoord id, row id, rij id, note id, interaction id
        """,
        never="parent, reply, klant, customer, user, agent, author, conversation",
    ),
    "conversation_id": Role(
        names="""
            conversation id, conversation, conversationid, conversatie id, conversatie, gesprek id,
            gespreksid, gespreks id, gespreknummer, gespreksnummer, thread id, thread, threadid, ticket id,
            ticketid, ticket, ticketnummer, ticket nr, ticket number, ticket no, case id, case number,
            casenumber, case no, case, zaak, zaaknummer, zaak id, dossier, dossiernummer, dossier id,
            incident, incidentnummer, incident id, incident number, meldingsnummer, melding nr, melding id,
            chat id, chatid, session id, sessie id, sessieid, request id, dialog id, dialogue id,
            klachtnummer, contact id, contactmoment id
        """,
        never="date, datum, aantal, count, status, type",
    ),
    "sent_at": Role(
        names="""
            sent at, sent, sent on, date sent, verzonden, verzonden op, verzenddatum, verstuurd op, datum
            tijd, datumtijd, datum en tijd, date time, datetime, timestamp, tijdstempel, datum, date,
            tijdstip, message date, berichtdatum, datum bericht, bericht datum, created at, created, created
            date, date created, creation date, createddate, aangemaakt, aangemaakt op, aanmaakdatum, gemaakt
            op, datum aangemaakt, ontvangen, ontvangen op, ontvangstdatum, datum ontvangst, received,
            received at, received on, date received, binnengekomen, binnengekomen op, ingediend op, datum
            ingediend, submitted at, submitted, submission date, submit date, submitdate, posted, posted at,
            geplaatst op, plaatsingsdatum, review date, datum review, reviewdatum, recorded date, end date,
            enddate, datum invullen, ingevuld op, invuldatum, completed at, klachtdatum, datum klacht,
            meldingsdatum, datum melding, gemeld op, contactdatum, datum contact, published at, event time,
            time, tijd
        """,
        words="datum, date, timestamp, tijdstip",
        endings="datum",
        never="""
            birth, geboorte, geboortedatum, due, verval, vervaldatum, deadline, closed, gesloten,
            afgehandeld, afsluitdatum, sluitingsdatum, updated, modified, gewijzigd, wijzigingsdatum,
            bestel, besteldatum, order, factuurdatum, invoice, leverdatum, delivery, start, resolved,
            opgelost
        """,
    ),
    "voice": Role(
        names="""
            voice, stem, rol, role, sender type, sendertype, sender role, author type, authortype, author
            role, afzender type, afzendertype, type afzender, soort afzender, user type, usertype, rol
            afzender, speaker, spreker, speaker role, richting, direction, inbound outbound, in uit, in out,
            inkomend uitgaand, author, auteur, afzender, sender, from, van, party, partij, participant type,
            participant role, created by type, who, wie, inbound
        """,
        words="voice, richting, direction, rol, role",
        never="id, email, adres, address, name, naam",
    ),
    "audience": Role(
        names="""
            audience, publiek, doelgroep, zichtbaarheid, visibility, intern extern, internal external,
            intern, internal, is internal, is public, public, openbaar, note type, comment type, type
            notitie, bestemd voor
        """,
    ),
    "channel": Role(
        names="""
            channel, kanaal, contactkanaal, contact kanaal, contact channel, channel name, kanaalnaam,
            medium, bron, source, origin, case origin, herkomst, ingang, via, platform, channel type, type
            kanaal, contactvorm, binnengekomen via, invoerkanaal, soort binnenkomst
        """,
        words="kanaal, channel",
        never="id",
    ),
    "team": Role(
        names="""
            team, teamnaam, team name, afdeling, department, dept, groep, group, assigned group, assignee
            group, group name, behandelgroep, behandelaarsgroep, behandelend team, behandelende afdeling,
            owner group, queue, wachtrij, unit, business unit, vestiging, branch, location, locatie, regio,
            region, filiaal, store, winkel, support group
        """,
        words="team, afdeling, department",
        never="id, lid, leden, member, members, leider, leader, size, omvang",
    ),
    "topic": Role(
        names="""
            topic, onderwerp, thema, theme, categorie, category, rubriek, contactreden, reden contact,
            reden, contact reason, reason, case reason, subcategorie, subcategory, issue type, issue, soort
            klacht, klachtsoort, type klacht, complaint type, soort melding, request type, ticket type, type
            melding, vraagtype, klassificatie, classificatie, classification, subject, tag, tags, label,
            labels
        """,
        words="topic, onderwerp, categorie, category, thema, theme",
        never="id, taal, language",
    ),
    "product": Role(
        names="""
            product, productnaam, product name, artikel, artikelnaam, item, item name, dienst, service,
            service name, dienstverlening, abonnement, plan, subscription, app, app name, model,
            productgroep, product group, product line
        """,
        never="id, nummer, number, nr, code, prijs, price",
    ),
    "customer_id": Role(
        names="""
            customer id, customerid, klant id, klantid, klantnummer, klantnr, klant nr, klantcode, customer
            number, customer no, customer, klant, client id, cliënt id, cliëntnummer, cliënt, clientnummer,
            client, debiteur, debiteurnummer, debiteurnr, relatie, relatienummer, relatie id, account id,
            account number, accountnummer, account, user id, userid, gebruiker id, requester id, requester,
            aanvrager, contact, lidnummer, lid, membership number, member id, patiëntnummer, patient id,
            huurdernummer, huurder, polisnummer, contractnummer, contract number, subscriber id, customer
            ref, visitor id, respondent
        """,
        never="email, naam, name, type, satisfaction, tevredenheid, since, sinds, segment",
    ),
    "author": Role(
        names="""
            author, auteur, author id, author name, agent, agent id, agent name, medewerker, medewerker id,
            medewerkernaam, naam medewerker, employee, employee id, employee name, behandelaar, behandeld
            door, assignee, assigned to, owner, eigenaar, afzender, sender, sender name, van, from, from
            name, from email, created by, aangemaakt door, door, operator, rep, handled by, geschreven door,
            adviseur
        """,
        never="type, role, rol, group, groep, team",
    ),
    "turn": Role(
        names="""
            turn, beurt, turn number, turn index, beurtnummer, message index, message order, volgorde,
            sequence, sequence number, seq, position, reply number
        """,
    ),
    "automatic": Role(
        names="""
            auto submitted, autosubmitted, auto reply, autoreply, is auto reply, is autoreply, automatic reply,
            automatisch antwoord, is automatic, is automatisch
        """,
    ),
    "language": Role(
        names="""
            language, taal, lang, message language, berichttaal, taal bericht, locale, language code,
            taalcode, user language, review language, detected language
        """,
        never="interface",
    ),
}

#: What people may call a role in a mapping, beside its own name.
ROLE_NAMES = {
    "tekst": "text",
    "bericht": "text",
    "message": "text",
    "body": "text",
    "id": "message_id",
    "bericht_id": "message_id",
    "datum": "sent_at",
    "date": "sent_at",
    "time": "sent_at",
    "tijd": "sent_at",
    "conversation": "conversation_id",
    "conversatie": "conversation_id",
    "gesprek": "conversation_id",
    "ticket": "conversation_id",
    "klant": "customer_id",
    "klantnummer": "customer_id",
    "customer": "customer_id",
    "kanaal": "channel",
    "afdeling": "team",
    "department": "team",
    "onderwerp": "topic",
    "categorie": "topic",
    "category": "topic",
    "taal": "language",
    "rol": "voice",
    "role": "voice",
    "stem": "voice",
    "afzender": "author",
    "agent": "author",
    "medewerker": "author",
    "beurt": "turn",
    "publiek": "audience",
}

#: Values of a voice column, compared like names.
VOICES = {
    "customer": """
        customer, customers, klant, klanten, de klant, cliënt, client, consumer, consument, user, end user,
        enduser, eindgebruiker, gebruiker, requester, aanvrager, inbound, incoming, inkomend, ingaand,
        binnenkomend, in, i, visitor, bezoeker, gast, guest, patiënt, patient, huurder, tenant, resident,
        bewoner, lid, member, reiziger, passenger, traveller, leerling, student, ouder, parent, lezer,
        reader, burger, inwoner, citizen, koper, buyer, shopper, contact, lead, melder, klager, complainant,
        van klant, from customer, customer message, external, extern, received, ontvangen, relatie, afnemer,
        verzekerde, caller, beller, reviewer
    """,
    "organisation": """
        organisation, organization, organisatie, agent, agents, medewerker, medewerkers, medewerkster,
        employee, staff, support, support agent, helpdesk, servicedesk, service desk, outbound, outgoing,
        uitgaand, out, uit, o, operator, adviseur, advisor, adviser, consultant, behandelaar, brand,
        company, bedrijf, business, merchant, winkel, verkoper, seller, admin, administrator, bot, chatbot,
        system, systeem, wij, us, we, ons, onszelf, rep, representative, csr, internal, intern, collega,
        colleague, sent, verzonden, verstuurd, naar klant, to customer, owner, host, klantenservice,
        klantendienst, customer service, customer support, backoffice, frontoffice, receptie, balie
    """,
}

#: Values of an audience column.
AUDIENCES = {
    "internal": """
        internal, intern, private, privé, prive, internal note, interne notitie, notitie, note, worknote,
        work note, colleague, collega, intern bericht, not public, niet openbaar
    """,
    "customer": """
        customer, klant, public, publiek, openbaar, external, extern, klanten, customers, public reply,
        reply, antwoord, extern bericht
    """,
}

#: Values of a language column; any other code that is a word of letters is another language.
LANGUAGES = {
    "nl": """
        nl, nld, dut, nederlands, dutch, néerlandais, niederländisch, vlaams, flemish, nl nl, nl be,
        nederlands vlaams
    """,
    "en": """
        en, eng, engels, english, anglais, englisch, en gb, en us, en ie, en au, en in, en ca, en nz, en za,
        british english, american english
    """,
    "other": """
        de, deu, ger, duits, german, deutsch, de de, de at, de be, fr, fra, fre, frans, french, français, fr
        fr, fr be, es, spa, spaans, spanish, español, es es, it, ita, italiaans, italian, italiano, pt, por,
        portugees, portuguese, pt br, pt pt, pl, pol, pools, polish, tr, tur, turks, turkish, ar, ara,
        arabisch, arabic, uk, ukr, oekraïens, ukrainian, ru, rus, russisch, russian, zh, zho, chi, chinees,
        chinese, ja, jpn, japans, japanese, ro, ron, roemeens, romanian, da, dan, deens, danish, sv, swe,
        zweeds, swedish, no, nb, nor, noors, norwegian, fi, fin, fins, finnish, af, afr, afrikaans, fy, fry,
        fries, frysk, frisian, hu, hongaars, hungarian, cs, tsjechisch, czech, el, grieks, greek, ko,
        koreaans, korean, hi, hindi, id, indonesisch, indonesian, other, anders, overig, andere
    """,
}
