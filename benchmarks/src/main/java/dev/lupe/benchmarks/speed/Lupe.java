package dev.lupe.benchmarks.speed;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.language.English;
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

/** Lupe as a user has it, or without what hand-tuned Lucene does not do. */
final class Lupe implements Contender {
  private static final FacetRequest[] FACETS = Corpus.FACETS.stream()
      .map(name -> Facet.of(name).top(FACET_VALUES)).toArray(FacetRequest[]::new);

  /** No query shall be cut short because the machine is busy, nor go on where it finds nothing. */
  private static final IndexSettings SETTINGS =
      IndexSettings.defaults().deadline(Duration.ofMinutes(1)).neverAcrossLanguages();

  private final ArticleIndex index;

  private Lupe(ArticleIndex index) {
    this.index = index;
  }

  /** A new index. */
  static Lupe create(Path folder) {
    return new Lupe(ArticleIndex.open(folder, SETTINGS));
  }

  /** All of Lupe, over an index that is there. */
  static Lupe open(Path folder) {
    return new Lupe(ArticleIndex.openReadOnly(folder, SETTINGS));
  }

  /** All of Lupe, over an index that somebody else closes. */
  static Lupe over(ArticleIndex index) {
    return new Lupe(index);
  }

  /** Lupe without the parts of German compounds: the clauses that hand-tuned Lucene has too. */
  static Lupe withoutCompounds(Path folder) {
    return new Lupe(ArticleIndex.openReadOnly(folder,
        SETTINGS.languages(new English(), new PlainGerman())));
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
    return rich(question.request());
  }

  /** The same for any request. */
  Answer rich(SearchRequest request) {
    return answer(request.page(0, PAGE).facets(FACETS));
  }

  /** What a request as it is finds. */
  Answer answer(SearchRequest request) {
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
