package dev.lupe.internal.german;

import java.util.List;
import java.util.Optional;

/**
 * A German verb whose first part may stand apart, at the end of the clause: <i>stattfinden</i>,
 * <i>findet im Mai statt</i>. Only verbs whose first part is hardly ever a word by itself: "nimmt an
 * der Sitzung" says nothing of <i>annehmen</i>.
 *
 * @param particle the first part, in lower case and without umlauts
 * @param verb the stem of the rest
 */
public record SeparableVerb(String particle, String verb) {
  private static final List<String> PARTICLES = List.of("zusammen", "entgegen", "bekannt", "bereit",
      "zuruck", "voran", "voraus", "vorbei", "weiter", "nieder", "heraus", "herein", "herunter",
      "hervor", "hinaus", "hinein", "hinzu", "kennen", "empor", "statt", "still", "heim", "teil",
      "fest", "fort", "frei", "fern", "weg", "los");
  private static final int SHORTEST_VERB = 3;

  /**
   * The parts of a verb.
   *
   * @param word the word in lower case and without umlauts
   * @return empty unless it is an infinitive or a participle of such a verb
   */
  public static Optional<SeparableVerb> of(String word) {
    for (String particle : PARTICLES) {
      if (word.startsWith(particle)
          && (word.endsWith("n") || word.startsWith("ge", particle.length()))) {
        String verb = new GermanStemmer().stem(word.substring(particle.length()));
        return Optional.of(new SeparableVerb(particle, verb))
            .filter(parts -> verb.length() >= SHORTEST_VERB);
      }
    }
    return Optional.empty();
  }
}
