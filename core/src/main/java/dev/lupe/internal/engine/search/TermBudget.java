package dev.lupe.internal.engine.search;

/**
 * How many terms the words of one request may still stand for. Lucene refuses a query of more than
 * 1,024 clauses; a text of many compounds is to be answered all the same, with fewer forms of each.
 */
final class TermBudget {
  private static final int TERMS = 700;

  private int left = TERMS;

  /** Takes as many as there are, up to a number. */
  int take(int wanted) {
    int taken = Math.min(wanted, left);
    left -= taken;
    return taken;
  }
}
