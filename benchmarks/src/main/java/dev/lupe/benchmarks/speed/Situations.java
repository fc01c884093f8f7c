package dev.lupe.benchmarks.speed;

import dev.lupe.benchmarks.speed.Question.Kind;
import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SnippetStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Rows for what the questions of the large tables leave out, each engine asked the same in turn. */
final class Situations {
  private static final int TYPED = 20;
  private static final int COLD = 200;
  private static final int SHORTEST = 2;
  /** Many articles have it. */
  private static final String TOPIC = "topic 0";
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,20}");

  private final Corpus corpus;
  private final List<Question> words;
  private final List<Question> filtered;
  private final Path lupeFolder;
  private final Path handTunedFolder;
  private final int rounds;

  Situations(Corpus corpus, List<Question> questions, Path lupeFolder, Path handTunedFolder,
      int rounds) {
    this.corpus = corpus;
    this.words = of(Kind.WORD, questions);
    this.filtered = of(Kind.FILTER, questions);
    this.lupeFolder = lupeFolder;
    this.handTunedFolder = handTunedFolder;
    this.rounds = rounds;
  }

  private static List<Question> of(Kind kind, List<Question> questions) {
    return questions.stream().filter(one -> one.kind() == kind).toList();
  }

  /** The rows, in Markdown. */
  List<String> lines() throws IOException {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add("| other situations | queries | hand-tuned: sum, p50, p99 (ms) | all of Lupe: sum,"
        + " p50, p99 | ratio (min, max) |");
    lines.add("|---|--:|--:|--:|--:|");
    lines.add(cold());
    try (var handTuned = new HandTuned(handTunedFolder); var lupe = Lupe.open(lupeFolder)) {
      lines.add(typed(handTuned, lupe));
      lines.add(chosen(handTuned, lupe));
      var huge = corpus.huge().toArray();
      if (huge.length > 0) {
        lines.add(huge(huge, handTuned, lupe));
      }
    }
    return lines;
  }

  /** Each word once, by an index that was just opened and has answered one question. */
  private String cold() throws IOException {
    var unknown = Questions.ofDifferentWords(corpus, Speed.SEED, COLD);
    var row = new SituationRow("words nobody asked before, as typed, top 10 with titles");
    for (int round = -1; round < rounds; round++) {
      long[] handTuned;
      long[] lupe;
      try (var opened = new HandTuned(handTunedFolder)) {
        opened.plain(words.getFirst());
        handTuned = Timings.of(unknown, opened::plain);
      }
      try (var opened = Lupe.open(lupeFolder)) {
        opened.plain(words.getFirst());
        lupe = Timings.of(unknown, opened::plain);
      }
      if (round >= 0) {
        row.add(handTuned, lupe);
      }
    }
    return row.line();
  }

  private Question asked(Kind kind, String... texts) {
    var any = words.getFirst();
    return new Question(kind, List.of(texts), any.topic(), any.first(), any.last());
  }

  /** A word letter by letter; hand-tuned Lucene takes each beginning as a prefix. */
  private String typed(HandTuned handTuned, Lupe lupe) throws IOException {
    var keys = words.stream().limit(TYPED).map(one -> one.words().getFirst())
        .flatMap(word -> IntStream.rangeClosed(SHORTEST, word.length())
            .mapToObj(end -> asked(Kind.PREFIX, word.substring(0, end))))
        .toList();
    return alternately("as-you-type, each key, top 10 with titles", keys, handTuned::plain,
        key -> lupe.answer(SearchRequest.of(key.words().getFirst()).asYouType()
            .page(0, Contender.PAGE).snippets(SnippetStyle.NONE)));
  }

  private String chosen(HandTuned handTuned, Lupe lupe) throws IOException {
    return alternately("two topics chosen, marked, snippets, 4 facets", filtered,
        question -> handTuned.chosen(question, topics(question)),
        question -> lupe.rich(question.request().filter(Facet.of("topic").is(TOPIC))));
  }

  private static List<String> topics(Question question) {
    return List.copyOf(new LinkedHashSet<>(List.of(question.topic(), TOPIC)));
  }

  /** Words of articles of a megabyte in these alone. */
  private String huge(int[] numbers, HandTuned handTuned, Lupe lupe) throws IOException {
    var in = new ArrayList<Question>();
    for (int i = 0; i < words.size(); i++) {
      int article = numbers[i % numbers.length];
      var found = WORD.matcher(corpus.article(article).body()).results()
          .map(match -> match.group()).skip(10L * i).findFirst();
      if (found.isPresent()) {
        in.add(asked(Kind.WORD, found.get(), "article-" + article));
      }
    }
    return alternately("one article of a megabyte, marked, snippets, 4 facets", in,
        question -> handTuned.within(asked(Kind.WORD, question.words().getFirst()),
            question.words().getLast()),
        question -> lupe.rich(SearchRequest.of(
            "+" + question.words().getFirst() + " +id:" + question.words().getLast())));
  }

  private String alternately(String name, List<Question> questions, Timings.Asking handTuned,
      Timings.Asking lupe) throws IOException {
    var row = new SituationRow(name);
    for (int round = -1; round < rounds; round++) {
      long[] first = Timings.of(questions, handTuned);
      long[] second = Timings.of(questions, lupe);
      if (round >= 0) {
        row.add(first, second);
      }
    }
    return row.line();
  }
}
