package dev.lupe.benchmarks.relevance;

import dev.lupe.article.Article;
import dev.lupe.benchmarks.relevance.Collection.Topics;
import dev.lupe.quality.Judgments;
import dev.lupe.quality.QuerySet;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Known-item search made from any texts: a sentence in the middle of one is taken out of it and asks
 * for the rest.
 */
final class TakenSentences {
  private static final int SHORTEST = 60;
  private static final int LONGEST = 200;

  private final Map<String, String> sentences = new LinkedHashMap<>();
  private final List<Article> rests = new ArrayList<>();

  /** Takes sentences out of so many articles of one language; all of them stay to be searched. */
  TakenSentences(List<Article> articles, Locale language, int count, long seed) {
    var shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(seed));
    for (var article : shuffled) {
      rests.add(sentences.size() < count ? withoutSentence(article, language) : article);
    }
  }

  private Article withoutSentence(Article article, Locale language) {
    String body = article.body();
    var ends = BreakIterator.getSentenceInstance(language);
    ends.setText(body);
    int start = ends.following(body.length() / 2);
    int end = start == BreakIterator.DONE ? start : ends.next();
    if (end == BreakIterator.DONE || end - start < SHORTEST || end - start > LONGEST) {
      return article;
    }
    sentences.put("s-" + article.id(), body.substring(start, end).replaceAll("\\s+", " ").strip());
    return article.toBuilder().body(body.substring(0, start) + body.substring(end)).build();
  }

  /** All articles, some without a sentence. */
  List<Article> rests() {
    return rests;
  }

  /** The sentences that were taken out, each asking for its article. */
  Topics topics(String name, Locale language) {
    var judgments = new LinkedHashMap<String, Map<String, Integer>>();
    sentences.keySet().forEach(query -> judgments.put(query, Map.of(query.substring(2), 1)));
    return Topics.of(name, language, QuerySet.of(sentences), Judgments.of(judgments));
  }
}
