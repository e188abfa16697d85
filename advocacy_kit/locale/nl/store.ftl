store-unwritable = Er kan niet geschreven worden in { $store } ({ $reason }). Kies met ADVOCACY_STORE een ander bestand, op een schijf van deze computer.
store-newer = { $store } is gemaakt door een nieuwere versie van de kit (vorm { $found }; deze versie kent { $known }). Werk de kit bij, of kies met ADVOCACY_STORE een ander bestand. Er is niets aan veranderd.
store-not-ours = { $store } is geen bestand waarin deze kit antwoorden bewaart ({ $reason }). Kies met ADVOCACY_STORE een ander bestand. Er is niets aan veranderd.
store-url = ADVOCACY_STORE: met "{ $store }" kan geen verbinding worden gemaakt ({ $reason }). Geef een bestand, of een adres als sqlite:///pad/naar/bestand.
