package dev.lupe.internal.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GermanStemmerTest {

  private final GermanStemmer stemmer = new GermanStemmer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Haus Hauses Häuser Häusern",
        "Güterverkehr Guterverkehr güterverkehrs",
        "Straße Strasse Straßen",
        "daß dass",
        "Schiffahrt Schifffahrt",
        "Delphin Delfin Delphine Delfinen",
        "Stengel Stängel",
        "Potential Potenziale",
        "Zentrum Zentren Zentrums",
        "Ministerium Ministerien Ministeriums",
        "Museum Museen",
        "Tourismus Tourismus",
        "sagen sagte gesagt sagt",
        "finden fand gefunden fanden fände",
        "stattfinden stattgefunden stattzufinden stattfand stattfindet",
        "abholen abgeholt abzuholen abholte abgeholte abgeholtes",
        "gehen ging gingen gegangen geht",
        "sprechen gesprochen spricht",
        "versprechen versprochen versprochene verspricht",
        "nehmen nahm genommen nimmt nahmen",
        "teilnehmen teilgenommen teilnimmt teilzunehmen teilnahm",
        "übernehmen übernommen übernahm übernimmt",
        "vergessen vergaß vergisst",
        "gewinnen gewann gewonnen gewinnt",
        "anerkennen anerkannt anerkannte",
        "Bürger Bürgerinnen Bürgerin Bürgern BürgerInnen",
        "Arzt Ärztin Ärztinnen Ärzte",
        "Student Studentin Studentinnen Studenten",
        "Kanzler Kanzlerin",
        "Gesetz Gesetze Gesetzen",
        "gestern GESTERN",
        "Wort wort Worten",
        "Geographie Geografie"
      })
  void meet(String words) {
    assertThat(words.split(" ")).extracting(stemmer::stem).as(words).containsOnly(first(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gestern Stern",
        "Gefahr fahren",
        "Gebiet bieten",
        "Geschichte Schicht",
        "Gesicht Sicht",
        "führen fuhren",
        "Herzog herziehen",
        "bekannt bekennen",
        "verschieden scheiden",
        "Verlag verliegen",
        "überlegen überliegen",
        "Ausnahmen ausnehmen",
        "Sprachen sprechen",
        "Straßen essen",
        "beginnen Begin",
        "Angesicht Ansicht",
        "angehören anhören",
        "Berlin Berl",
        "vermisst vermessen"
      })
  void stayApart(String words) {
    assertThat(Arrays.stream(words.split(" ")).map(stemmer::stem).distinct().count())
        .as(words)
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"aktuell", "israel", "feuer", "bauer", "natur"})
  void theseAreTheirOwnStems(String word) {
    assertThat(stemmer.stem(word)).isEqualTo(word);
  }

  @Test
  void endingsAreCutFromTheRest() {
    assertThat(stemmer.stem("neue")).isEqualTo("neu");
    assertThat(stemmer.stem("Quelle")).isEqualTo("quell");
    assertThat(stemmer.stem("aktuellen")).isEqualTo("aktuell");
    assertThat(stemmer.stem("")).isEmpty();
  }

  @Test
  void noWordIsTooOddToStem() {
    long seed = 20240311;
    var random = new Random(seed);
    String letters = "aeiounrstgcbhmäöüß*:'-0\uE000\uE003éя";
    for (int i = 0; i < 20_000; i++) {
      String word =
          random
              .ints(random.nextInt(25), 0, letters.length())
              .mapToObj(at -> String.valueOf(letters.charAt(at)))
              .collect(Collectors.joining());
      assertThat(stemmer.stem(word).length())
          .as("seed %d, word %s", seed, word)
          .isLessThanOrEqualTo(2 * word.length() + 4);
    }
  }

  private String first(String words) {
    return stemmer.stem(words.split(" ")[0]);
  }
}
