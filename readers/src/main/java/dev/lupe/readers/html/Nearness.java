package dev.lupe.readers.html;

import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Sorts what lies on a page by how close it is to the headline; what follows it is closer. */
final class Nearness {
  private static final int BEFORE = 3;
  private static final int CLOSE = 60;

  /** Beyond so many, a page is no longer one article with its dates. */
  private static final int MAX_CANDIDATES = 200;

  private final IdentityHashMap<Element, Integer> places = new IdentityHashMap<>();
  private final Beside beside;
  private final int headline;

  Nearness(Document document) {
    this.beside = new Beside(document);
    int place = 0;
    for (var element : document.getAllElements()) {
      places.put(element, place++);
    }
    var title = PageTitle.words(document.title());
    var heading = document.select("h1, h2").stream()
        .filter(element -> PageTitle.words(element.text()).length() > 4)
        .filter(element -> title.contains(PageTitle.words(element.text())))
        .findFirst()
        .or(() -> document.select("h1").stream().findFirst());
    this.headline = heading.map(this::place).orElse(0);
  }

  /** Without those that stand beside the article, unless the headline is close by. */
  Stream<Element> sorted(Collection<Element> elements) {
    return elements.stream().filter(this::belongs)
        .sorted(Comparator.comparingInt(this::distance)).limit(MAX_CANDIDATES);
  }

  /** Only those that follow the headline closely. */
  Stream<Element> close(Collection<Element> elements) {
    return elements.stream().filter(this::isClose)
        .sorted(Comparator.comparingInt(this::distance)).limit(MAX_CANDIDATES);
  }

  /** As {@link #sorted}, for blocks by the elements they stand in. */
  Stream<TextBlock> sortedBlocks(List<TextBlock> blocks) {
    return blocks.stream()
        .filter(block -> belongs(block.owner()))
        .sorted(Comparator.comparingInt(block -> distance(block.owner())));
  }

  /** Whether it stands beside the article. */
  boolean isBeside(Element element) {
    return beside.holds(element);
  }

  private boolean belongs(Element element) {
    return isClose(element) || !beside.holds(element);
  }

  private boolean isClose(Element element) {
    int from = place(element) - headline;
    return from >= 0 && from <= CLOSE;
  }

  private int distance(Element element) {
    int from = place(element) - headline;
    return from >= 0 ? from : -BEFORE * from;
  }

  private int place(Element element) {
    return places.getOrDefault(element, 0);
  }
}
