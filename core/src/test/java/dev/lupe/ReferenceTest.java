package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SnippetStyle;
import dev.lupe.query.SortOrder;
import dev.lupe.query.TypoTolerance;
import dev.lupe.result.FacetCount;
import dev.lupe.result.Hit;
import dev.lupe.result.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hits, marks and counts of random requests, compared with a search that reads each article from its
 * first word to its last. The words are invented, so that none has other forms.
 */
class ReferenceTest {
  private static final int ARTICLES = 150;
  private static final int REQUESTS = 150;
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 60;
  private static final Facet DESK = Facet.of("desk");
  private static final Facet PLACE = Facet.of("place");
  private static final List<String> WORDS = List.of("bolk", "drant", "fimp", "glorn", "hask",
      "jolt", "krund", "lomp", "mirk", "norp", "plind", "quarn", "rusk", "stolm", "tramp", "vork",
      "wint", "yarl", "zond", "blurt");

  @ParameterizedTest
  @ValueSource(longs = {1, 20_261, 774_001})
  void randomRequestsFindMarkAndCountWhatAPlainSearchDoes(long seed) {
    var random = new Random(seed);
    try (var index = ArticleIndex.inMemory()) {
      var articles = filled(index, random);
      for (int i = 0; i < REQUESTS; i++) {
        var asked = Asked.any(random);
        var found = index.search(asked.request());
        var wanted = articles.stream().filter(asked::finds)
            .sorted(Comparator.comparing(ReferenceTest::day).reversed()
                .thenComparing(Article::id))
            .toList();
        String about = "seed " + seed + ": " + asked;
        assertThat(found.total()).as(about).isEqualTo(wanted.size());
        assertThat(found.hits()).extracting(Hit::id).as(about)
            .containsExactlyElementsOf(wanted.stream().map(Article::id).toList());
        for (Facet facet : List.of(DESK, PLACE)) {
          assertThat(counts(found.counts(facet))).as(about)
              .isEqualTo(asked.counts(facet, articles));
        }
        for (var article : wanted) {
          var marks = index.matches(article.id(), asked.request()).orElseThrow();
          assertThat(marked(article.body(), marks.body())).as("%s in %s", about, article.id())
              .isEqualTo(asked.marked(article.body()));
        }
      }
    }
  }

  /** Several segments, with articles replaced and deleted. */
  private static List<Article> filled(ArticleIndex index, Random random) {
    var articles = new TreeMap<String, Article>();
    for (int batch = 0; batch < 4; batch++) {
      var some = IntStream.range(0, ARTICLES / 4).mapToObj(i -> article(random)).toList();
      index.addAll(some);
      some.forEach(article -> articles.put(article.id(), article));
      String gone = articles.firstKey();
      index.delete(gone);
      articles.remove(gone);
    }
    return List.copyOf(articles.values());
  }

  private static Article article(Random random) {
    var article = Article.builder("a" + random.nextInt(2 * ARTICLES))
        .language(Locale.ENGLISH)
        .title("report")
        .body(IntStream.range(0, 10 + random.nextInt(60)).mapToObj(i -> word(random))
            .collect(Collectors.joining(" ")))
        .published(ArticleDate.of(FIRST_DAY.plusDays(random.nextInt(DAYS))));
    article.facet("desk", "desk " + random.nextInt(4));
    for (int i = random.nextInt(3); i > 0; i--) {
      article.facet("place", "place " + random.nextInt(5));
    }
    return article.build();
  }

  /** A few words are frequent, most are rare. */
  private static String word(Random random) {
    double share = random.nextDouble();
    return WORDS.get((int) (WORDS.size() * share * share));
  }

  private static LocalDate day(Article article) {
    return article.published().orElseThrow().day();
  }

  private static Map<String, Long> counts(List<FacetCount> counts) {
    var map = new HashMap<String, Long>();
    counts.forEach(count -> map.put(count.value(), count.articles()));
    return map;
  }

  /** A text in which only marked letters are left. */
  private static String marked(String text, List<Span> spans) {
    var letters = new StringBuilder(" ".repeat(text.length()));
    spans.forEach(span -> letters.replace(
        span.start(), span.end(), text.substring(span.start(), span.end())));
    return letters.toString();
  }

