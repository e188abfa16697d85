# Afzenders die van ons zijn.

cli-metavar-sender = AFZENDER
options-own-sender = Een afzender die bij jullie hoort: een naam in een chat, een mailadres of het domein ervan. Herhaal voor meer.
