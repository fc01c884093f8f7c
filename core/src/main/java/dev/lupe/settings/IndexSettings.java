package dev.lupe.settings;

import dev.lupe.language.English;
import dev.lupe.language.German;
import dev.lupe.language.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** How an index behaves. Immutable: each method gives a changed copy. */
public final class IndexSettings {
  private static final IndexSettings DEFAULTS = new IndexSettings(new Draft());

  private final List<Language> languages;
  private final Set<String> pathFacets;
  private final Duration commitWithin;
  private final int maxArticleLength;
  private final int bufferMegabytes;
  private final Duration deadline;
  private final Clock clock;
  private final boolean rebuildWhenOutdated;
  private final IndexListener listener;
  private final Optional<Curation> curation;
  private final boolean namesAcrossLanguages;
  private final boolean widensAcrossLanguages;
  private final Optional<BilingualList> bilingual;
  private final boolean compact;

  private IndexSettings(Draft draft) {
    this.languages = List.copyOf(draft.languages);
    this.pathFacets = Set.copyOf(draft.pathFacets);
    this.commitWithin = draft.commitWithin;
    this.maxArticleLength = draft.maxArticleLength;
    this.bufferMegabytes = draft.bufferMegabytes;
    this.deadline = draft.deadline;
    this.clock = draft.clock;
    this.rebuildWhenOutdated = draft.rebuildWhenOutdated;
    this.listener = draft.listener;
    this.curation = draft.curation;
    this.namesAcrossLanguages = draft.namesAcrossLanguages;
    this.widensAcrossLanguages = draft.widensAcrossLanguages;
    this.bilingual = draft.bilingual;
    this.compact = draft.compact;
  }

  /** English and German, every call to {@code add} on disk when it returns. */
  public static IndexSettings defaults() {
    return DEFAULTS;
  }

  /**
   * The languages articles are read in, in place of English and German.
   *
   * @throws IllegalArgumentException if there are none, or two for one language
   */
  public IndexSettings languages(Language... all) {
    long distinct = Arrays.stream(all).map(one -> one.locale().getLanguage()).distinct().count();
    if (all.length == 0 || distinct < all.length) {
      throw new IllegalArgumentException("An index has one or more languages, each only once");
    }
    return with(draft -> draft.languages = List.of(all));
  }

  /** The facets whose values are paths with slashes, in place of {@code section}. */
  public IndexSettings pathFacets(String... names) {
    return with(draft -> draft.pathFacets = Set.of(names));
  }

  /**
   * Lets {@code add}, {@code delete} and {@code update} return before the disk has it; it will
   * within this time. What was added can be found at once all the same.
   *
   * @throws IllegalArgumentException if the time is negative or more than a day; zero is the default
   */
  public IndexSettings commitWithin(Duration most) {
    if (most.isNegative() || most.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException("commitWithin takes up to a day, not " + most);
    }
    return with(draft -> draft.commitWithin = most);
  }

  /**
   * The longest article taken, in UTF-16 units of title, body and values; 10 million by default.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public IndexSettings maxArticleLength(int units) {
    if (units < 1) {
      throw new IllegalArgumentException("An article must be allowed a length, not " + units);
    }
    return with(draft -> draft.maxArticleLength = units);
  }

  /**
   * How many megabytes of new articles are gathered before they are written; 64 by default.
   *
   * @throws IllegalArgumentException if it is not 1 to 2,000
   */
  public IndexSettings bufferMegabytes(int megabytes) {
    if (megabytes < 1 || megabytes > 2_000) {
      throw new IllegalArgumentException("A buffer has 1 to 2,000 megabytes, not " + megabytes);
    }
    return with(draft -> draft.bufferMegabytes = megabytes);
  }

  /**
   * The time a search has, unless its request says otherwise; 1.5 seconds by default.
   *
   * @throws IllegalArgumentException if it is not above zero, or more than a day
   */
  public IndexSettings deadline(Duration most) {
    if (!most.isPositive() || most.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException("A deadline is above zero and up to a day, not " + most);
    }
    return with(draft -> draft.deadline = most);
  }

  /** The clock that tells what day {@code yesterday} was; the system's by default. */
  public IndexSettings clock(Clock newClock) {
    return with(draft -> draft.clock = newClock);
  }

  /**
   * Whether an index that was written with older rules is brought up to date when it is opened for
   * writing; not so by default. Where only the rules for words are older, that happens in the
   * background, and the old one serves until then; where the format is, opening waits for it.
   */
  public IndexSettings rebuildWhenOutdated(boolean rebuild) {
    return with(draft -> draft.rebuildWhenOutdated = rebuild);
  }

