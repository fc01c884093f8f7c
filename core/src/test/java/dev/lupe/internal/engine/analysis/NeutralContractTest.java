package dev.lupe.internal.engine.analysis;

import dev.lupe.language.Language;
import dev.lupe.language.LanguageContract;

/** The reading for all other languages keeps the contract too. */
class NeutralContractTest extends LanguageContract {
  @Override
  protected Language language() {
    return new Neutral();
  }

  @Override
  protected String sample() {
    return """
        Statek przypłynął wczoraj do portu. Loď připlula včera. Skibet kom i går: ὁ λιμήν ἦν κενός.
        """;
  }
}
