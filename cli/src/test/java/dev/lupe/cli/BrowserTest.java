package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.cli.Key.Kind;
import dev.lupe.cli.Screen.Look;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Presses keys and reads the screen. */
class BrowserTest {
  private static final ArticleIndex INDEX = ArticleIndex.inMemory();

  private final Browser browser = new Browser(INDEX, "", Run.TODAY, 80, 24);

  @BeforeAll
  static void fill() {
    add("harbour", "Harbour opens", "The harbour is open.\nShips reach the harbour by noon, and a"
        + " long line that has to be broken tells more of it, the harbour, than anybody asked.",
        "Portmouth");
    add("storm", "Storm closes harbour", "Ships wait outside.", "Portmouth");
    add("rain", "Rain\u001b[31m in the hills", "Rain fell for a week.", "Hilltown");
    for (int i = 0; i < 20; i++) {
      add("note-" + i, "Note " + i, "A note about nothing.", "Elsewhere");
    }
  }

  private static void add(String id, String title, String body, String place) {
    INDEX.add(Article.builder(id).title(title).body(body).language(Locale.ENGLISH)
        .facet("place", place).build());
  }

  @AfterAll
  static void close() {
    INDEX.close();
  }

  private void type(String text) {
    text.codePoints().forEach(letter -> browser.take(Key.letter(letter)));
  }

  private void press(Kind... keys) {
    for (var key : keys) {
      browser.take(Key.of(key));
    }
  }

  private String seen() {
    return String.join("\n", browser.screen().lines());
  }

  @Test
  void hitsChangeWithEveryKey() {
    assertThat(seen()).contains("23 articles");
    type("har");
    assertThat(seen()).startsWith("Search: har").contains("2 articles", "▶ ", "Harbour opens");
    type("x");
    press(Kind.BACKSPACE);
    assertThat(seen()).contains("2 articles").doesNotContain("Rain");
    press(Kind.CLEAR);
    assertThat(seen()).contains("23 articles");
  }

  @Test
  void hitsAreMarked() {
    type("harbour");
    assertThat(browser.screen().pieces(Look.MARK)).contains("harbour");
    assertThat(browser.screen().pieces(Look.CURRENT)).containsAnyOf("Harbour", "harbour");
  }

  @Test
  void whatIsCutOffEndsWithAnEllipsis() {
    var narrow = new Browser(INDEX, "harbour", Run.TODAY, 30, 24);
    assertThat(String.join("\n", narrow.screen().lines()))
        .contains("Harbour opens\n", "noon, …\n");

    var narrower = new Browser(INDEX, "harbour", Run.TODAY, 16, 24);
    assertThat(String.join("\n", narrower.screen().lines())).contains("Storm closes …");
  }

  @Test
  void facetsAreToggledByKey() {
    press(Kind.TAB, Kind.PAGE_DOWN);
    type(" ");
    assertThat(seen()).contains("[x] ", "1 article").contains("[ ] Elsewhere");
    press(Kind.ENTER);
    assertThat(seen()).contains("23 articles").doesNotContain("[x]");
    press(Kind.UP, Kind.ENTER, Kind.ESCAPE);
    assertThat(seen()).contains("2 articles", "[x] Portmouth");
    press(Kind.ESCAPE);
    assertThat(seen()).contains("23 articles");
  }

  @Test
  void lettersTypedOnTheFacetsGoIntoTheBox() {
    press(Kind.TAB);
    type("rain");
    assertThat(seen()).startsWith("Search: rain").contains("1 article");
  }

  @Test
  void enterOpensAnArticleAndEscapeLeadsBack() {
    type("harbour");
    press(Kind.DOWN, Kind.UP, Kind.ENTER);
    String article = seen();
    assertThat(article).contains("place: Portmouth").contains(" back").doesNotContain("Search:");
    press(Kind.ESCAPE);
    assertThat(seen()).startsWith("Search: harbour");
  }

