"""Family names that are words as well ("Prins", "Price", "Van Utrecht"), and the places where they are names still.

Elsewhere these words are no name, capital or not (`name_places.STOP`).
"""

from advocacy_kit.messages.redaction.kinds import word_set
from advocacy_kit.messages.redaction.name_lists import FAMILY, FAMILY_WORDS
from advocacy_kit.messages.redaction.name_places import COMPANIES, STOP

#: Family names of the lists that are rather a word, also where a name could stand.
_RATHER_WORDS = word_set("heer maat goed meer may mei do new more")
#: Words that stop a name and are family names as well; they stand behind a title of persons: "mevrouw Best", "Mr Case".
TITLED = ((FAMILY | FAMILY_WORDS) & STOP) - _RATHER_WORDS | word_set(
    """
    best pas case boots bill chase coles cork engels frans duits fijn gast goede goedkoop grote oude kleine nieuwe snelle mooi philips
    raad baas boos schade schat noord vader
    """
)
#: Behind a title that names of products begin with, too: "familie Prins", but not "Familie Voordeel".
OF_FAMILY = TITLED - word_set(
    "huis house water stroom power light winkel kaart best case smart snelle nieuwe grote kleine goedkoop"
)
#: Behind "mijn naam is".
NAMED = TITLED - word_set(
    "frans engels duits english boos goede oude nieuwe kleine grote snelle fijn mooi vriend vader noord zuid oost west north south east water"
)
#: Behind "u spreekt met", where a desk may be named as well.
MET = word_set("prins koning groot klein jong bosch price")
#: Behind a given name.
BEHIND_GIVEN = (TITLED & FAMILY_WORDS) - COMPANIES - word_set("kaart holder trainer head english")
#: Behind a particle: "mevrouw van der Meer"; where that has a capital, a town as well: "de heer Van Utrecht".
OF_PARTICLE = TITLED | word_set("meer")
OF_TOWN = OF_PARTICLE | word_set(
    "amsterdam rotterdam utrecht eindhoven groningen gent antwerpen brussel leuven brugge holland nederland vlaanderen"
)
#: Particles behind which stands a family name, and no firm or desk.
SURE_PARTICLES = word_set("de den der ten ter 't el al")
#: Behind a title among capitals: "MEVROUW PRINS BELT".
LOUD = word_set("prins koning bosch price")
#: Words that stop a name nearly everywhere, and not in all of these places.
NOT_ALWAYS_WORDS = TITLED | OF_PARTICLE
