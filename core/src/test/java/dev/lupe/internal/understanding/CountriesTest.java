package dev.lupe.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
    "en | Egypt met Poland; Poland thanked Egypt and left Poland. | PL,EG",
    "en | Between Lake Malawi and Northern Cyprus, in Kuwait City. | ''",
    "en | They saw the new Poland and a Kuwait street. | PL",
    "en | Norway's port. Chile sails! Peru? Mali-based ships. | NO,CL,PE,ML",
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
        .containsExactly(tuple("GE", 0.4));
  }

  @Test
  void theHeadlineCountsAsWell() {
    var text = "Norway sails\n\nThe port of Norway is open.";
    var draft = new Draft(text);
    draft.add(Extracted.stated("title", "Norway sails", 0, 12, 0.9));
    draft.add(Extracted.stated("crumb", "Egypt", 0, 12, 0.9));
    draft.take(0);

    assertThat(Countries.in(draft, Hints.none())).singleElement().satisfies(found -> {
      assertThat(found.value()).isEqualTo("NO");
      assertThat(text.substring(found.start(), found.end())).isEqualTo("Norway");
      assertThat(found.start()).isZero();
      assertThat(found.note()).isEqualTo("named 2 times");
    });
  }

  @Test
  void aNameThatMeansOtherThingsIsBelievedBesideASureOne() {
    assertThat(Countries.in(new Draft("From Peru to Norway and to Peru."), Hints.none()))
        .extracting(Extracted::value, Extracted::confidence, Extracted::note).containsExactly(
            tuple("PE", 0.7, "named 2 times"),
            tuple("NO", 0.9, ""));
    assertThat(Countries.in(new Draft("From Peru to the U.S. and to Peru."), Hints.none()))
        .extracting(Extracted::value, Extracted::note).containsExactly(
            tuple("US", ""),
            tuple(
                "PE", "the name means other things, too; named 2 times"));
  }

  private static List<String> sure(String text, String language) {
    return Countries.in(new Draft(text), Hints.none().in(Locale.of(language))).stream()
        .filter(value -> value.confidence() > 0.5).map(Extracted::value).toList();
  }
}
