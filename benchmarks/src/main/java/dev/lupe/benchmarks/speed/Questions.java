package dev.lupe.benchmarks.speed;

import dev.lupe.article.Article;
import dev.lupe.benchmarks.speed.Question.Kind;
import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.query.Query;
import dev.lupe.query.QueryParser;
import dev.lupe.settings.IndexSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Questions whose words come from the corpus, so that each has an answer. Seeded. */
final class Questions {
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,20}");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final int LONG_ENOUGH_FOR_EDITS = 6;

  private static final QueryParser PARSER = new QueryParser(List.of(), Clock.systemUTC());

  private final Corpus corpus;
  private final List<Reading> languages = new Readings(IndexSettings.defaults().languages()).all();
  private final SplittableRandom random;

  private Questions(Corpus corpus, long seed) {
    this.corpus = corpus;
    this.random = new SplittableRandom(seed);
  }

  /** Questions of every kind; of each kind only one in so many. */
  static List<Question> of(Corpus corpus, long seed, int oneIn) {
    var questions = new Questions(corpus, seed);
    var all = new ArrayList<Question>();
    for (var kind : Kind.values()) {
      for (int i = 0; i < kind.count() / oneIn; i++) {
        all.add(questions.question(kind));
      }
    }
    return all;
  }

  /** So many words, none of them twice: most are rare, as most different words are. */
  static List<Question> ofDifferentWords(Corpus corpus, long seed, int count) {
    var questions = new Questions(corpus, seed + 1);
    var different = new LinkedHashMap<String, Question>();
    for (int tries = 0; tries < 4 * count && different.size() < count; tries++) {
      var question = questions.question(Kind.WORD);
      different.putIfAbsent(question.text().toLowerCase(Locale.ROOT), question);
    }
    return List.copyOf(different.values());
  }

  private Question question(Kind kind) {
    var article = corpus.article(random.nextInt(corpus.size()));
    String opening = article.body().substring(0, Math.min(2_000, article.body().length()));
    var words = switch (kind) {
      case WORD, NEWEST -> List.of(word(opening));
      case WORDS -> several(opening, random.nextInt(2, 4));
      case ALL_WORDS, FILTER, DATES -> several(opening, 2);
      case PHRASE -> neighbours(opening);
      case PREFIX -> List.of(beginning(word(opening)));
      case FUZZY -> List.of(misspelt(opening));
    };
    var first = Corpus.FIRST_DAY.plusDays(random.nextInt(Corpus.DAYS));
    return new Question(kind, words, topic(article), first, lastDay(first));
  }

  private static String topic(Article article) {
    return article.facets().getOrDefault("topic", List.of("topic 0")).getFirst();
  }

  private LocalDate lastDay(LocalDate first) {
    return first.plusDays(random.nextInt(30, 700));
  }

  /**
   * Frequent words are drawn as often as they stand in the text; but no stop words of any language,
   * which Lupe looks for when nothing else is found, and which people do not ask for; and no dates,
   * as "today" is one for Lupe.
   */
  private String word(String text) {
    var words = WORD.matcher(text).results().map(found -> found.group())
        .filter(word -> languages.stream().noneMatch(language -> language.stems(word).isEmpty()))
        .filter(word -> PARSER.parse(word).query() instanceof Query.Word)
        .toList();
    return words.get(random.nextInt(words.size()));
  }

  private List<String> several(String text, int count) {
    var words = new ArrayList<String>();
    while (words.size() < count) {
      words.add(word(text));
    }
    return words;
  }

  /** Two words that follow one another. */
  private List<String> neighbours(String text) {
    var words = text.split(" ");
    for (int tries = 0; tries < 100; tries++) {
      int at = random.nextInt(words.length - 1);
      if (WORD.matcher(words[at]).matches() && WORD.matcher(words[at + 1]).matches()) {
        return List.of(words[at], words[at + 1]);
      }
    }
    return several(text, 2);
  }

  private String beginning(String word) {
    return word.substring(0, Math.min(word.length(), random.nextInt(3, 6)));
  }

  private String misspelt(String text) {
    for (int tries = 0; tries < 100; tries++) {
      String word = word(text).toLowerCase(Locale.ROOT);
      if (word.length() >= LONG_ENOUGH_FOR_EDITS) {
        int at = random.nextInt(1, word.length() - 1);
        return word.substring(0, at) + word.substring(at + 1);
      }
    }
    return NOT_LETTERS.matcher(text).replaceAll("").substring(0, LONG_ENOUGH_FOR_EDITS);
  }
}
