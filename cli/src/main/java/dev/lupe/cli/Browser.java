package dev.lupe.cli;

import dev.lupe.ArticleIndex;
import dev.lupe.cli.Key.Kind;
import dev.lupe.cli.Screen.Look;
import dev.lupe.query.QueryParser;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SnippetStyle;
import dev.lupe.query.TypoTolerance;
import dev.lupe.result.Hit;
import dev.lupe.result.SearchResult;
import dev.lupe.result.Snippet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The search box on a whole screen: what keys do, and what is seen. Knows nothing of terminals; a
 * test presses its keys and reads its screen.
 */
final class Browser {
  private static final String PROMPT = "Search: ";
  private static final int ROWS_PER_HIT = 4;
  private static final int LEAST_FOR_FACETS = 60;
  private static final int FACETS = 25;
  private static final int MOST_HITS = 200;

  private final ArticleIndex index;
  private final LocalDate today;
  private final BrowsedFacets facets;
  private final TypedLine line;
  private SearchResult result;
  private boolean onFacets;
  private boolean hasEnded;
  private int chosen;
  private int top;
  private int width;
  private int height;
  private Optional<BrowsedArticle> article = Optional.empty();

  Browser(ArticleIndex index, String begun, LocalDate today, int width, int height) {
    this.index = index;
    this.today = today;
    this.line = new TypedLine(begun);
    this.facets = new BrowsedFacets(index.facetNames());
    this.width = width;
    this.height = height;
    this.result = search();
  }

  /** Whether the person wants to leave. */
  boolean hasEnded() {
    return hasEnded;
  }

  /** Says how large the screen is from now on. */
  void resize(int columns, int rows) {
    width = columns;
    height = rows;
  }

  /** Does what a key does. */
  void take(Key key) {
    if (key.kind() == Kind.QUIT) {
      hasEnded = true;
    } else if (article.isPresent()) {
      if (!article.get().take(key, width, height)) {
        article = Optional.empty();
      }
    } else if (key.kind() == Kind.TAB) {
      onFacets = !onFacets && hasRoomForFacets();
    } else if (onFacets) {
      takeOnFacets(key);
    } else {
      takeOnHits(key);
    }
  }

  private void takeOnFacets(Key key) {
    switch (key.kind()) {
      case UP -> facets.move(-1);
      case DOWN -> facets.move(1);
      case PAGE_UP -> facets.move(-10);
      case PAGE_DOWN -> facets.move(10);
      case ESCAPE, RIGHT -> onFacets = false;
      case ENTER -> toggle();
      case LETTER -> {
        if (key.letter() == ' ') {
          toggle();
        } else {
          onFacets = false;
          takeOnHits(key);
        }
      }
      default -> {
        // Other keys mean nothing here.
      }
    }
  }

  private void toggle() {
    facets.toggle();
    searchAnew();
  }

  private void takeOnHits(Key key) {
    switch (key.kind()) {
      case UP -> choose(chosen - 1);
      case DOWN -> choose(chosen + 1);
      case PAGE_UP -> choose(chosen - hitsSeen());
      case PAGE_DOWN -> choose(chosen + hitsSeen());
      case ENTER -> open();
      case ESCAPE -> back();
      default -> {
        if (line.take(key, QueryParser.MAX_LENGTH)) {
          searchAnew();
        }
      }
    }
  }

  /** Takes back what narrows, one thing at a time, and at last leaves. */
  private void back() {
    if (facets.isAnyChosen()) {
      facets.letGo();
      searchAnew();
    } else if (!line.text().isEmpty()) {
      line.take(Key.of(Kind.CLEAR), QueryParser.MAX_LENGTH);
      searchAnew();
    } else {
      hasEnded = true;
    }
  }

  private void choose(int hit) {
    chosen = Math.clamp(hit, 0, Math.max(0, result.hits().size() - 1));
    int seen = hitsSeen();
    top = Math.clamp(top, Math.max(0, chosen - seen + 1), chosen);
  }

  private void open() {
    if (!result.hits().isEmpty()) {
      var matches = index.matches(result.hits().get(chosen).id(), request());
      article = matches.map(BrowsedArticle::new);
    }
  }

  private void searchAnew() {
    result = search();
    chosen = 0;
    top = 0;
  }

  private SearchResult search() {
    var found = index.search(request());
    facets.show(found);
    return found;
  }

