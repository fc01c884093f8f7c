package dev.lupe.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import dev.lupe.result.AddReport;
import dev.lupe.result.Refusal;
import dev.lupe.settings.IndexSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Articles nobody should send: each is taken or refused by itself, and those beside it go in. */
class HostileArticlesTest {
  private static final String SEPARATORS = "\u2028\u2029\u0085\u000b\f";

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void eachIsTakenOrRefusedByItself() {
    var zoo = zoo();
    assertThat(zoo.size()).isGreaterThanOrEqualTo(40);
    try (var index = ArticleIndex.inMemory(IndexSettings.defaults().maxArticleLength(300_000))) {
      var batch = new ArrayList<Article>();
      zoo.forEach((id, article) -> {
        batch.add(Article.of("before " + batch.size(), "", "harbour"));
        batch.add(article.build());
      });
      AddReport report = index.addAll(batch);

      assertThat(report.added() + report.refused().size()).isEqualTo(batch.size());
      assertThat(report.refused()).extracting(Refusal::what)
          .noneMatch(what -> what.startsWith("before "));
      assertThat(report.refused()).hasSizeBetween(10, 20)
          .allSatisfy(one -> assertThat(one.reason()).isNotBlank());
      assertThat(index.search(SearchRequest.of("harbour").page(0, 0)).total())
          .isGreaterThanOrEqualTo(zoo.size());
      everyOneIsReadBack(index, batch, report);
      assertThat(index.verifyDeep().damages()).isEmpty();
      Figures.say("hostile articles: %,d, of which %,d refused by name and %,d taken and read back",
          zoo.size(), report.refused().size(), zoo.size() - report.refused().size());
    }
  }

  private static void everyOneIsReadBack(ArticleIndex index, List<Article> batch,
      AddReport report) {
    long there = batch.stream().filter(article -> index.get(article.id()).isPresent()
        && index.get(article.id()).get().equals(article)).count();
    assertThat(there).isEqualTo(report.added());
    for (var hit : index.search(SearchRequest.everything().facets(Facet.of("place").top(5))
        .page(0, 200)).hits()) {
      hit.snippets().forEach(snippet -> assertThat(snippet.toHtml()).doesNotContain("<script"));
    }
  }

  @Test
  @Tag("slow")
  @Timeout(value = 600, unit = TimeUnit.SECONDS)
  void aHundredMegabytesAreTakenWhereTheSettingsAllowIt(@TempDir Path folder) {
    var settings = IndexSettings.defaults().maxArticleLength(120_000_000);
    var words = IntStream.range(0, 1_000).mapToObj(i -> "word" + i)
        .collect(Collectors.joining(" ", "", ". "));
    String body = words.repeat(100_000_000 / words.length());
    try (var index = ArticleIndex.open(folder.resolve("index"), settings)) {
      index.add(Article.builder("long").body(body).build());
      index.add(Article.of("short", "", "word1"));
      var patient = SearchRequest.of("word1").deadline(Duration.ofMinutes(1));
      assertThat(index.search(patient).total()).isEqualTo(2);
    }
    Figures.say("an article of %,d characters was indexed and found in a heap of %,d MB",
        body.length(), Runtime.getRuntime().maxMemory() >> 20);
  }

  private static Map<String, Article.Builder> zoo() {
    var zoo = new LinkedHashMap<String, Article.Builder>();
    texts().forEach((name, text) -> zoo.put(name, Article.builder(name).body(text)));
    zoo.put("title only", Article.builder("title only").title("harbour ".repeat(5_000)));
    zoo.put("title of blanks", Article.builder("title of blanks").title(" \t\n"));
    zoo.put("many facet values", withFacets("many facet values", 100_000));
    zoo.put("just too many values", withFacets("just too many values", 1_100));
    zoo.put("many facets", many("many facets", 900));
    zoo.put("long facet value",
        Article.builder("long facet value").body("x").facet("place", "y".repeat(40_000)));
    zoo.put("facet of controls",
        Article.builder("facet of controls").body("x").facet("place", "\u0000\u001b[31m\u202e"));
    zoo.put("facet called id", Article.builder("facet called id").body("x").facet("_id", "y"));
    zoo.put("facet called body", Article.builder("facet called body").body("x")
        .facet("_body", "y").facet("published", "yesterday").facet("language", "xx"));
    zoo.put("facet without a name",
        Article.builder("facet without a name").body("x").value("", "y"));
    zoo.put("path of slashes",
        Article.builder("path of slashes").body("x").facet("section", "/".repeat(900)));
    zoo.put("deep path",
        Article.builder("deep path").body("x").facet("section", "a/".repeat(400) + "b"));
    zoo.put("half a pair in a facet", Article.builder("half a pair in a facet").body("x")
        .facet("place", "\ud800"));
    zoo.put("half a pair in a value", Article.builder("half a pair in a value").body("x")
        .value("note", "\udc00"));
    zoo.put("long value",
        Article.builder("long value").body("x").value("note", "y".repeat(400_000)));
    for (String id : List.of("", " ", "\ud800", "x".repeat(513), "\u0000", "../../etc/passwd",
        "<script>alert(1)</script>", "\u202etxt.exe", "ä".repeat(256))) {
      zoo.put("id " + id, Article.builder(id).body("x"));
    }
    return zoo;
  }

