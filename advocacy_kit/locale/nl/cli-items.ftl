items-help = Oefenvragen: controleer bestanden, toon het schema.
items-check-help =
    Controleer bestanden met oefenvragen.

    Zonder bestandsnaam worden alle vragen van de kit gecontroleerd. Alle fouten komen in één keer, met bestand en regel.
items-schema-help = Toon het JSON-schema van een bestand met oefenvragen, voor in je editor.
items-none = Er zijn geen bestanden met oefenvragen gevonden.
items-counted = { $chapter } ({ $spoken }): { $count } vragen ({ $kinds }); { $calm } van de { $total } berichten zijn gewoon of blij.
items-unmet = Komt nergens in voor: { $signals }.
items-good = Geen fouten.
