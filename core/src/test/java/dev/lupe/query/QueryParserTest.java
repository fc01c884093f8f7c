package dev.lupe.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.error.QueryRefusedException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts and what is understood of them. Queries are written as {@code (+must should -mustNot)}, words
 * as they are, {@code "phrase"~slop}, {@code prefix*}, {@code fuzzy~edits}, {@code field:query},
 * {@code [since..until]}, {@code *} for everything and {@code 0} for nothing.
 */
class QueryParserTest {
  private static final QueryParser PARSER = new QueryParser(List.of("place", "topic"),
      Clock.fixed(Instant.parse("2024-03-31T10:00:00Z"), ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
      bridge                        → bridge
      old bridge                    → (old bridge)
      ``                            → *
      *                             → *
      Präsidenten Kasachstans       → (Präsidenten Kasachstans)
      Токаев 東京                   → (Токаев 東京)
      e-mail O'Neill 3.5            → (e-mail O'Neill 3.5)
      +old bridge                   → (+old bridge)
      +old +bridge                  → (+old +bridge)
      old -bridge                   → (old -bridge)
      old !bridge                   → (old -bridge)
      -bridge                       → (-bridge)
      -"old bridge" ferry           → (ferry -"old bridge")
      -(old bridge) ferry           → (ferry -(old bridge))
      Sachsen-Anhalt                → Sachsen-Anhalt
      old - bridge                  → (old bridge)
      """)
  void wordsAndSigns(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
    assertThat(PARSER.parse(text).notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
      a AND b                → (+a +b)
      a UND b                → (+a +b)
      a && b                 → (+a +b)
      a OR b                 → (a b)
      a ODER b               → (a b)
      a || b                 → (a b)
      a NOT b                → (a -b)
      a NICHT b              → (a -b)
      a AND NOT b            → (+a -b)
      a UND NICHT b          → (+a -b)
      NOT a                  → (-a)
      NOT NOT a              → a
      a and b                → (a and b)
      a und b oder c         → (a und b oder c)
      a AND b AND c          → (+a +b +c)
      a OR b OR c            → (a b c)
      a OR b AND c           → (a (+b +c))
      a AND b OR c           → ((+a +b) c)
      a ODER b UND c         → (a (+b +c))
      x a AND b              → (+(+a +b) x)
      x a OR b               → (x (a b))
      (a OR b) AND c         → (+(a b) +c)
      (a OR b) c             → ((a b) c)
      +(a b) c               → (+(a b) c)
      ((a))                  → a
      a OR NOT b             → (a (-b))
      a AND -b               → (+a -b)
      a AND +b               → (+a +b)
      """)
  void operatorsInBothLanguages(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
    assertThat(PARSER.parse(text).notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
      "old bridge"           → "old bridge"
      “old bridge”           → "old bridge"
      „alte Brücke“          → "alte Brücke"
      „alte Brücke”          → "alte Brücke"
      «old bridge»           → "old bridge"
      »old bridge«           → "old bridge"
      'old bridge'           → "old bridge"
      ‘old bridge’           → "old bridge"
      ‚alte Brücke‘          → "alte Brücke"
      ”old bridge”           → "old bridge"
      "old bridge"~3         → "old bridge"~3
      "old bridge"~          → "old bridge"
      "one" "two words"      → ("one" "two words")
      ‹Old bridge› ›a b‹     → ("Old bridge" "a b")
      "one""two"             → ("one" "two")
      „Typ C“-Schulen neu    → ("Typ C" Schulen neu)
      +"old bridge" -'a b'   → (+"old bridge" -"a b")
      O'Neill's bridge       → (O'Neill's bridge)
      O'Neill's 'old bridge' → (O'Neill's "old bridge")
      don't won't            → (don't won't)
      "O'Neill's bridge"     → "O'Neill's bridge"
      "" bridge              → bridge
      "  " bridge            → bridge
      """)
  void quotesOfEveryKind(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
    assertThat(PARSER.parse(text).notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
      pres*                        → pres*
      pres…                        → pres*
      bridge~                      → bridge~0
      bridge~1                     → bridge~1
      place:Baku                   → place:Baku
      place:"New York" old         → (+place:"New York" +old)
      -place:Baku old              → (old -place:Baku)
      place:Baku OR place:Bonn     → (place:Baku place:Bonn)
      title:bridge                 → title:bridge
      title:(old bridge)           → title:(old bridge)
      lang:de                      → language:de
      titel:bridge                 → title:bridge
      quelle:Bote                  → source:Bote
      Place:Baku                   → place:Baku
      Ort:Baku                     → place:Baku
      ressort:Sport                → section:Sport
      Datum:2024-03                → published:2024-03
      Seit:2024-03                 → [2024-03-01..]
      place:Ba*                    → place:Ba*
      since:2024-03                → [2024-03-01..]
      until:2024-02                → [..2024-02-29]
      since:2023 until:2024        → (+[2023-01-01..] +[..2024-12-31])
      since:7d                     → [2024-03-24..]
      since:1m                     → [2024-02-29..]
      until:11.3.2024 old          → (+[..2024-03-11] +old)
      12:30                        → 12:30
      """)
  void prefixesTyposFieldsAndDates(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
    assertThat(PARSER.parse(text).notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
      "old bridge            → unbalanced-quote       → (old bridge)
      old „bridge            → unbalanced-quote       → (old bridge)
      (old bridge            → unbalanced-parenthesis → (old bridge)
      old) bridge            → unbalanced-parenthesis → (old bridge)
      ((a) OR b              → unbalanced-parenthesis → (a b)
      *ridge                 → stray-operator         → ridge
      br*dge* old            → stray-operator         → (br*dge* old)
      AND bridge             → stray-operator         → (AND bridge)
      bridge OR              → stray-operator         → (bridge OR)
      bridge NOT             → stray-operator         → (bridge NOT)
      p*                     → shortened              → p
      bridge~9               → shortened              → bridge~2
      "old bridge"~99        → shortened              → "old bridge"~50
      since:someday bridge   → unreadable-date        → (since someday bridge)
      since:2024-02-30       → unreadable-date        → (since 2024-02-30)
      + -                    → stray-operator         → 0
      """)
  void whatIsNotUnderstoodBecomesWordsAndANote(String text, String note, String expected) {
    assertThat(read(text)).isEqualTo(expected);
    assertThat(PARSER.parse(text).notes()).extracting(one -> one.kind().label()).contains(note);
    assertThat(PARSER.parse(text).notes()).allSatisfy(
        one -> assertThat(one.message()).isNotBlank());
  }

  @Test
  void aFieldThatIsNoneIsReadAsWordsWithANote() {
    assertThat(read("colour:red bridge")).matches("\\(colour\\W*red\\W* bridge\\)");
    assertThat(PARSER.parse("colour:red bridge").notes()).extracting(Note::kind)
        .containsExactly(Note.Kind.UNKNOWN_FIELD);
  }

  @Test
  void aTextBeyondTheBoundIsRefused() {
    assertThat(PARSER.parse("x".repeat(1_000)).query())
        .isEqualTo(new Query.Word("x".repeat(1_000)));
    assertThatThrownBy(() -> PARSER.parse("x".repeat(1_001)))
        .isInstanceOf(QueryRefusedException.class)
        .hasMessageContaining("1001").hasMessageContaining("1000");
  }

  @Test
  void wordsBeyondTheBoundAreLeftOutWithANote() {
    var exact = PARSER.parse(words(64));
    var beyond = PARSER.parse(words(65));

    assertThat(exact.notes()).isEmpty();
    assertThat(beyond.notes()).extracting(Note::kind).containsExactly(Note.Kind.SHORTENED);
    assertThat(beyond.query()).isEqualTo(exact.query());
    assertThat(((Query.Combined) exact.query()).should()).hasSize(64);
  }

  private static String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  @Test
  void joinedWordsBeyondTheBoundAreCutOffWithANote() {
    for (String joint : List.of("-", " ", "🚆")) {
      String fits = words(joint.equals("🚆") ? 16 : 32).replace(" ", joint);
      String beyond = words(150).replace(" ", joint);
      assertThat(PARSER.parse('"' + fits + '"').notes()).isEmpty();
      assertThat(PARSER.parse('"' + beyond + '"').notes()).extracting(Note::kind)
          .containsExactly(Note.Kind.SHORTENED);
      assertThat(read('"' + beyond + '"')).startsWith('"' + fits).hasSizeLessThan(260);
    }
    assertThat(read("東京".repeat(100))).isEqualTo("東京".repeat(16));
    assertThat(read(words(150).replace(" ", "-"))).isEqualTo(words(32).replace(" ", "-"));
  }

  @Test
  void joinedWordsCountAsOftenAsTheyAre() {
    assertThat(PARSER.parse("a-b-c-d ".repeat(16)).notes()).isEmpty();
    assertThat(PARSER.parse("a-b-c-d ".repeat(17)).notes()).extracting(Note::kind)
        .containsExactly(Note.Kind.SHORTENED);
  }

  @Test
  void aNumberBehindATildeIsReadWhole() {
    for (String number : List.of("999", "99999", "9".repeat(40))) {
      var far = PARSER.parse("\"middle corridor\"~" + number);
      assertThat(far.query()).isEqualTo(new Query.Phrase("middle corridor", 50));
      assertThat(far.notes()).extracting(Note::kind).containsExactly(Note.Kind.SHORTENED);
    }
  }

  @Test
  void nearSpellingsBeyondTheBoundAreSearchedAsTheyAreWithANote() {
    assertThat(PARSER.parse("a~ ".repeat(8)).notes()).isEmpty();
    var beyond = PARSER.parse("a~ ".repeat(9));

    assertThat(beyond.notes()).extracting(Note::kind).containsExactly(Note.Kind.SHORTENED);
    assertThat(render(beyond.query())).isEqualTo("(" + "a~0 ".repeat(8) + "a)");
  }

  @Test
  void parenthesesBeyondTheBoundAreLeftOutWithANote() {
    assertThat(PARSER.parse("(".repeat(32) + "a" + ")".repeat(32)).notes()).isEmpty();
    var beyond = PARSER.parse("(".repeat(400) + "a" + ")".repeat(400));

    assertThat(beyond.notes()).extracting(Note::kind).containsExactly(Note.Kind.SHORTENED);
    assertThat(render(beyond.query())).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void nothingTypedMeansEverything(String text) {
    assertThat(PARSER.parse(text).query()).isEqualTo(new Query.All());
  }

  @Test
  void aParsedTextKeepsWhatWasTyped() {
    assertThat(PARSER.parse(" old  \"bridge").text()).isEqualTo(" old  \"bridge");
  }

  private static String read(String text) {
    return render(PARSER.parse(text == null ? "" : text).query());
  }

  static String render(Query query) {
    return switch (query) {
      case Query.All all -> "*";
      case Query.Word word -> word.text();
      case Query.Phrase phrase ->
        "\"" + phrase.text() + "\"" + (phrase.slop() > 0 ? "~" + phrase.slop() : "");
      case Query.Prefix prefix -> prefix.text() + "*";
      case Query.Fuzzy fuzzy -> fuzzy.text() + "~" + fuzzy.edits();
      case Query.InField in -> in.field() + ":" + render(in.query());
      case Query.Published dates -> "[" + dates.since().map(Object::toString).orElse("") + ".."
          + dates.until().map(Object::toString).orElse("") + "]";
      case Query.Combined all -> "(" + String.join(" ",
          IntStream.range(0, 3).boxed()
              .flatMap(i -> List.of(all.must(), all.should(), all.mustNot()).get(i).stream()
                  .map(part -> List.of("+", "", "-").get(i) + render(part)))
              .toList())
          + ")";
      default -> "0";
    };
  }
}