  private static Map<String, String> texts() {
    var random = new Random(3);
    var texts = new LinkedHashMap<String, String>();
    texts.put("empty", "");
    texts.put("too long", "a ".repeat(200_000));
    texts.put("one long word", "x".repeat(250_000));
    texts.put("one long word of umlauts", "ü".repeat(250_000));
    texts.put("one long word of capitals", "Aa".repeat(120_000));
    texts.put("one word again and again", "harbour ".repeat(30_000));
    texts.put("a word of parts", "verkehrs".repeat(5_000));
    texts.put("blanks", " ".repeat(250_000));
    texts.put("line breaks", "\n".repeat(250_000));
    texts.put("separators", SEPARATORS.repeat(10_000));
    texts.put("controls", IntStream.range(0, 32).mapToObj(Character::toString)
        .collect(Collectors.joining("a")));
    texts.put("nul", "har\u0000bour");
    texts.put("bidi", "\u202e\u2066\u2067abc\u2069\u202c");
    texts.put("zero width", "h\u200ba\u200cr\u200db\ufeffour".repeat(100));
    texts.put("half a pair first", "\udc00 harbour");
    texts.put("half a pair last", "harbour \ud83d");
    texts.put("not a character", "\uffff\ufffe harbour");
    texts.put("private use", "\ue000\uf8ff".repeat(1_000));
    texts.put("emoji", "👩‍👩‍👧‍👦🏳️‍🌈".repeat(2_000));
    texts.put("marks on marks", "a" + "\u0301".repeat(100_000));
    texts.put("hangul", "\u1100\u1161\u11a8".repeat(10_000));
    texts.put("no spaces", "東京港".repeat(30_000));
    texts.put("thai", "ท่าเรือ".repeat(10_000));
    texts.put("script", "<script>alert('harbour')</script>".repeat(500));
    texts.put("open tag", "<".repeat(100_000));
    texts.put("entities", "&#x3c;script&#x3e;&lt;".repeat(2_000));
    texts.put("escapes", "\u001b[2J\u001b]0;owned\u0007\u009b31m".repeat(500));
    texts.put("quotes", "\"'„“”‚‘’«»".repeat(5_000));
    texts.put("dots", "...".repeat(50_000));
    texts.put("hyphens", "a-b-".repeat(30_000));
    texts.put("apostrophes", "l'".repeat(50_000));
    texts.put("numbers", "1.234.567,89 ".repeat(10_000));
    texts.put("addresses", "http://example.org/" + "a/".repeat(50_000));
    texts.put("all of it", random.ints(50_000, 1, 0xd7ff).mapToObj(Character::toString)
        .collect(Collectors.joining()));
    texts.put("many words", random.ints(20_000, 1, 1_000_000).mapToObj(i -> "w" + i)
        .collect(Collectors.joining(" ")));
    return texts;
  }

  private static Article.Builder withFacets(String id, int count) {
    return Article.builder(id).body("x")
        .facet("place", IntStream.range(0, count).mapToObj(i -> "place " + i).toList());
  }

  private static Article.Builder many(String id, int count) {
    var article = Article.builder(id).body("x");
    for (int i = 0; i < count; i++) {
      article.facet("facet" + i, "y");
    }
    return article;
  }
}
