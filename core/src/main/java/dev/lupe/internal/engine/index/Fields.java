package dev.lupe.internal.engine.index;

/** The names of the fields beside those of the {@code Reading}s. */
public final class Fields {
  /** The id: a term for replacing and deleting, a sorted value for ties and for reading back. */
  public static final String ID = "_id";
  /** Title, dates, facets: all that a list of hits shows, as one binary value. */
  public static final String CARD = "_card";
  /** The body: the only stored field. */
  public static final String BODY = "_body";
  /** The tag of the reading under which the article lies. */
  public static final String READING = "_reading";
  /** The moment of publication in milliseconds, for sorting. */
  public static final String MOMENT = "_moment";
  /** The day of publication as a number of days, for ranges. */
  public static final String DAY = "_day";

  /** A hash of title and body, by which equal texts find each other. */
  public static final String TEXT_HASH = "_texthash";
  /** The address of the file out of which the article came, if it came by keeping in step. */
  public static final String FILE = "_file";
  /** The run in which that file was read. */
  public static final String ROUND = "_round";

  /** Phrases of title and body, to be suggested. */
  public static final String PHRASE = "_phrase";
  /** Values of facets, to be suggested: a term for each of their words and what follows it. */
  public static final String VALUE = "_value";
  /** The words of the title, and the title as a whole, to be suggested. */
  public static final String TITLE = "_title";

  private static final String FACET = "facet.";
  private static final String NUMBER = "number.";
  private static final String TEXT = "text.";
  private static final String FACET_WORDS = "facetwords.";

  private Fields() {}

  /** The field of a facet's values, for filtering and counting. */
  public static String facet(String name) {
    return FACET + name;
  }

  /** The field of the words in a facet's values, for {@code place:baku} in a query. */
  public static String facetWords(String name) {
    return FACET_WORDS + name;
  }

  /** The field of a stored value that is a number, for sorting. */
  public static String number(String value) {
    return NUMBER + value;
  }

  /** The field of a stored value that is none, for sorting. */
  public static String text(String value) {
    return TEXT + value;
  }

  /** Whether a field holds the values of a facet. */
  public static boolean isFacet(String field) {
    return field.startsWith(FACET);
  }

  /** The facet's name, of a field that holds its values. */
  public static String facetName(String field) {
    return field.substring(FACET.length());
  }
}