  /**
   * A request, and what a plain search finds for it.
   *
   * @param any rows of words of which an article has to have one; a row of several is a phrase
   * @param all rows it has to have all of
   * @param none rows it must not have
   */
  private record Asked(List<List<String>> any, List<List<String>> all, List<List<String>> none,
      Map<Facet, List<String>> filters, LocalDate since, LocalDate until) {

    static Asked any(Random random) {
      boolean must = random.nextBoolean();
      // No word twice, as of marks that overlap only one is shown.
      var unused = Stream.generate(() -> word(random)).distinct().limit(WORDS.size() / 2)
          .iterator();
      var wanted = rows(random, 1 + random.nextInt(3), unused);
      var filters = new HashMap<Facet, List<String>>();
      if (random.nextInt(3) == 0) {
        filters.put(DESK, List.of("desk " + random.nextInt(4), "desk " + random.nextInt(4)));
      }
      if (random.nextInt(3) == 0) {
        filters.put(PLACE, List.of("place " + random.nextInt(5)));
      }
      var since = FIRST_DAY.plusDays(random.nextInt(DAYS / 2));
      return new Asked(must ? List.of() : wanted, must ? wanted : List.of(),
          rows(random, random.nextInt(4) / 3, unused), filters, since,
          since.plusDays(random.nextInt(DAYS)));
    }

    private static List<List<String>> rows(Random random, int count, Iterator<String> words) {
      return IntStream.range(0, count).mapToObj(i -> IntStream.range(0, 1 + random.nextInt(4) / 3)
          .mapToObj(j -> words.next()).toList()).toList();
    }

    SearchRequest request() {
      var parts = new ArrayList<String>();
      any.forEach(row -> parts.add(text(row)));
      all.forEach(row -> parts.add("+" + text(row)));
      none.forEach(row -> parts.add("-" + text(row)));
      var request = SearchRequest.of(String.join(" ", parts)).typos(TypoTolerance.NEVER)
          .since(since).until(until).sort(SortOrder.NEWEST).page(0, ARTICLES)
          .snippets(SnippetStyle.NONE).facets(DESK.top(10), PLACE.top(10));
      for (var filter : filters.entrySet()) {
        request = request.filter(
            filter.getKey().is(filter.getValue()));
      }
      return request;
    }

    private static String text(List<String> row) {
      return row.size() == 1 ? row.getFirst() : "\"" + String.join(" ", row) + "\"";
    }

    boolean finds(Article article) {
      return matches(article)
          && filters.keySet().stream().allMatch(facet -> passes(facet, article));
    }

    private boolean matches(Article article) {
      var words = List.of(article.body().split(" "));
      return all.stream().allMatch(row -> !places(row, words).isEmpty())
          && (any.isEmpty() || any.stream().anyMatch(row -> !places(row, words).isEmpty()))
          && none.stream().allMatch(row -> places(row, words).isEmpty())
          && !day(article).isBefore(since) && !day(article).isAfter(until);
    }

    private boolean passes(Facet facet, Article article) {
      var wanted = filters.get(facet);
      return wanted == null || values(facet, article).stream().anyMatch(wanted::contains);
    }

    private static List<String> values(Facet facet, Article article) {
      return article.facets().getOrDefault(facet.name(), List.of());
    }

    /** The filter on a facet does not narrow its own counts. */
    Map<String, Long> counts(Facet facet, List<Article> articles) {
      return articles.stream().filter(this::matches)
          .filter(article -> filters.keySet().stream()
              .allMatch(other -> other.equals(facet) || passes(other, article)))
          .flatMap(article -> values(facet, article).stream().distinct())
          .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }

    String marked(String body) {
      var words = List.of(body.split(" "));
      var letters = new StringBuilder(" ".repeat(body.length()));
      var starts = new ArrayList<Integer>();
      int at = 0;
      for (String word : words) {
        starts.add(at);
        at += word.length() + 1;
      }
      for (var rows : List.of(any, all)) {
        for (var row : rows) {
          for (int place : places(row, words)) {
            for (int i = place; i < place + row.size(); i++) {
              int start = starts.get(i);
              letters.replace(start, start + words.get(i).length(), words.get(i));
            }
          }
        }
      }
      return letters.toString();
    }

    private static List<Integer> places(List<String> row, List<String> words) {
      return IntStream.rangeClosed(0, words.size() - row.size())
          .filter(i -> words.subList(i, i + row.size()).equals(row)).boxed().toList();
    }
  }
}
