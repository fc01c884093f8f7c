package dev.lupe.language;

/** What can be said about sentences without knowing the language. */
final class GeneralSentences {
  private GeneralSentences() {}

  static SentenceRules rules() {
    return SentenceRules.builder()
        .neverEnding(
            "Dr.", "Prof.", "Mr.", "Mrs.", "Ms.", "Mme.", "Mlle.", "Sr.", "Sra.", "Sig.", "Dott.",
            "St.", "Ste.", "Sta.", "Gen.", "Col.", "Lt.", "Ing.", "vs.", "cf.", "e.g.", "i.e.",
            "p.ex.", "т.е.", "т.н.", "им.", "ул.", "тыс.")
        .seldomEnding("U.S.", "U.N.", "Inc.", "Corp.", "Co.", "Ltd.", "Jr.", "S.A.", "S.p.A.")
        .oftenEnding("etc.", "a.m.", "p.m.")
        .beforeNumber(
            "No.", "Nr.", "n.", "nr.", "Art.", "art.", "p.", "pp.", "Fig.", "fig.", "vol.")
        .namesWithMark("Yahoo")
        .quotes("“”‘’\"\"''«»„“„”「」『』《》")
        .build();
  }
}
