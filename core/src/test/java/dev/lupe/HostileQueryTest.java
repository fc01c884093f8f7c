package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.article.Article;
import dev.lupe.error.QueryRefusedException;
import dev.lupe.query.Facet;
import dev.lupe.query.Query;
import dev.lupe.query.QueryParser;
import dev.lupe.query.SearchRequest;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text that a person can type or paste makes the library throw. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileQueryTest {
  private static final List<String> PIECES = List.of("bridge", "Brücke", "Güterverkehr", "the", "a",
      "und", "UND", "AND", "OR", "ODER", "NOT", "NICHT", "&&", "||", "!", "+", "-", "(", ")", "((",
      "))", "\"", "'", "“", "”", "„", "«", "»", "‘", "’", "‚", "~", "~2", "~99999", "*", "**", "…",
      "?", ":", "::", "title:", "place:", "id:", "published:", "colour:", "since:", "until:",
      "since:2024", "until:7d", "since:99999y", "2024-02-30", "2023..2024", "0001..9999", "..",
      "letzte 9999 Jahre", "März 2024", "yesterday", "31. Mai 2023", "lang:de", "[a TO b]", "{",
      "}", "^3",
      "/.*/", "\\", "\\\\", "<b>", "&amp;", "%00", "\u0000", "\t", "\n", "\u00a0", "\u202e",
      "\ufeff", "\u00ad", "e\u0301", "\uD83D", "\uDE86", "🚆", "👩‍👩‍👧", "東京", "Токаев", "شرق",
      "ﬁ", "ẞ", "İ", "ı", "1.5", "-1", "--", "++", "A.B.C.", "a-b-c", "O'Neill", "x".repeat(300),
      "word ".repeat(30));

  private static final ArticleIndex INDEX = ArticleIndex.inMemory();

  @BeforeAll
  static void fill() {
    INDEX.addAll(new RandomArticles(13).list(60, 40));
    INDEX.add(Article.builder("a").title("The old bridge").body("A bridge for a bridge.")
        .language(Locale.ENGLISH).facet("place", "Baku").build());
  }

  @AfterAll
  static void close() {
    INDEX.close();
  }

  @Test
  void noRandomTextMakesTheParserThrow() {
    var random = new Random(20_240_311);
    var parser = new QueryParser(List.of("place"));
    for (int round = 0; round < 10_000; round++) {
      String text = text(random);
      assertThatCode(() -> {
        var parsed = parser.parse(text);
        assertThat(parsed.text()).isEqualTo(text);
      }).as(text).doesNotThrowAnyException();
    }
  }

  @Test
  void noRandomTextMakesASearchThrow() {
    var random = new Random(11_031_324);
    for (int round = 0; round < 500; round++) {
      assertAnswered(text(random));
    }
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    int pieces = 1 + random.nextInt(random.nextInt(10) == 0 ? 80 : 8);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextBoolean() ? " " : "");
    }
    return text.substring(0, Math.min(text.length(), QueryParser.MAX_LENGTH));
  }

  @Test
  void aQueryMadeByHandBeyondTheBoundsIsRefused() {
    var words = IntStream.range(0, 3_000).<Query>mapToObj(i -> new Query.Word("w" + i)).toList();

    assertThatThrownBy(() -> INDEX.search(SearchRequest.of(Query.any(words))))
        .isInstanceOf(QueryRefusedException.class).hasMessageContaining("1024");
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void noHostileTextMakesASearchThrow(String text) {
    assertAnswered(text.substring(0, Math.min(text.length(), QueryParser.MAX_LENGTH)));
  }

  static Stream<String> hostileTexts() {
    return Stream.of("(", ")", "\"", "*", "-", "+", "~", ":", "AND", "-*", "-(*)", "* -*", "NOT *",
        "(*:* OR ".repeat(200), "(".repeat(1_000), "\"".repeat(1_000), "-".repeat(1_000),
        "NOT ".repeat(250), "a AND ".repeat(166), "- ".repeat(500), "-(".repeat(400) + "a",
        "title:".repeat(166), "place:(".repeat(140) + "a", "/((a{1,1000}){1,1000}){1,100}/",
        "a".repeat(1_000) + "~", "x".repeat(999) + "*", "aa* ".repeat(64), "bridge~ ".repeat(64),
        "a-".repeat(500), "ab-".repeat(333), "a/".repeat(500), "a.b:".repeat(250), "a'".repeat(500),
        "\"" + "a ".repeat(499) + "\"", "\"" + "bridge ".repeat(140) + "\"~50",
        "\"" + "a-".repeat(400) + "\"", "title:\"" + "a ".repeat(400) + "\"",
        "place:\"" + "a ".repeat(400) + "\"", "title:a*", "title:*", "place:*", "id:*", "place:a~",
        "title:a~", "place:" + "x".repeat(900) + "~", "Donau".repeat(200), "東京".repeat(500),
        "🚆".repeat(500), "\uD83D".repeat(500), "e\u0301".repeat(500), "\u0000".repeat(1_000),
        "since: until:", "since:0000", "since:9999 until:0001", "since:9999y",
        "since:+999999999-01-01",
        "*:*", "_id:a", "_body:a", "stem.en:a", "facet.place:Baku", "\u202e)(", "title:(a AND -b)",
        many("-"), many("/"), many("."), many("+"),
        "\"" + many(" ") + "\"", "title:" + many("-"), "title:\"" + many(" ") + "\"",
        "place:" + many("-"), "place:\"" + many(" ") + "\"", many("* "), many("~ "), many(" AND "),
        many(" OR NOT "), "language:(de OR en)", "source:\"\"",
        "(bridge OR -bridge) AND NOT (NOT bridge)",
        "Präsident:in", "https://example.org/a?b=c&d=e#f", "C++ C# .NET", "AC/DC", "a:b:c:d",
        "\"open «phrase“ 'never closed", "„“", "\"\"\"\"", "\" \"", "'’‘‚„", "\"a\"~", "\"a\"~-1",
        "\"a b\"~99999999999", "a~99999999999", "a~-1", "~~~~", "a*b*c*", "?*?*", "*a", "**a**",
        "+", "+-+-+-", "+(", "-)", "+(-(+(-(a))))", "NOT NOT NOT a", "AND AND", "OR OR OR",
        "UND ODER NICHT", "a UND UND b", "() () ()", ")(", "((((a))))", "(a", "a)", "a ( b ) c (",
        "title:(", "title:)", "title:AND", "title:-a", "title:title:a", "id:\"", "lang:", "lang:()",
        "since:(2024)", "since:\"2024\"", "until:2024-13-45", "since:-1d", "2024..2023", "..2024..",
        "9999999999..1", "last 0 days", "letzte 99999 Wochen", "31. Februar 2024", "März 99999",
        "gestern gestern", "\ud83d\ude86:\ud83d\ude86", "\u0301\u0301\u0301", "\u200d".repeat(400),
        "\u202e\u202d".repeat(300), "a\u0000b", "\r\n\r\n", "\t-\t+\t", "{!func}x", "_query_:\"a\"",
        "a^1000000", "[* TO *]", "{a TO b}", "/regex.*/", "\\(\\)", "' OR 1=1 --", "<script>",
        "${jndi:ldap://x}", "%s%n%x", "aaaa".repeat(250), "ä".repeat(1_000), "ß ".repeat(500),
        "Straße".repeat(160), "a.".repeat(500), "1".repeat(1_000), "1e999", "-0", "0x0", "NaN",
        "a b ".repeat(16) + "\"" + "c d ".repeat(30) + "\"", "zusammen".repeat(125) + "~2");
  }

  @Test
  void theTableIsLong() {
    assertThat(hostileTexts().distinct().count()).isGreaterThanOrEqualTo(150);
  }

  /** Many different words, up to the bound. */
  private static String many(String joint) {
    var text = new StringBuilder();
    for (int i = 0; text.length() < QueryParser.MAX_LENGTH - 20; i++) {
      text.append(Integer.toString(500 + i, 36)).append(joint);
    }
    return text.toString();
  }

  private static void assertAnswered(String text) {
    var request = SearchRequest.of(text).facets(Facet.of("place").top(5));
    assertThatCode(() -> {
      var result = INDEX.search(request);
      assertThat(result.hits()).hasSizeLessThanOrEqualTo(10);
      assertThat(INDEX.matches("a", request)).isPresent();
    }).as(text).doesNotThrowAnyException();
  }
}