  private SearchRequest request() {
    var request = line.text().isBlank()
        ? SearchRequest.everything()
        : SearchRequest.of(line.text()).asYouType().typos(TypoTolerance.WHEN_NOTHING_FOUND);
    return request.filter(facets.filters()).facets(facets.requests()).today(today)
        .snippets(new SnippetStyle(1, 160)).page(0, MOST_HITS);
  }

  private boolean hasRoomForFacets() {
    return width >= LEAST_FOR_FACETS;
  }

  private int hitsSeen() {
    return Math.max(1, (height - 3) / ROWS_PER_HIT);
  }

  /** What is to be seen now. */
  Screen screen() {
    var screen = new Screen(width, height);
    if (article.isPresent()) {
      article.get().draw(screen);
      return screen;
    }
    onFacets &= hasRoomForFacets();
    int left = hasRoomForFacets() ? FACETS + 2 : 0;
    if (left > 0) {
      facets.draw(screen, 2, height - 1, FACETS, onFacets);
    }
    choose(chosen);
    drawHits(screen, left);
    screen.write(height - 1, 0, width, onFacets
        ? "↑↓ value  Space choose  Tab hits  Esc back"
        : "↑↓ hit  Enter open  Tab facets  Esc back  Ctrl-C leave", Look.DIM);
    drawBox(screen);
    return screen;
  }

  private void drawBox(Screen screen) {
    String found = String.format(Locale.ROOT, "%,d article%s", result.total(),
        result.total() == 1 ? "" : "s");
    int room = width - found.length() - 2;
    screen.write(0, width - found.length(), width, found, Look.DIM);
    int column = screen.write(0, 0, room, PROMPT, Look.BOLD);
    String before = line.beforeCursor();
    int hidden = 0;
    while (column + Columns.of(before.substring(hidden)) >= room && hidden < before.length()) {
      hidden = before.offsetByCodePoints(hidden, 1);
    }
    screen.write(0, column, room, line.text().substring(hidden), Look.PLAIN);
    screen.cursor(0, column + Columns.of(before.substring(hidden)));
    var said = DidYouMean.lines(result);
    screen.write(1, 0, width, said.isEmpty() ? "─".repeat(width) : said.getFirst(), Look.DIM);
  }

  private void drawHits(Screen screen, int left) {
    List<Hit> hits = result.hits();
    if (hits.isEmpty()) {
      screen.write(2, left, width, "Nothing is found.", Look.DIM);
      return;
    }
    for (int i = 0; top + i < hits.size(); i++) {
      int row = 2 + i * ROWS_PER_HIT;
      if (row + ROWS_PER_HIT - 1 > height - 1) {
        return;
      }
      draw(screen, row, left, hits.get(top + i), top + i == chosen && !onFacets);
    }
  }

  private void draw(Screen screen, int row, int left, Hit hit, boolean isChosen) {
    screen.write(row, left, left + 1, isChosen ? "▶" : " ", Look.BOLD);
    var title = hit.title().isBlank() ? new Snippet(0, hit.id(), List.of()) : hit.markedTitle();
    for (var line : cut(title, width - left - 2, 1)) {
      screen.write(row, left + 2, width, line, isChosen ? Look.CHOSEN : Look.BOLD,
          isChosen ? Look.CURRENT : Look.MARK);
    }
    screen.write(row + 1, left + 2, width,
        Byline.of(hit.language(), hit.source(), hit.published()), Look.DIM);
    var lines = hit.snippets().isEmpty()
        ? List.<Snippet>of()
        : cut(Ellipses.around(hit.snippets().getFirst()), width - left - 2, ROWS_PER_HIT - 2);
    for (int i = 0; i < lines.size(); i++) {
      screen.write(row + 2 + i, left + 2, width, lines.get(i), Look.PLAIN, Look.MARK);
    }
  }

  /** The text in so many lines at most, with an ellipsis where it goes on. */
  private static List<Snippet> cut(Snippet text, int columns, int most) {
    var lines = Wrapping.wrap(text, columns, 0);
    if (lines.size() <= most) {
      return lines;
    }
    var kept = new ArrayList<>(Wrapping.wrap(text, Math.max(1, columns - 2), 0).subList(0, most));
    var last = kept.removeLast();
    kept.add(new Snippet(last.start(), last.text() + " …", last.spans()));
    return kept;
  }
}
