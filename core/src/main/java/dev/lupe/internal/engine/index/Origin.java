package dev.lupe.internal.engine.index;

import dev.lupe.error.ArticleRefusedException;
import dev.lupe.result.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;

/**
 * The file out of which articles come, and what became of them. An origin without an address leaves
 * no mark in the index.
 */
public final class Origin {
  private final String name;
  private final String address;
  private final String round;
  private final AtomicLong added = new AtomicLong();
  private final List<Refusal> refused = new ArrayList<>();
  private boolean whole = true;

  private Origin(String name, String address, String round) {
    this.name = name;
    this.address = address;
    this.round = round;
  }

  /** Articles of no file. */
  static Origin none() {
    return new Origin("", "", "");
  }

  /** Something with a name that is not kept in step. */
  public static Origin named(String name) {
    return new Origin(name, "", "");
  }

  /** A file that is read in a round of keeping in step. */
  public static Origin file(String name, String address, String round) {
    return new Origin(name, address, round);
  }

  void mark(Document document) {
    if (!address.isEmpty()) {
      document.add(new StringField(Fields.FILE, address, Field.Store.NO));
      document.add(new StringField(Fields.ROUND, round, Field.Store.NO));
    }
  }

  void wasAdded() {
    added.incrementAndGet();
  }

  synchronized void refuse(Refusal refusal) {
    whole = false;
    leaveOut(refusal);
  }

  /** Takes note of a value that an article went in without. */
  synchronized void leaveOut(Refusal value) {
    if (!name.isEmpty()) {
      refused.add(value);
    }
  }

  /** The article by its id, and by its file where that is known and says something else. */
  Refusal refusal(ArticleRefusedException e) {
    var id = e.articleId();
    if (name.isEmpty() || id.isEmpty()) {
      return new Refusal(name.isEmpty() ? id : name, 0, e.reason());
    }
    return new Refusal(name, 0, name.endsWith(id)
        ? e.reason() : "article '" + id + "': " + e.reason());
  }

  /** How many articles went in. */
  public long added() {
    return added.get();
  }

  /** Whether all its articles went in, each of them perhaps without a value. */
  public synchronized boolean isWhole() {
    return whole;
  }

  /** What did not go in. */
  public synchronized List<Refusal> refused() {
    return List.copyOf(refused);
  }
}
