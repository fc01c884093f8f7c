package dev.lupe.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Extracted;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "en | Ships of Kazakhstan's fleet met others in the Republic of Azerbaijan. | KZ,AZ",
    "en | The U.S. and the UK signed; US ships, UK ports. | US,GB",
    "en | It concerns us and the united crew. | ''",
    "en | From Bosnia and Herzegovina to the United Arab Emirates. | BA,AE",
    "en | Guinea-Bissau and Equatorial Guinea and Papua New Guinea. | GW,GQ,PG",
    "en | In Armenia and Georgia, as in Turkey, ports opened. | AM,GE,TR",
    "en | Chad Miller and Michael Jordan met France's Jordan Beispiel. | FR",
    "en | They ate turkey in New Mexico. | ''",
    "en | North Korea and South Korea. | KP,KR",
    "de | Der Hafen Kasachstans und die Küste der Republik Aserbaidschan. | KZ,AZ",
    "de | In den Niederlanden, den Vereinigten Staaten und der Türkei. | NL,US,TR",
    "de | Die Vereinigten Arabischen Emirate und Großbritannien. | AE,GB",
    "de | Die Fähre nach Schweden, dänische Häfen. | SE"})
  void countriesAreFoundByTheirNames(String language, String text, String codes) {
    assertThat(String.join(",", sure(text, language))).isEqualTo(codes);
  }

  @Test
  void aNameThatMeansOtherThingsIsOnlyShown() {
    var found = Countries.in(new Draft("The ship left for Georgia and Alabama."),
        Hints.none().in(Locale.ENGLISH));
    assertThat(found).extracting(Extracted::value, Extracted::confidence)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("GE", 0.4));
  }

  private static List<String> sure(String text, String language) {
    return Countries.in(new Draft(text), Hints.none().in(Locale.of(language))).stream()
        .filter(value -> value.confidence() > 0.5).map(Extracted::value).toList();
  }
}
