package dev.lupe.language;

/** English keeps the contract. */
class EnglishContractTest extends LanguageContract {
  @Override
  protected Language language() {
    return new English();
  }

  @Override
  protected String sample() {
    return """
        Nobody had asked the ferryman's daughter. She wasn't at home when the letters came, and the
        well-known colour of the minister’s boat, U.S. style, could be seen from the harbour.
        """;
  }
}
