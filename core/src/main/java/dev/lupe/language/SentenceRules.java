package dev.lupe.language;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What has to be known about a language to tell where its sentences end. Data only, immutable.
 *
 * <p>Abbreviations are kept without blanks and without the last full stop: {@code z. B.} is {@code
 * z.B}. One that is listed in lower case counts with a capital first letter too; one that starts
 * with a hyphen stands for every word that ends so ({@code -str} for {@code Goethestr.}).
 *
 * <p>For a language of your own start from {@link #builder()} or from {@link #toBuilder()} of rules
 * that come close.
 */
public final class SentenceRules {
  private static final SentenceRules ENGLISH = EnglishSentences.rules();
  private static final SentenceRules GERMAN = GermanSentences.rules();
  private static final SentenceRules GENERAL = GeneralSentences.rules();

  private final Set<String> neverEnding;
  private final Set<String> seldomEnding;
  private final Set<String> oftenEnding;
  private final Set<String> beforeNumber;
  private final Set<String> starters;
  private final Set<String> continuations;
  private final Set<String> months;
  private final Set<String> ordinalCues;
  private final Set<String> cardinalCues;
  private final Set<String> speechVerbs;
  private final Set<String> namesWithMark;
  private final Set<String> phraseOpeners;
  private final String quotes;
  private final boolean ordinals;
  private final boolean nounsCapitalized;

  private SentenceRules(Builder from) {
    neverEnding = Set.copyOf(from.neverEnding);
    seldomEnding = Set.copyOf(from.seldomEnding);
    oftenEnding = Set.copyOf(from.oftenEnding);
    beforeNumber = Set.copyOf(from.beforeNumber);
    starters = Set.copyOf(from.starters);
    continuations = Set.copyOf(from.continuations);
    months = Set.copyOf(from.months);
    ordinalCues = Set.copyOf(from.ordinalCues);
    cardinalCues = Set.copyOf(from.cardinalCues);
    speechVerbs = Set.copyOf(from.speechVerbs);
    namesWithMark = Set.copyOf(from.namesWithMark);
    phraseOpeners = Set.copyOf(from.phraseOpeners);
    quotes = from.quotes;
    ordinals = from.ordinals;
    nounsCapitalized = from.nounsCapitalized;
  }

  /** Rules for English. */
  public static SentenceRules english() {
    return ENGLISH;
  }

  /** Rules for German. */
  public static SentenceRules german() {
    return GERMAN;
  }

  /**
   * Rules for any other language: end marks of all scripts, initials, and the few abbreviations
   * that many languages share.
   */
  public static SentenceRules general() {
    return GENERAL;
  }

  /** A builder without any words. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with everything these rules know. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Abbreviations that never end a sentence: {@code Dr}, {@code z.B}. */
  public Set<String> neverEnding() {
    return neverEnding;
  }

  /** Abbreviations that end a sentence only where a {@linkplain #starters() starter} follows. */
  public Set<String> seldomEnding() {
    return seldomEnding;
  }

  /**
   * Abbreviations that end a sentence where a capital follows, unless it begins one of the
   * {@linkplain #continuations() continuations}: {@code etc}, {@code p.m}.
   */
  public Set<String> oftenEnding() {
    return oftenEnding;
  }

  /** Abbreviations that are such only before a number: {@code No}, {@code Nr}, {@code Abs}. */
  public Set<String> beforeNumber() {
    return beforeNumber;
  }

  /** Words that, when capitalised, stand at the start of a sentence: {@code The}, {@code Der}. */
  public Set<String> starters() {
    return starters;
  }

  /** Capitalised words that carry on after a time of day: {@code Monday}, {@code GMT}. */
  public Set<String> continuations() {
    return continuations;
  }

  /** Names of months, as they follow a day in {@code 3. März}. */
  public Set<String> months() {
    return months;
  }

  /** Words, lower case, after which a number with a full stop is an ordinal: {@code am}. */
  public Set<String> ordinalCues() {
    return ordinalCues;
  }

  /** Words after which a number with a full stop ends the sentence: {@code Jahr}, {@code auf}. */
  public Set<String> cardinalCues() {
    return cardinalCues;
  }

  /** Verbs that follow a quotation and a speaker: {@code "Why?" Judge Harmon asked}. */
  public Set<String> speechVerbs() {
    return speechVerbs;
  }

  /** Names that end with an exclamation or question mark, without it: {@code Yahoo}. */
  public Set<String> namesWithMark() {
    return namesWithMark;
  }

  /** Words, lower case, that cannot stand last: {@code of}, {@code the}, {@code und}. */
  public Set<String> phraseOpeners() {
    return phraseOpeners;
  }

  /** Pairs of quotation marks, each an opening one and the closing one that belongs to it. */
  public String quotes() {
    return quotes;
  }

  /** Whether a number followed by a full stop can be an ordinal. */
  public boolean ordinals() {
    return ordinals;
  }

  /** Whether nouns are capitalised, so that a capital alone does not tell a sentence's start. */
  public boolean nounsCapitalized() {
    return nounsCapitalized;
  }

  /** Collects rules. Every method adds to what is there; nothing is ever taken away. */
  public static final class Builder {
    private final Set<String> neverEnding = new LinkedHashSet<>();
    private final Set<String> seldomEnding = new LinkedHashSet<>();
    private final Set<String> oftenEnding = new LinkedHashSet<>();
    private final Set<String> beforeNumber = new LinkedHashSet<>();
    private final Set<String> starters = new LinkedHashSet<>();
    private final Set<String> continuations = new LinkedHashSet<>();
    private final Set<String> months = new LinkedHashSet<>();
    private final Set<String> ordinalCues = new LinkedHashSet<>();
    private final Set<String> cardinalCues = new LinkedHashSet<>();
    private final Set<String> speechVerbs = new LinkedHashSet<>();
    private final Set<String> namesWithMark = new LinkedHashSet<>();
    private final Set<String> phraseOpeners = new LinkedHashSet<>();
    private String quotes = "";
    private boolean ordinals;
    private boolean nounsCapitalized;

    private Builder() {}

    private Builder(SentenceRules rules) {
      neverEnding.addAll(rules.neverEnding);
      seldomEnding.addAll(rules.seldomEnding);
      oftenEnding.addAll(rules.oftenEnding);
      beforeNumber.addAll(rules.beforeNumber);
      starters.addAll(rules.starters);
      continuations.addAll(rules.continuations);
      months.addAll(rules.months);
      ordinalCues.addAll(rules.ordinalCues);
      cardinalCues.addAll(rules.cardinalCues);
      speechVerbs.addAll(rules.speechVerbs);
      namesWithMark.addAll(rules.namesWithMark);
      phraseOpeners.addAll(rules.phraseOpeners);
      quotes = rules.quotes;
      ordinals = rules.ordinals;
      nounsCapitalized = rules.nounsCapitalized;
    }

    /** Adds to {@link SentenceRules#neverEnding()}, written as in a text: {@code "z. B."}. */
    public Builder neverEnding(String... abbreviations) {
      return abbreviations(neverEnding, abbreviations);
    }

    /** Adds to {@link SentenceRules#seldomEnding()}, written as in a text: {@code "U.S."}. */
    public Builder seldomEnding(String... abbreviations) {
      return abbreviations(seldomEnding, abbreviations);
    }

    /** Adds to {@link SentenceRules#oftenEnding()}, written as in a text: {@code "etc."}. */
    public Builder oftenEnding(String... abbreviations) {
      return abbreviations(oftenEnding, abbreviations);
    }

    /** Adds to {@link SentenceRules#beforeNumber()}, written as in a text: {@code "No."}. */
    public Builder beforeNumber(String... abbreviations) {
      return abbreviations(beforeNumber, abbreviations);
    }

    /** Adds to {@link SentenceRules#starters()}, each with its capital. */
    public Builder starters(String... words) {
      return words(starters, words);
    }

    /** Adds to {@link SentenceRules#continuations()}, each with its capital. */
    public Builder continuations(String... words) {
      return words(continuations, words);
    }

    /** Adds to {@link SentenceRules#months()}, as they are written after a day. */
    public Builder months(String... names) {
      return words(months, names);
    }

    /** Adds to {@link SentenceRules#ordinalCues()}, lower case. */
    public Builder ordinalCues(String... words) {
      return words(ordinalCues, words);
    }

    /** Adds to {@link SentenceRules#cardinalCues()}, as written inside a sentence. */
    public Builder cardinalCues(String... words) {
      return words(cardinalCues, words);
    }

    /** Adds to {@link SentenceRules#speechVerbs()}, lower case. */
    public Builder speechVerbs(String... words) {
      return words(speechVerbs, words);
    }

    /** Adds to {@link SentenceRules#namesWithMark()}, without their mark. */
    public Builder namesWithMark(String... names) {
      return words(namesWithMark, names);
    }

    /** Adds to {@link SentenceRules#phraseOpeners()}, lower case. */
    public Builder phraseOpeners(String... words) {
      return words(phraseOpeners, words);
    }

    /**
     * Adds pairs of quotation marks.
     *
     * @throws IllegalArgumentException if the marks do not come in pairs
     */
    public Builder quotes(String pairs) {
      if (pairs.length() % 2 != 0)
        throw new IllegalArgumentException("Quotation marks come in pairs, got: " + pairs);
      quotes += pairs;
      return this;
    }

    /** Sets {@link SentenceRules#ordinals()}. */
    public Builder ordinals(boolean value) {
      ordinals = value;
      return this;
    }

    /** Sets {@link SentenceRules#nounsCapitalized()}. */
    public Builder nounsCapitalized(boolean value) {
      nounsCapitalized = value;
      return this;
    }

    /** The rules collected so far. */
    public SentenceRules build() {
      return new SentenceRules(this);
    }

    private Builder abbreviations(Set<String> into, String... written) {
      for (String each : written) {
        String joined = each.replace(" ", "").replace("\u00A0", "");
        into.add(joined.endsWith(".") ? joined.substring(0, joined.length() - 1) : joined);
      }
      return this;
    }

    private Builder words(Set<String> into, String... words) {
      into.addAll(Arrays.asList(words));
      return this;
    }
  }
}
