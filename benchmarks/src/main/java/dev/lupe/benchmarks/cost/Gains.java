package dev.lupe.benchmarks.cost;

import dev.lupe.ArticleIndex;
import dev.lupe.benchmarks.relevance.Collection;
import dev.lupe.benchmarks.relevance.Collection.Topics;
import dev.lupe.benchmarks.speed.Median;
import dev.lupe.benchmarks.speed.PlainGerman;
import dev.lupe.language.English;
import dev.lupe.quality.Evaluation;
import dev.lupe.quality.Measure;
import dev.lupe.quality.Run;
import dev.lupe.query.SearchRequest;
import dev.lupe.settings.IndexSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What each part of a query gains in rank, and how many queries a second it leaves. */
final class Gains {
  private static final IndexSettings SETTINGS =
      IndexSettings.defaults().deadline(Duration.ofMinutes(1)).commitWithin(Duration.ofHours(1));
  private static final Map<String, UnaryOperator<SearchRequest>> WAYS = ways();

  private Gains() {}

  private static Map<String, UnaryOperator<SearchRequest>> ways() {
    var ways = new LinkedHashMap<String, UnaryOperator<SearchRequest>>();
    ways.put("all of Lupe", request -> request);
    ways.put("without names", SearchRequest::namesAsTyped);
    ways.put("without the title's weight", request -> request.titleBoost(0));
    return ways;
  }

  /** A row for each way of asking the queries of a set. */
  static List<String> lines(Collection collection, int rounds) {
    var lines = new ArrayList<String>();
    var topics = collection.topics().getFirst();
    try (var whole = index(collection, SETTINGS);
        var simple = index(collection, SETTINGS.languages(new English(), new PlainGerman()))) {
      WAYS.forEach((name, way) -> lines.add(line(name, whole, whole, topics, way, rounds)));
      lines.add(line("without compounds", whole, simple, topics, request -> request, rounds));
      lines.add(line("without any of them", whole, simple, topics,
          request -> request.namesAsTyped().titleBoost(0), rounds));
    }
    return lines;
  }

  private static ArticleIndex index(Collection collection, IndexSettings settings) {
    var index = ArticleIndex.inMemory(settings);
    index.addAll(collection.articles());
    return index;
  }

  private static String line(String name, ArticleIndex whole, ArticleIndex index, Topics topics,
      UnaryOperator<SearchRequest> way, int rounds) {
    var rank = Evaluation.of(Run.of(index, topics.queries(),
        text -> way.apply(SearchRequest.of(text))), topics.judgments()).mean(Measure.NDCG_10);
    var speed = new Median(
        String.format(Locale.ROOT, "%s: %s | %.4f", topics.name(), name, rank), "nDCG@10");
    perSecond(whole, topics, request -> request);
    for (int round = 0; round < rounds; round++) {
      speed.add(perSecond(whole, topics, request -> request), perSecond(index, topics, way));
    }
    return speed.line();
  }

  private static double perSecond(ArticleIndex index, Topics topics,
      UnaryOperator<SearchRequest> way) {
    long started = System.nanoTime();
    topics.queries().texts().values()
        .forEach(text -> index.search(way.apply(SearchRequest.of(text))));
    return topics.queries().texts().size() * 1e9 / (System.nanoTime() - started);
  }
}
