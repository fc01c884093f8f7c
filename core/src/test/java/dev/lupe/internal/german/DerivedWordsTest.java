package dev.lupe.internal.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerivedWordsTest {

  private final GermanStemmer stemmer = new GermanStemmer();
  private final DerivedWords derived = new DerivedWords();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unterzeichnet Unterzeichnung",
        "eroberten Eroberung",
        "entdecken Entdeckungen",
        "verfolgt Verfolgung",
        "verändern Veränderung",
        "aufgeklärt Aufklärung",
        "bearbeitet Bearbeitung",
        "auflösen Auflösung",
        "verwenden Verwendung",
        "belasten Belastung",
        "erweitert Erweiterung",
        "erinnern Erinnerung",
        "finanzierte Finanzierung",
        "modernisieren Modernisierung",
        "integriert Integration",
        "organisieren Organisationen",
        "qualifiziert Qualifikation",
        "möglich Möglichkeit",
        "verfügbare Verfügbarkeit",
        "wirksam Wirksamkeit",
        "zuständig Zuständigkeiten"
      })
  void aWordMeetsTheNounThatIsMadeOfIt(String pair) {
    String word = stemmer.stem(pair.split(" ")[0]);
    String noun = stemmer.stem(pair.split(" ")[1]);
    assertThat(derived.of(word)).contains(noun);
    assertThat(derived.of(noun)).contains(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zeit Zeitung",
        "wohnen Wohnung",
        "Nieren Nation",
        "Bild Bildung",
        "Grund Gründung",
        "richten Richtung",
        "Erde Erdung",
        "Sprung springen",
        "Schwung schwingen"
      })
  void wordsOfAnotherMeaningDoNot(String pair) {
    String one = stemmer.stem(pair.split(" ")[0]);
    String other = stemmer.stem(pair.split(" ")[1]);
    assertThat(derived.of(one)).doesNotContain(other);
    assertThat(derived.of(other)).doesNotContain(one);
  }
}
