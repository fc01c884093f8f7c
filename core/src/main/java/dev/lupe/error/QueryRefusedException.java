package dev.lupe.error;

import java.util.OptionalLong;

/** A request is beyond the bounds: too long, too deep, or too far down the list of hits. */
public final class QueryRefusedException extends LupeException {
  private static final long serialVersionUID = 1L;
  private static final long UNKNOWN = -1;

  private final Reason reason;
  private final long asked;
  private final long most;

  /** What stands in the way of an answer. */
  public enum Reason {
    /** The text has more characters (UTF-16 units) than can be read. */
    TOO_LONG,
    /** The query stands for more clauses than can be looked for at once. */
    TOO_MANY_CLAUSES,
    /** Hits were asked for that are farther down the list than one can go. */
    TOO_FAR_DOWN,
    /** A cursor was given to a request that can't be paged through by one. */
    NO_CURSOR_HERE,
    /** The cursor was made for other words, filters, order or boosts. */
    CURSOR_OF_ANOTHER_SEARCH,
    /** What was given as a cursor is none. */
    BROKEN_CURSOR
  }

  /** A refusal that is not about a number; the message says what to do. */
  public QueryRefusedException(Reason reason, String message) {
    this(reason, UNKNOWN, UNKNOWN, message);
  }

  /**
   * A refusal of more than there may be of something; the message says what to do.
   *
   * @param asked how many there would have to be, or less than 0 where that is unknown
   * @param most how many there may be, or less than 0
   */
  public QueryRefusedException(Reason reason, long asked, long most, String message) {
    super(message);
    this.reason = reason;
    this.asked = asked;
    this.most = most;
  }

  /** What stands in the way. */
  public Reason reason() {
    return reason;
  }

  /** How many characters, or hits, were asked for; empty where it is not about a known number. */
  public OptionalLong asked() {
    return asked < 0 ? OptionalLong.empty() : OptionalLong.of(asked);
  }

  /** How many characters, clauses or hits there may be; empty where it is not about a number. */
  public OptionalLong most() {
    return most < 0 ? OptionalLong.empty() : OptionalLong.of(most);
  }
}
