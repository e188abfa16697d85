"""What the compiled looks at digits share: what was seen of numbers, and what words say of numbers near them."""

# What was seen of a message's numbers, as bits.
MACHINES, IBANS, BIRTHS, CARDS, NATIONAL, PLATES, CASES, POSTAL, NUMBERS, EXTENSIONS = (
    1 << i for i in range(16, 26)
)
ASKS_OF_DIGITS = ((1 << 10) - 1) << 16

# What a word says of numbers near it, as bits.
BIRTH_WORD, PLATE_WORD, CASE_WORD, WAY, WAY_SMALL, FRENCH_WAY, HOUSE_NO, POST_WORD, ADDRESS_WORD, PIN_WORD, PNR_WORD = (
    1 << i for i in range(24, 35)
)  # fmt: skip

# Words with a capital that streets begin with: "Laan van …", "Aan de …" (the bits between are of `signs`).
STREET_OF, STREET_AT = 1 << 37, 1 << 38

# What says that an address follows: anywhere, before a colon, before a number; a house with a capital; half of "post code"; a home
# or a park, with a number near.
SAYS, SAYS_COLON, SAYS_NUMBER, HOUSE_NAMED, POST_HALF, HOME = (1 << i for i in range(50, 56))

# What says so if a place follows, and what stands before a place.
SAYS_THEN, BESIDE, BETWEEN = 1 << 58, 1 << 59, 1 << 60

# It stands between a street and its number.
NUMBERED_BY = 1 << 61

# Behind it the extension of a phone number may stand alone.
EXTENSION_WORD = 1 << 56
