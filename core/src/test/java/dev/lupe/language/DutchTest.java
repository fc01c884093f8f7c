package dev.lupe.language;

class DutchTest extends LanguageTables {
  @Override
  protected Language language() {
    return new Dutch();
  }

  @Override
  String meeting() {
    return """
        verkiezing verkiezingen
        huis huizen
        stad steden
        minister ministers
        politiek politieke
        stem stemmen
        kind kinderen
        fiets fietsen
        foto foto's foto’s
        brief brieven
        dag dagen
        groot grote
        vrouw vrouwen
        jaar jaren
        idee ideeën
        man mannen
        maan manen
        boom bomen
        bom bommen
        ijs ĳs
        reünie reunie reünies
        haven havens
        bedrijf bedrijven
        mogelijkheid mogelijkheden
        café cafés cafe
        Amsterdam Amsterdam's
        gemeente gemeenten gemeentes
        betalen betaal betaalt
        probleem problemen
        middel middelen
        oorlog oorlogen
        technicus technici""";
  }

  @Override
  String apart() {
    return """
        man maan
        bom boom
        plan plant
        bos boos
        rood rot
        wet weet
        land lang
        huis huur
        recht rechter
        haven haver
        stad staat
        boer boek
        brief brood
        vlag vlak
        schip school
        school schaal
        minister ministerie
        water wateroverlast
        zon zoon
        dam dame
        kip kop
        vis vies
        leraar leer
        bank boek
        regering regen
        fiets fee
        trein trui""";
  }

  @Override
  String sentences() {
    return """
        Dr. Vermeer komt morgen. ‖Hij blijft een week.
        De brug is dicht, o.a. voor fietsers. ‖De pont vaart wel.
        Dhr. en mevr. Jansen wonen aan de haven. ‖Zij verhuizen niet.
        Het schip is 12 meter lang. ‖Het ligt al jaren stil.
        Er waren ca. 300 bezoekers. ‖Dat viel mee.
        Op 3 maart begint het. ‖In mei is het klaar.
        Het kostte 1.500 euro. ‖De gemeente betaalde.
        ‘Kom je ook?’ vroeg zij. ‖Hij knikte.
        “Wij wachten af.” ‖De wethouder zweeg daarna.
        Zie art. 12 van de wet. ‖Daar staat het.
        Zij kocht appels, peren enz. ‖Daarna ging zij naar huis.
        Dat is o.m. te lezen op blz. 4. ‖Wie zoekt, die vindt.
        Prof. dr. Anna de Wit leidt het onderzoek. ‖Ze begon in 2019.
        Het bedrijf J. van Dam B.V. sluit. ‖Er werken nu 20 mensen.
        De pont vaart d.w.z. elk uur. ‖Soms vaker.
        Wat nu? ‖Niemand weet het.
        Wacht! ‖De trein komt.
        Hij woont in de St. Jansstraat. ‖Zij ook.
        Op www.haven.example staat meer. ‖Lees het na.
        Het begon in 2020. ‖Toen was er nog geld.
        De minister (VVD) zei niets. ‖Later wel.
        Volgens mr. Bakker mag het niet. ‖De rechter denkt daar anders over.""";
  }

  @Override
  String articles() {
    return """
        brug | Nieuwe bruggen over de rivier | De gemeente bouwt twee nieuwe bruggen voor \
        fietsers. \
        Volgens de wethouder zijn de kosten hoger dan verwacht, maar de ĳzeren oude brug kan niet \
        langer blijven. De kinderen van de school mogen haar een naam geven.
        markt | Handelaren klagen over de markt | Op de markt staan steeds minder kramen. De \
        handelaren zeggen dat de huizen rond het plein te duur zijn geworden en dat er daarom \
        niemand meer komt om er te kopen.
        haven | Havens sluiten om de storm | Door de storm zijn alle havens aan de kust gesloten. \
        De schepen blijven op zee tot het weer beter is. Het ministerie waarschuwt ook de \
        eigenaars \
        van kleine boten.""";
  }

  @Override
  String searches() {
    return """
        brug | brug | bruggen
        kind | brug | kinderen
        huis | markt | huizen
        schip storm | haven | schepen
        "alle havens" | haven | alle havens
        hand* | markt | handelaren
        ijzeren | brug | ĳzeren
        fiets* | brug | fietsers""";
  }
}
