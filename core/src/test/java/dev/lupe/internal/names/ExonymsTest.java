package dev.lupe.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExonymsTest {
  private final Exonyms exonyms = Exonyms.common();

  @ParameterizedTest
  @CsvSource({
    "Aserbaidschan, Azerbaijan", "Азербайджан, Aserbaidschan", "Kasachstan, Kazakhstan",
    "Tiflis, Tbilisi", "Tbilisi, Tiflis", "Taschkent, Tashkent", "Peking, Beijing",
    "Genf, Geneva", "Mailand, Milan", "Vereinigte Staaten, United States",
    "Saudi-Arabien, Saudi Arabia", "Georgien, Georgia", "kasachisch, Kazakh",
    "Türke, Turkish", "USA, Vereinigte Staaten", "Bakı, Baku", "Қазақстан, Kasachstan"
  })
  void aNameLeadsToItsOtherNames(String name, String other) {
    assertThat(exonyms.spellings(name)).contains(other).doesNotContain(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Kasachstans, Kazakhstan", "aserbaidschanischen, Azerbaijani", "Kazakhs, kasachisch",
    "Aserbaidschanerinnen, Azerbaijani", "Kasachin, Kazakh", "Türken, Turkish",
    "Saudi-Arabiens, Saudi Arabia", "Vereinigten Staaten, United States", "Genfer, Geneva",
    "Schwarzen Meer, Black Sea", "Азербайджана, Azerbaijan", "Москвы, Moscow",
    "казахского, Kazakh", "Грузии, Georgia", "ÄGYPTEN, Egypt", "osterreich, Austria",
    "Oesterreich, Austria", "tuerkisch, Turkish"
  })
  void inflectedAndPlainSpellingsAreFound(String name, String other) {
    assertThat(exonyms.spellings(name)).contains(other);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "turkey", "jordan", "polish", "nice", "chad", "us", "Us", "cologne", "pole", "flame", "nil",
    "island", "soul", "souls", "gents", "aware", "liege", "thorn", "того", "shan", "canaries"
  })
  void namesThatAreCommonWordsCountOnlyWhenWrittenLarge(String word) {
    assertThat(exonyms.spellings(word)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Turkey", "Jordan", "Polish", "Nice", "Chad", "US", "Cologne"})
  void andThenTheyDo(String word) {
    assertThat(exonyms.spellings(word)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", " ", "-", "Regierung", "train", "Romer", "Rheine", "Kasane", "Trenton", "Essen", "Halle"
  })
  void otherWordsAreLeftAlone(String word) {
    assertThat(exonyms.spellings(word)).isEmpty();
  }

  @Test
  void theLongestNameInAListOfWordsIsTaken() {
    var words = List.of("visit", "to", "South", "Korea", "and", "Bosnia", "and", "Herzegovina");

    assertThat(exonyms.match(words, 0)).isEmpty();
    assertThat(exonyms.match(words, 2)).map(Exonyms.Match::words).isEqualTo(Optional.of(2));
    assertThat(exonyms.match(words, 5)).map(Exonyms.Match::words).isEqualTo(Optional.of(3));
    assertThat(exonyms.match(words, 2).orElseThrow().alternatives()).contains("Südkorea");
  }

  @ParameterizedTest
  @CsvSource({
    "Kalmyk, kalmückisch", "Bouvetinsel, Bouvet Island", "Ostasien, East Asia",
    "Tscherkassy, Cherkasy", "Нил, Nile", "Kalifornien, California", "altgriechisch, Ancient Greek",
    "Lenkoran, Lankaran", "Äquatorialguinea, Equatorial Guinea",
    "Trinidad und Tobago, Trinidad and Tobago"
  })
  void lessKnownOnesAreKnownToo(String name, String other) {
    assertThat(exonyms.spellings(name)).contains(other);
    assertThat(exonyms.spellings(other)).contains(name);
  }
}
