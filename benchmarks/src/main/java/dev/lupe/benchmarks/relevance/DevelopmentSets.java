package dev.lupe.benchmarks.relevance;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;

import dev.lupe.article.Article;
import dev.lupe.benchmarks.relevance.Collection.Topics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The collections that Lupe is developed with. Never the only ones it is measured on. */
public final class DevelopmentSets {
  private static final String CRANFIELD = "A-cranfield";
  private static final String XQUAD = "A-xquad";
  private static final String XQUAD_LARGE = "A-xquad-de-large";
  private static final String NTREX = "A-ntrex-crossnews";
  private static final String REUTERS = "B-reuters21578";
  private static final String DEBIAN = "B-debian-descriptions";
  private static final String BUNDESTAG = "B-bundestag-de";
  private static final int REUTERS_HEADLINES = 500;
  private static final int OTHER_QUERIES = 600;
  private static final long SEED = 1;

  private final DataFolder data;
  private final Map<String, Source> all = new LinkedHashMap<>();

  /** The sets of a folder that may lack any of them. */
  public DevelopmentSets(DataFolder data) {
    this.data = data;
    add("cranfield", List.of(CRANFIELD), this::cranfield);
    add("xquad-en", List.of(XQUAD), () -> xquad(ENGLISH, GERMAN));
    add("xquad-de", List.of(XQUAD), () -> xquad(GERMAN, ENGLISH));
    add("xquad-de-large", List.of(XQUAD_LARGE), this::xquadLarge);
    add("wikinews-en", List.of("B-wikinews-en"), () -> wikinews(ENGLISH));
    add("wikinews-de", List.of("B-wikinews-de"), () -> wikinews(GERMAN));
    add("reuters", List.of(REUTERS), this::reuters);
    add("ntrex-en", List.of(NTREX), () -> ntrexBodies(ENGLISH));
    add("ntrex-de", List.of(NTREX), () -> ntrexBodies(GERMAN));
    add("ntrex-de-en", List.of(NTREX), () -> ntrexAcross(GERMAN, ENGLISH));
    add("ntrex-en-de", List.of(NTREX), () -> ntrexAcross(ENGLISH, GERMAN));
    add("debian-de", List.of(DEBIAN), this::debian);
    add("bundestag-de", List.of(BUNDESTAG), this::bundestag);
    add("mixed", List.of(XQUAD, "B-wikinews-en", "B-wikinews-de", REUTERS), this::mixed);
  }

  /** The sets by name, each with the data it needs. */
  public Map<String, Source> all() {
    return all;
  }

  private void add(String name, List<String> needs, Supplier<Collection> reading) {
    all.put(name, new Source(needs, reading));
  }

  private Collection cranfield() {
    return new Collection(data.articles(CRANFIELD), List.of(Topics.of("cranfield", ENGLISH,
        data.queries(CRANFIELD, ""), data.judgments(CRANFIELD, "qrels.txt", ""))));
  }

  private Collection xquad(Locale language, Locale other) {
    String tag = language.getLanguage();
    String otherTag = other.getLanguage();
    return new Collection(in(language, data.articles(XQUAD)), List.of(
        xquadTopics("xquad-" + tag, language, false),
        Topics.of("xquad " + otherTag + "→" + tag, language, data.queries(XQUAD, otherTag + "-"),
            data.judgments(XQUAD, "qrels-cross.txt", otherTag + "-"))));
  }

  private Topics xquadTopics(String name, Locale language, boolean languageMatters) {
    String prefix = language.getLanguage() + "-";
    return new Topics(name, language, languageMatters, data.queries(XQUAD, prefix),
        data.judgments(XQUAD, "qrels.txt", prefix));
  }

  private Collection xquadLarge() {
    return new Collection(data.articles(XQUAD_LARGE), List.of(Topics.of("xquad-de-large", GERMAN,
        data.queries(XQUAD_LARGE, ""), data.judgments(XQUAD_LARGE, "qrels.txt", ""))));
  }

  private Collection wikinews(Locale language) {
    String set = "B-wikinews-" + language.getLanguage();
    return new Collection(Headlines.bodies(data.articles(set)),
        List.of(Topics.of("wikinews-" + language.getLanguage(), language,
            data.queries(set, ""), data.judgments(set, "qrels.txt", ""))));
  }

  private Collection reuters() {
    var articles = data.articles(REUTERS);
    return new Collection(Headlines.bodies(articles), List.of(
        Headlines.topics("reuters", ENGLISH, articles, REUTERS_HEADLINES, SEED)));
  }

  private Collection debian() {
    var articles = in(GERMAN, data.articles(DEBIAN));
    return new Collection(Headlines.bodies(articles), List.of(
        Headlines.topics("debian-de", GERMAN, articles, OTHER_QUERIES, SEED)));
  }

  private Collection bundestag() {
    var speeches = Headlines.bodies(data.articles(BUNDESTAG));
    var taken = new TakenSentences(speeches, GERMAN, OTHER_QUERIES, SEED);
    return new Collection(taken.rests(), List.of(taken.topics("bundestag-de", GERMAN)));
  }

  private Collection ntrexBodies(Locale language) {
    String prefix = language.getLanguage() + "-";
    return new Collection(Headlines.bodies(in(language, data.articles(NTREX))),
        List.of(Topics.of("ntrex-" + language.getLanguage(), language,
            data.queries(NTREX, prefix), data.judgments(NTREX, "qrels.txt", prefix))));
  }

  private Collection ntrexAcross(Locale from, Locale to) {
    String prefix = from.getLanguage() + "-";
    return new Collection(in(to, data.articles(NTREX)),
        List.of(Topics.of("ntrex " + from.getLanguage() + "→" + to.getLanguage(), to,
            data.queries(NTREX, prefix), data.judgments(NTREX, "qrels-cross.txt", prefix))));
  }

  /** Both languages in one index, with other texts beside those that are looked for. */
  private Collection mixed() {
    var articles = new ArrayList<Article>();
    Stream.of(XQUAD, "B-wikinews-en", "B-wikinews-de", REUTERS)
        .forEach(set -> articles.addAll(data.articles(set)));
    return new Collection(articles, List.of(
        xquadTopics("mixed xquad-en", ENGLISH, true),
        xquadTopics("mixed xquad-de", GERMAN, true)));
  }

  private static List<Article> in(Locale language, List<Article> articles) {
    return articles.stream().filter(article -> article.language()
        .map(stated -> stated.getLanguage().equals(language.getLanguage())).orElse(false)).toList();
  }

  /**
   * Where a collection comes from.
   *
   * @param needs the folders it is read from
   * @param reading reads it
   */
  public record Source(List<String> needs, Supplier<Collection> reading) {}
}
