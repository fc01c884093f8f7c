package dev.lupe.quality;

import dev.lupe.ArticleIndex;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SnippetStyle;
import dev.lupe.result.Hit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a search engine answered to each query of a set: the ids of articles, best first. */
public final class Run {
  /** How many hits of each query are kept. */
  public static final int DEPTH = 100;

  private final Map<String, List<String>> rankings;

  private Run(Map<String, List<String>> rankings) {
    var copy = new LinkedHashMap<String, List<String>>();
    rankings.forEach((query, ranking) -> copy.put(query, List.copyOf(ranking)));
    this.rankings = Collections.unmodifiableMap(copy);
  }

  /** Rankings that come from elsewhere, by the name of the query. */
  public static Run of(Map<String, List<String>> rankings) {
    return new Run(rankings);
  }

  /** Asks an index every query, as a person would type it, for its {@link #DEPTH} best articles. */
  public static Run of(ArticleIndex index, QuerySet queries) {
    return of(index, queries, SearchRequest::of);
  }

  /**
   * Asks an index every query in the way given, which may restrict the language or set filters;
   * pages and snippets are seen to.
   */
  public static Run of(ArticleIndex index, QuerySet queries,
      Function<String, SearchRequest> request) {
    var rankings = new LinkedHashMap<String, List<String>>();
    queries.texts().forEach((name, text) -> {
      var whole = request.apply(text).page(0, DEPTH).snippets(SnippetStyle.NONE);
      rankings.put(name, index.search(whole).hits().stream().map(Hit::id).toList());
    });
    return new Run(rankings);
  }

  /**
   * Reads a TREC run file: query, {@code Q0}, article, rank, score, name of the run on each line. As
   * trec_eval does, it goes by the scores and not by the ranks; equal scores are ordered by id, the
   * last first.
   *
   * @throws IllegalArgumentException if a line is different; the message names file and line
   * @throws UncheckedIOException if the file can't be read
   */
  public static Run read(Path file) {
    var scored = new LinkedHashMap<String, List<Scored>>();
    Columns.forEachLine(file, line -> {
      var columns = Columns.of(line, 3, "query Q0 article rank score run");
      scored.computeIfAbsent(columns.before()[0], query -> new ArrayList<>())
          .add(new Scored(columns.id(), score(columns.after()[1])));
    });
    var rankings = new LinkedHashMap<String, List<String>>();
    scored.forEach((query, hits) -> rankings.put(query, hits.stream()
        .sorted(Comparator.comparingDouble(Scored::score).thenComparing(Scored::id).reversed())
        .map(Scored::id).distinct().toList()));
    return new Run(rankings);
  }

  private static double score(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("the score \"" + text + "\" is no number", e);
    }
  }

  /**
   * Writes a TREC run file. The score of a line is one divided by its rank, so that every tool that
   * sorts by score keeps the order.
   *
   * @param name what the run is called in its last column, without blanks
   * @throws UncheckedIOException if the file can't be written
   */
  public void write(Path file, String name) {
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (var query : rankings.entrySet()) {
        int rank = 1;
        for (String id : query.getValue()) {
          out.write(query.getKey() + " Q0 " + id + " " + rank + " " + 1.0 / rank + " " + name
              + "\n");
          rank++;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be written: " + e.getMessage(), e);
    }
  }

  /** The queries that were asked. */
  public Set<String> queries() {
    return rankings.keySet();
  }

  /** The ids that a query found, best first; empty for one that was not asked. */
  public List<String> ranking(String query) {
    return rankings.getOrDefault(query, List.of());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Run run && rankings.equals(run.rankings);
  }

  @Override
  public int hashCode() {
    return rankings.hashCode();
  }

  @Override
  public String toString() {
    return "Run[" + rankings.size() + " queries]";
  }

  private record Scored(String id, double score) {}
}
