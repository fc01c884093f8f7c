package dev.lupe.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleJsonTest {
  private static final long SEED = Long.getLong("lupe.seed", 20_240_311L);

  @Test
  void theWrittenFormHasTheCanonicalKeysOnOneLine() {
    var article = Article.builder("7")
        .title("Zug \"Nord\" fährt").body("Erste Zeile.\nZweite.").language(Locale.GERMAN)
        .published(ArticleDate.parse("2025-03-03T14:30+04:00"))
        .source("Eigenbericht").author("A. Beispiel").url("https://example.org/zug")
        .facet("place", "Baku").facet("place", "Gəncə").value("edition", "2").build();

    assertThat(article.toJson()).isEqualTo("{\"id\":\"7\",\"title\":\"Zug \\\"Nord\\\" fährt\","
        + "\"body\":\"Erste Zeile.\\nZweite.\",\"language\":\"de\","
        + "\"published\":\"2025-03-03T14:30+04:00\",\"source\":\"Eigenbericht\","
        + "\"authors\":[\"A. Beispiel\"],\"url\":\"https://example.org/zug\","
        + "\"facets\":{\"place\":[\"Baku\",\"Gəncə\"]},\"values\":{\"edition\":\"2\"}}");
  }

  @Test
  void whatIsAbsentIsLeftOut() {
    assertThat(Article.of("1", "", "").toJson()).isEqualTo("{\"id\":\"1\",\"title\":\"\"}");
    assertThat(Article.of("1", "T", "").toJson()).isEqualTo("{\"id\":\"1\",\"title\":\"T\"}");
    assertThat(Article.of("1", "", "B").toJson()).isEqualTo("{\"id\":\"1\",\"body\":\"B\"}");
  }

  @Test
  void anyArticleComesBackEqual() {
    var random = new Random(SEED);
    for (int i = 0; i < 3_000; i++) {
      var article = randomArticle(random);
      var json = article.toJson();
      assertThat(json).as("seed %d, round %d", SEED, i).doesNotContain("\n", "\r");
      assertThat(Article.fromJson(json)).as("seed %d, round %d: %s", SEED, i, json)
          .isEqualTo(article);
    }
  }

  @Test
  void facetsAndValuesMayBeNamedLikeAnyKey() {
    var article = Article.builder("1").title("T").facet("body", "x").facet("a.b", "y")
        .facet("", "z").value("id", "2").value("published", "soon").build();

    assertThat(Article.fromJson(article.toJson())).isEqualTo(article);
  }

  @Test
  void otherNamesCountWhereTheUsualOnesAreMissing() {
    assertThat(Article.fromJson("""
        {"id": "1", "headline": "Ferry", "Published_At": "2024-03-11", "text": ["One.", "Two."],
         "publisher": {"name": "Lake Post"}, "link": "https://example.org/1",
         "image": "https://example.org/1.jpg"}"""))
        .isEqualTo(Article.builder("1").title("Ferry").body("One.\n\nTwo.").source("Lake Post")
            .published(ArticleDate.parse("2024-03-11")).url("https://example.org/1")
            .value("image", "https://example.org/1.jpg").build());
    assertThat(Article.fromJson("""
        {"id": "1", "title": "Ferry", "headline": "It sails", "description": "Again.",
         "content": "The ferry sails.", "pubDate": "2024", "date": "2024-03-11"}"""))
        .isEqualTo(Article.builder("1").title("Ferry").body("The ferry sails.")
            .published(ArticleDate.parse("2024-03-11")).value("headline", "It sails")
            .value("summary", "Again.").value("pubDate", "2024").build());
  }

  @Test
  void aBodyOfTenMillionCharactersComesBack() {
    var article = Article.of("1", "T", "Hafen ä ".repeat(1_250_000));

    assertThat(Article.fromJson(article.toJson())).isEqualTo(article);
  }

  @Test
  void halfACharacterIsRefusedWhenWritingWhereverItStands() {
    assertThatThrownBy(() -> Article.of("1", "T", "ab\ud83d!").toJson())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"body\"").hasMessageContaining("at 2");
    assertThatThrownBy(() -> Article.builder("1").facet("place", "\udc00").build().toJson())
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("place");
    assertThatThrownBy(() -> Article.builder("1").value("\ud800", "x").build().toJson())
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("the name of a value");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "topics        | topic",
    "tags          | tag",
    "places        | place",
    "persons       | person",
    "people        | person",
    "orgs          | org",
    "organisations | org",
    "organizations | org",
    "keywords      | keyword",
    "exchanges     | exchange",
    "section       | section",
    "desk          | desk"})
  void listsAndTextsBecomeFacetsInTheSingular(String key, String facet) {
    var list = Article.fromJson("{\"id\":1,\"title\":\"T\",\"" + key + "\":[\"b\",\"a\",\"b\"]}");
    var text = Article.fromJson("{\"id\":1,\"title\":\"T\",\"" + key + "\":\"a\"}");

    assertThat(list.facets()).isEqualTo(Map.of(facet, List.of("b", "a")));
    assertThat(text.facets()).isEqualTo(Map.of(facet, List.of("a")));
  }

  @Test
  void theLooserNamesAreTaken() {
    var article = Article.fromJson("""
        {"lang": "en_US", "date": "2024-03-11", "author": ["A. Doe", "B. Roe"], "id": 12,
         "source": {"name": "The Harbour Times"}, "body": ["One.", "Two."]}""");

    assertThat(article).isEqualTo(Article.builder("12").language(Locale.US)
        .published(ArticleDate.parse("2024-03-11")).author("A. Doe").author("B. Roe")
        .source("The Harbour Times").body("One.\n\nTwo.").build());
  }

  @Test
  void whatSearchEnginesAndDatabasesExportIsRead() {
    var article = Article.fromJson("""
        {"_index": "news", "_id": "x1", "_score": 1.5, "sort": [3],
         "_source": {"title": "Bridge", "body": "Open.", "place": "Baku"}}""");
    assertThat(article.id()).isEqualTo("x1");
    assertThat(article.title()).isEqualTo("Bridge");
    assertThat(article.facets()).containsOnlyKeys("place", "sort");
    assertThat(Article.fromJson("{\"_id\": {\"$oid\": \"65a\"}, \"title\": \"A\"}").id())
        .isEqualTo("65a");
    assertThat(Article.fromJson("{\"_id\": \"x\", \"id\": \"own\", \"title\": \"A\"}").id())
        .isEqualTo("own");
  }

  @Test
  void theCanonicalNameCountsBeforeTheOther() {
    var article = Article.fromJson("{\"id\":1,\"title\":\"T\",\"lang\":\"en\",\"language\":\"de\","
        + "\"date\":\"2024-03-11\",\"published\":\"2024-03-12\"}");

    assertThat(article.language()).contains(Locale.GERMAN);
    assertThat(article.published()).contains(ArticleDate.parse("2024-03-12"));
  }

  @Test
  void unknownValuesAreFacetsWhileTheyAreShort() {
    var article = Article.fromJson("{\"id\":1,\"title\":\"T\",\"words\":512,\"paid\":true,"
        + "\"none\":null,\"empty\":\"\",\"abstract\":\"" + "x".repeat(101) + "\","
        + "\"dateline\":\"Baku\\nMonday\",\"meta\":{\"desk\":\"sport\",\"tags\":[[\"a\"],\"b\"]}}");

    assertThat(article.facets()).isEqualTo(Map.of("words", List.of("512"), "paid", List.of("true"),
        "meta.desk", List.of("sport"), "meta.tags", List.of("a", "b")));
    assertThat(article.values())
        .isEqualTo(Map.of("abstract", "x".repeat(101), "dateline", "Baku\nMonday"));
  }

  @ParameterizedTest
  @CsvSource({"de,de", "de-AT,de-AT", "en_US,en-US", "deu,de", "DE,de", "zh-Hant,zh-Hant"})
  void languageTagsAreRead(String tag, String expected) {
    assertThat(withLanguage(tag).language()).contains(Locale.forLanguageTag(expected));
  }

  @ParameterizedTest
  @CsvSource({"und", "unknown", "Unknown", "''", "' '"})
  void someTagsStateNothing(String tag) {
    assertThat(withLanguage(tag)).isEqualTo(Article.of("1", "T", ""));
  }

  @ParameterizedTest
  @CsvSource({"German", "d", "de--AT", "en (US)"})
  void whatIsNoLanguageTagIsKeptAsAValue(String text) {
    var article = withLanguage(text);

    assertThat(article.language()).isEmpty();
    assertThat(article.values()).isEqualTo(Map.of("language", text));
  }

  @Test
  void anUnreadableDateIsKeptAsAValue() {
    var article = Article.fromJson("{\"id\":1,\"title\":\"T\",\"date\":\"last Monday\"}");

    assertThat(article.published()).isEmpty();
    assertThat(article.values()).isEqualTo(Map.of("published", "last Monday"));
  }

  @Test
  void aMissingIdIsRefusedUnlessThereIsAStandIn() {
    assertThat(Article.fromJson("{\"title\":\"T\",\"id\":null}", "f#3").id()).isEqualTo("f#3");
    assertThat(Article.fromJson("{\"title\":\"T\",\"id\":\"a\"}", "f#3").id()).isEqualTo("a");
    assertThatThrownBy(() -> Article.fromJson("{\"title\":\"T\"}"))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("key \"id\": it is missing");
    assertThatThrownBy(() -> Article.fromJson("{\"title\":\"T\",\"id\":\" \"}", "f#3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("column 19, key \"id\": it is empty");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "``                               | column 1: an article is an object, in braces",
    "[]                               | column 1: an article is an object, in braces",
    "{\"id\":1,\"body\":\"b\"} x      | column 21: Unrecognized token 'x'",
    "{\"id\":1,\"body\":\"b\"} {}     | column 21: something follows after the object",
    "{\"id\":1}                       | neither a \"title\" nor a \"body\"",
    "{\"id\":1,\"id\":2}              | column 13, key \"id\": Duplicate field 'id'",
    "{\"id\":1,\"facets\":[]}         | column 18, key \"facets\": this takes an object",
    "{\"id\":1,\"title\":[\"a\",\"b\"]} | column 22, key \"title\": it takes one value",
    "{\"id\":1,\"body\":\"\\ud800.\"} | column 16, key \"body\": half a character",
    "{\"id\":1,\"body\":\"abc         | Unexpected end-of-input",
    "{\"id\":1,\"body\":NaN}          | Non-standard token 'NaN'"})
  void errorsNameTheirPlace(String json, String message) {
    assertThatThrownBy(() -> Article.fromJson(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("Source");
  }

  @Test
  void theLineIsNamedWhereThereAreSeveral() {
    assertThatThrownBy(() -> Article.fromJson("{\"id\": 1,\n \"title\": [1,\n2]}"))
        .hasMessageStartingWith("line 3, column 1, key \"title\": ");
  }

  @Test
  void depthIsBounded() {
    var deep = "{\"id\":1,\"title\":\"T\",\"a\":" + "[".repeat(31) + "]".repeat(31) + "}";
    var tooDeep = "{\"id\":1,\"title\":\"T\",\"a\":" + "[".repeat(32) + "]".repeat(32) + "}";

    assertThat(Article.fromJson(deep).title()).isEqualTo("T");
    assertThatThrownBy(() -> Article.fromJson(tooDeep))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(
            "key \"a\": Document nesting depth (33) exceeds the maximum allowed (32)");
  }

  private static Article withLanguage(String tag) {
    return Article.fromJson("{\"id\":1,\"title\":\"T\",\"lang\":\"" + tag + "\"}");
  }

  private static Article randomArticle(Random random) {
    var article = Article.builder(nasty(random) + "i").title(nasty(random)).body(nasty(random))
        .source(nasty(random)).url(nasty(random));
    if (random.nextBoolean()) {
      var tags = Locale.getAvailableLocales();
      article.language(tags[random.nextInt(tags.length)]);
    }
    if (random.nextBoolean()) {
      article.published(randomDate(random));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      article.author(nasty(random)).facet(nasty(random), nasty(random))
          .facet("place", nasty(random)).value(nasty(random), nasty(random));
    }
    return article.build();
  }

  private static ArticleDate randomDate(Random random) {
    var day = LocalDate.ofEpochDay(random.nextInt(-800_000, 5_000_000));
    var time = LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
    return switch (random.nextInt(4)) {
      case 0 -> ArticleDate.of(day);
      case 1 -> ArticleDate.of(day, time);
      case 2 -> ArticleDate.of(day, time.withSecond(0).withNano(0));
      default -> ArticleDate.of(OffsetDateTime.of(day, time,
          ZoneOffset.ofTotalSeconds(random.nextInt(-64_800, 64_800))));
    };
  }

  private static String nasty(Random random) {
    var pieces = List.of("\"", "\\", "\0", "\u001f", "\n", "\r", "\u2028", "\ufeff", "\ufffd",
        "\ud83d\ude00", "e\u0301", "\u202e", "\u00a0", "ß", "Токаев", "/", "{}", "null", " ", "a",
        "\u0085", "\uffff", "\ud834\udd1e", "\t");
    var text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }
}
