package dev.lupe.benchmarks.speed;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.query.Facet;
import dev.lupe.query.FacetRequest;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SnippetStyle;
import dev.lupe.result.FacetCount;
import dev.lupe.result.Hit;
import dev.lupe.settings.IndexSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Lupe as a user has it. */
final class Lupe implements Contender {
  private static final FacetRequest[] FACETS = Corpus.FACETS.stream()
      .map(name -> Facet.of(name).top(FACET_VALUES)).toArray(FacetRequest[]::new);

  private final ArticleIndex index;

  Lupe(Path folder) {
    // No query shall be cut short because the machine is busy.
    index = ArticleIndex.open(folder, IndexSettings.defaults().deadline(Duration.ofMinutes(1)));
  }

  @Override
  public void index(Stream<Article> articles) {
    var report = index.addAll(articles);
    if (!report.refused().isEmpty()) {
      throw new IllegalStateException("Refused: " + report.refused());
    }
  }

  @Override
  public Answer plain(Question question) {
    return answer(question.request().page(0, PAGE).snippets(SnippetStyle.NONE));
  }

  @Override
  public Answer rich(Question question) {
    return answer(question.request().page(0, PAGE).facets(FACETS));
  }

  private Answer answer(SearchRequest request) {
    var result = index.search(request);
    return new Answer(result.total(), result.hits().stream().map(Hit::title).toList(),
        result.hits().stream().mapToInt(hit -> hit.snippets().size()).sum(),
        result.counts().values().stream().flatMap(counts -> counts.stream())
            .mapToLong(FacetCount::articles).sum());
  }

  @Override
  public void close() {
    index.close();
  }
}
