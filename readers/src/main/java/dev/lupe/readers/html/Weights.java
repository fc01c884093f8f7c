package dev.lupe.readers.html;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How much article text lies in each element of a page. */
final class Weights {
  private final IdentityHashMap<Element, Double> weights = new IdentityHashMap<>();

  private Weights() {}

  /** Of this element and all below it, without those passed over. */
  static Weights of(Element root, Set<Element> without) {
    var all = new Weights();
    for (var block : TextBlocks.of(root, without)) {
      double weight = block.weight();
      for (var at = block.owner(); weight > 0 && at != null; at = at.parent()) {
        all.weights.merge(at, weight, Double::sum);
        if (at.equals(root)) {
          break;
        }
      }
    }
    return all;
  }

  double at(Element element) {
    return weights.getOrDefault(element, 0.0);
  }
}
