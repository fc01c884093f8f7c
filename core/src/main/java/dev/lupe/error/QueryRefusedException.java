package dev.lupe.error;

/** A request is beyond the bounds: too long, too deep, or too far down the list of hits. */
public final class QueryRefusedException extends LupeException {
  private static final long serialVersionUID = 1L;

  /** With the bound that was broken. */
  public QueryRefusedException(String message) {
    super(message);
  }
}