  @Test
  void oneGoesFromMarkToMarkAndRound() {
    type("open harbour -storm");
    press(Kind.ENTER);
    assertThat(seen()).contains("4 marks");
    type("n");
    assertThat(seen()).contains("mark 1 of 4");
    assertThat(browser.screen().pieces(Look.CURRENT)).containsExactly("harbour");
    type("n");
    assertThat(browser.screen().pieces(Look.CURRENT)).containsExactly("open");
    type("nnn");
    assertThat(seen()).contains("mark 1 of 4");
    type("p");
    assertThat(seen()).contains("mark 4 of 4");
    assertThat(browser.screen().pieces(Look.CURRENT)).containsExactly("harbour");
  }

  @Test
  void aMarkThatIsOutOfSightIsScrolledTo() {
    var text = new StringBuilder("First line.\n");
    for (int i = 0; i < 100; i++) {
      text.append("Line ").append(i).append(" of the long text.\n");
    }
    INDEX.add(Article.builder("long").title("Long").body(text + "The gondola comes last.")
        .language(Locale.ENGLISH).build());
    try {
      type("gondola");
      press(Kind.ENTER);
      assertThat(seen()).contains("First line.").doesNotContain("gondola comes");
      type("n");
      assertThat(seen()).contains("gondola comes last").doesNotContain("First line.");
      press(Kind.HOME);
      assertThat(seen()).contains("First line.");
      press(Kind.END, Kind.PAGE_UP, Kind.PAGE_DOWN, Kind.DOWN);
      assertThat(seen()).contains("gondola comes last");
    } finally {
      INDEX.delete("long");
    }
  }

  @Test
  void longListsScroll() {
    press(Kind.PAGE_DOWN, Kind.PAGE_DOWN, Kind.PAGE_DOWN, Kind.PAGE_DOWN, Kind.PAGE_DOWN);
    assertThat(seen()).contains("▶ ").contains("Note");
    press(Kind.ENTER, Kind.ESCAPE, Kind.PAGE_UP);
    assertThat(seen()).contains("▶ ");
  }

  @Test
  void anySizeIsDrawn() {
    for (int width : new int[] {20, 40, 59, 60, 80, 200}) {
      for (int height : new int[] {5, 10, 24, 70}) {
        browser.resize(width, height);
        type("harbour");
        assertThat(browser.screen().lines()).hasSize(height)
            .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        press(Kind.ENTER);
        type("n");
        assertThat(browser.screen().lines()).hasSize(height);
        press(Kind.ESCAPE, Kind.CLEAR);
      }
    }
  }

  @Test
  void nothingInAnArticleSteersTheTerminal() {
    type("rain");
    assertThat(browser.screen().drawnOver(new Screen(0, 0))).doesNotContain("\u001b[31m");
  }

  @Test
  void nothingFoundIsSaid() {
    type("zzzzqqq");
    assertThat(seen()).contains("0 articles", "Nothing is found.");
    press(Kind.ENTER, Kind.DOWN, Kind.TAB, Kind.ENTER);
    assertThat(seen()).contains("Nothing is found.");
  }

  @Test
  void aNearSpellingIsFoundAndSaid() {
    type("harbuor");
    assertThat(seen()).contains("harbour", "2 articles");
  }

  @Test
  void escapeTakesBackAndAtLastLeaves() {
    type("rain");
    press(Kind.ESCAPE);
    assertThat(browser.hasEnded()).isFalse();
    press(Kind.ESCAPE);
    assertThat(browser.hasEnded()).isTrue();
  }

  @Test
  void theLineIsEditedAnywhere() {
    type("rain fall");
    press(Kind.WORD_BACK, Kind.HOME, Kind.DELETE);
    type("R");
    press(Kind.END, Kind.LEFT, Kind.BACKSPACE, Kind.RIGHT);
    type("🚆");
    press(Kind.BACKSPACE);
    assertThat(seen()).startsWith("Search: Rai");
  }

  @Test
  void onlyRowsThatChangedAreDrawn() {
    var before = browser.screen();
    type("r");
    String drawn = browser.screen().drawnOver(before);
    assertThat(drawn).contains("\u001b[1;1H").doesNotContain("\u001b[24;1H", "\u001b[2J");
    assertThat(browser.screen().drawnOver(browser.screen())).doesNotContain("\u001b[0m");
  }
}
