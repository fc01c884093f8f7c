package dev.lupe.language;

/** German keeps the contract. */
class GermanContractTest extends LanguageContract {
  @Override
  protected Language language() {
    return new German();
  }

  @Override
  protected String sample() {
    return """
        Die Bürger:innen der Hafenstadt haben am 3. März über den Güterverkehr abgestimmt. Das
        Energieversorgungssystem der Stadtwerke, so die Bürgermeisterin, findet Zuspruch statt Streit.
        """;
  }
}