  /** Who is told what happens in the index; nobody by default. */
  public IndexSettings listener(IndexListener newListener) {
    return with(draft -> draft.listener = newListener);
  }

  /** Whether an outdated index is brought up to date when it is opened. */
  public boolean rebuildWhenOutdated() {
    return rebuildWhenOutdated;
  }

  /** Who is told what happens. */
  public IndexListener listener() {
    return listener;
  }

  /**
   * Sets synonyms, stop words, pinned and hidden articles, in place of those that lie in the index.
   * An index that is opened for writing keeps them; one that is open takes others by {@code curate}.
   */
  public IndexSettings curation(Curation all) {
    return with(draft -> draft.curation = Optional.of(all));
  }

  /** Lets no search of this index find names in other spellings than the one typed. */
  public IndexSettings namesAsTyped() {
    return with(draft -> draft.namesAcrossLanguages = false);
  }

  /**
   * Lets no search of this index that finds nothing go on to words of other languages that look
   * alike; a request can still ask for them.
   */
  public IndexSettings neverAcrossLanguages() {
    return with(draft -> draft.widensAcrossLanguages = false);
  }

  /** A list of words in two languages, for searches that ask across languages; none by default. */
  public IndexSettings bilingual(BilingualList list) {
    return with(draft -> draft.bilingual = Optional.of(list));
  }

  /**
   * Makes the index smaller: texts are packed tighter, which costs time where they are shown, and
   * phrases of several words are not kept to be suggested. What searches find stays the same. It
   * goes for articles from then on; an index that is there is made compact by rebuilding it.
   */
  public IndexSettings compact() {
    return with(draft -> draft.compact = true);
  }

  /** Whether the index is kept small. */
  public boolean isCompact() {
    return compact;
  }

  /** Whether names are found in other spellings too, unless a request says otherwise. */
  public boolean namesAcrossLanguages() {
    return namesAcrossLanguages;
  }

  /** Whether a search that finds nothing goes on across languages, unless a request says otherwise. */
  public boolean widensAcrossLanguages() {
    return widensAcrossLanguages;
  }

  /** The list of words in two languages, if there is one. */
  public Optional<BilingualList> bilingual() {
    return bilingual;
  }

  /** What takes the place of the synonyms and all else that lies in the index; mostly empty. */
  public Optional<Curation> curation() {
    return curation;
  }

  /** The clock. */
  public Clock clock() {
    return clock;
  }

  /** The languages, in the order in which they were given. */
  public List<Language> languages() {
    return languages;
  }

  /** The names of the facets whose values are paths; {@code published} always is one. */
  public Set<String> pathFacets() {
    return pathFacets;
  }

  /** The time within which changes reach the disk; zero where callers wait for it. */
  public Duration commitWithin() {
    return commitWithin;
  }

  /** The longest article taken, in UTF-16 units. */
  public int maxArticleLength() {
    return maxArticleLength;
  }

  /** The size of the write buffer in megabytes. */
  public int bufferMegabytes() {
    return bufferMegabytes;
  }

  /** The time a search has. */
  public Duration deadline() {
    return deadline;
  }

  private IndexSettings with(Consumer<Draft> change) {
    var draft = new Draft();
    draft.languages = languages;
    draft.pathFacets = pathFacets;
    draft.commitWithin = commitWithin;
    draft.maxArticleLength = maxArticleLength;
    draft.bufferMegabytes = bufferMegabytes;
    draft.deadline = deadline;
    draft.clock = clock;
    draft.rebuildWhenOutdated = rebuildWhenOutdated;
    draft.listener = listener;
    draft.curation = curation;
    draft.namesAcrossLanguages = namesAcrossLanguages;
    draft.widensAcrossLanguages = widensAcrossLanguages;
    draft.bilingual = bilingual;
    draft.compact = compact;
    change.accept(draft);
    return new IndexSettings(draft);
  }

  /** The parts while they change; never leaves this class. */
  private static final class Draft {
    private List<Language> languages = List.of(new English(), new German());
    private Set<String> pathFacets = Set.of("section");
    private Duration commitWithin = Duration.ZERO;
    private int maxArticleLength = 10_000_000;
    private int bufferMegabytes = 64;
    private Duration deadline = Duration.ofMillis(1_500);
    private Clock clock = Clock.system(ZoneId.systemDefault());
    private boolean rebuildWhenOutdated;
    private IndexListener listener = new IndexListener() {};
    private Optional<Curation> curation = Optional.empty();
    private boolean namesAcrossLanguages = true;
    private boolean widensAcrossLanguages = true;
    private Optional<BilingualList> bilingual = Optional.empty();
    private boolean compact;
  }
}
