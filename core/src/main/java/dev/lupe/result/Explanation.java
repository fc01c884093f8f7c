package dev.lupe.result;

import dev.lupe.query.QueryPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why an article is a hit of a request, or why it is none and what would make it one. */
public final class Explanation {
  private final String id;
  private final float score;
  private final List<PartMatch> parts;
  private final List<String> influences;
  private final List<String> obstacles;
  private final @Nullable Relaxation advice;

  private Explanation(String id, float score, List<PartMatch> parts, List<String> influences,
      List<String> obstacles, @Nullable Relaxation advice) {
    this.id = id;
    this.score = score;
    this.parts = List.copyOf(parts);
    this.influences = List.copyOf(influences);
    this.obstacles = List.copyOf(obstacles);
    this.advice = advice;
  }

  /** An article that is a hit, with its score and what moved that beside the words. */
  public static Explanation ofHit(String id, float score, List<PartMatch> parts,
      List<String> influences) {
    return new Explanation(id, score, parts, influences, List.of(), null);
  }

  /** An article that is none, what stands in its way, and the smallest change that lets it in. */
  public static Explanation ofMiss(String id, List<PartMatch> parts, List<String> obstacles,
      @Nullable Relaxation advice) {
    return new Explanation(id, 0, parts, List.of(), obstacles, advice);
  }

  /** The article's id. */
  public String id() {
    return id;
  }

  /** Whether the article is a hit. */
  public boolean isHit() {
    return obstacles.isEmpty();
  }

  /** The article's score; 0 if it is no hit. */
  public float score() {
    return score;
  }

  /** What became of each part of the query; empty for a query that was not typed. */
  public List<PartMatch> parts() {
    return parts;
  }

  /** What moved the score up or down beside the words, in sentences without a full stop. */
  public List<String> influences() {
    return influences;
  }

  /** What stands in the way, in sentences without a full stop; empty for a hit. */
  public List<String> obstacles() {
    return obstacles;
  }

  /** The smallest change that lets the article in, if it is no hit. */
  public Optional<Relaxation> advice() {
    return Optional.ofNullable(advice);
  }

  /** The whole in plain English, line by line. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(isHit()
        ? String.format(Locale.ROOT, "%s is a hit, with a score of %.3f", id, score)
        : id + " is no hit");
    parts.forEach(part -> lines.add("  " + line(part)));
    influences.forEach(influence -> lines.add("  " + influence));
    obstacles.forEach(obstacle -> lines.add("  in the way: " + obstacle));
    if (advice != null) {
      lines.add(String.format(Locale.ROOT, "  it would be one %s, with %,d hit%s in all",
          advice.message(), advice.total(), advice.total() == 1 ? "" : "s"));
    }
    return lines;
  }

  private static String line(PartMatch match) {
    boolean isDate = match.part().kind() == QueryPart.Kind.DATE;
    var line = new StringBuilder().append(match.part().text()).append(": ");
    var found = new ArrayList<String>();
    for (var form : match.found()) {
      found.add(form.text() + " (" + form.reason().label() + ") " + places(form));
    }
    String absent = isDate ? "at another time" : "not found";
    line.append(found.isEmpty() ? match.isMet() ? "as asked" : absent
        : String.join(", ", found));
    if (match.score() > 0) {
      line.append(String.format(Locale.ROOT, "; adds %.3f", match.score()));
    }
    return line.toString();
  }

  private static String places(PartMatch.Form form) {
    var places = new ArrayList<String>();
    if (form.inTitle() > 0) {
      places.add(form.inTitle() + " × in the title");
    }
    if (form.inBody() > 0) {
      places.add(form.inBody() + " × in the text");
    }
    return String.join(", ", places);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Explanation that
        && id.equals(that.id)
        && score == that.score
        && parts.equals(that.parts)
        && influences.equals(that.influences)
        && obstacles.equals(that.obstacles)
        && Objects.equals(advice, that.advice);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, parts, obstacles);
  }

  @Override
  public String toString() {
    return String.join("\n", lines());
  }
}
