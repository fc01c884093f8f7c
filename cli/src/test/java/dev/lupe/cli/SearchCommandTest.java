package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.cli.Shell.Stream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
  @TempDir
  static Path folder;

  private static Path articles;

  @BeforeAll
  static void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("hafen.txt"), """
        Neuer Hafen am See

        Die Minister haben am Montag über den Bau eines Hafens am See beraten. Der Güterverkehr
        wächst seit Jahren, sagte die Ministerin.
        """);
    Files.writeString(articles.resolve("wire.jsonl"), """
        {"id":"w1","title":"Lake port opens","body":"The new port on the lake opened on Monday. \
        Freight traffic is growing.","lang":"en","date":"2024-03-11","source":"Lake Post",\
        "places":["Lakeside","Hilltown"]}
        {"id":"w2","title":"Port strike ends","body":"The strike at the port of Hilltown has ended \
        after a week.","lang":"en","date":"2025-03-30","source":"Hill Wire","places":["Hilltown"]}
        """);
  }

  @Test
  void filesAreSearchedWithoutAnIndex() {
    var run = search("Güterverkehr");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Neuer Hafen am See", "[Güterverkehr]", "hafen.txt",
        "1 of 3 articles", "language  de 1");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whatWasUnderstoodBeyondWordsIsSaid() {
    assertThat(search("port -strike since:2024 \"new port\" lak* title:lake").out()).startsWith(
        "searched: port · without strike · since 2024-01-01 · “new port” · lak* · title: lake\n\n 1");
    assertThat(search("port strike").out()).startsWith(" 1  ");
  }

  @Test
  void aPageBehindTheLastHitSaysSo() {
    assertThat(search("port", "--offset", "7").out())
        .startsWith("2 of 3 articles (none behind 7)");
  }

  @Test
  void nothingFoundIsOne() {
    var run = search("giraffe");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).startsWith("0 of 3 articles");
    assertThat(search("giraffe", "--format", "ndjson").out()).isEmpty();
  }

  @Test
  void wordsSpelledNearlySoAreToldAlsoWhereNoneCanBeOffered() throws IOException {
    var file = Files.writeString(folder.resolve("today.txt"), "Rain\n\nIt rains in town today.\n");
    var run = Run.lupe("search", "--in", file, "todai");
    assertThat(run.out()).startsWith("Nothing is found as typed; this is found with words spelled")
        .contains("[today]");
  }

  @Test
  void whatIsBeyondBoundsIsRefusedAndAFieldThatIsNoneIsTold() {
    assertThat(search("port", "--title-boost", "101").err()).contains("0 to 100 times, not 101");
    assertThat(search("port", "--title-boost", "101").exit()).isEqualTo(2);
    assertThat(search("port", "--one-per", "plaec").err())
        .contains("No article has the field 'plaec'");
  }

  @Test
  void valuesAndTitlesMayCountMore() {
    assertThat(ids("port", "--boost", "source=Lake Post:9")).containsExactly("w1", "w2");
    assertThat(ids("port", "--boost", "source=Hill Wire:9")).containsExactly("w2", "w1");
    assertThat(search("port", "--title-boost", "0.5").exit()).isZero();
    assertThat(search("port", "--boost", "plaec=Hilltown:2").err())
        .contains("No article has the field 'plaec'");
    assertThat(search("port", "--boost", "place").err()).contains("FIELD=VALUE:N", "not place");
    assertThat(search("port", "--boost", "place=Hilltown:x").err()).contains("'x' is no number");
    assertThat(search("port", "--boost", "place=Hilltown:101").err())
        .contains("up to 100, not 101");
  }

  @Test
  void wordsAreJoinedAndAMinusExcludes() {
    assertThat(ids("strike", "ended")).containsExactly("w2");
    assertThat(ids("port", "-strike")).containsExactly("w1");
    assertThat(ids("--", "port", "-strike")).containsExactly("w1");
    assertThat(ids("-strike", "port", "--limit", "5")).containsExactly("w1");
  }

  @Test
  void optionsThatNobodyKnowsAreWordsBehindTwoDashes() {
    assertThat(search("port", "--", "--limt").exit()).isNotEqualTo(2);
  }

  @Test
  void filtersAndDatesNeedNoQuery() {
    assertThat(ids("--filter", "place=Lakeside")).containsExactly("w1");
    assertThat(ids("--filter", "source=Hill Wire", "--filter", "source=Lake Post"))
        .containsExactlyInAnyOrder("w1", "w2");
    assertThat(ids("--since", "7d")).containsExactly("w2");
    assertThat(ids("--until", "2024")).containsExactly("w1");
    assertThat(ids("--language", "de")).containsExactly("hafen.txt");
    assertThat(ids("--language", "de-AT", "--language", "EN")).hasSize(3);
  }

  @Test
  void hitsAreSortedAndPaged() {
    assertThat(ids("port", "--sort", "newest")).containsExactly("w2", "w1");
    assertThat(ids("port", "--sort", "OLDEST")).containsExactly("w1", "w2");
    assertThat(ids("port", "--sort", "oldest", "--limit", "1", "--offset", "1"))
        .containsExactly("w2");
  }

  @Test
  void facetsAreCounted() {
    var run = search("port", "--facets", "place:1,source", "--format", "json");
    assertThat(run.out()).contains("\"facets\":{\"place\":[{\"value\":\"Hilltown\",\"count\":2}],"
        + "\"source\":[{\"value\":\"Hill Wire\",\"count\":1},");
  }

  @Test
  void aFieldNobodyHasIsToldOnStderr() {
    var run = search("port", "--facets", "plaice", "--format", "json");
    assertThat(run.err()).startsWith("note: No article has the field 'plaice'; the fields are ")
        .contains("place", "source");
    assertThat(run.exit()).isZero();
  }

  @Test
  void whatWasNotUnderstoodIsTold() {
    var run = search("\"port strike");
    assertThat(run.err()).startsWith("note: ");
    assertThat(run.exit()).isZero();
  }

  @Test
  void aPageIsFollowedByItsCursor() {
    var first = search("port", "--limit", "1", "--format", "json").out();
    var cursor = first.replaceAll("(?s).*\"cursor\":\"([^\"]+)\".*", "$1");
    assertThat(first).doesNotContain("\"groupSize\"");
    assertThat(search("port", "--limit", "5", "--format", "json", "--after", "x").exit())
        .isEqualTo(2);
    assertThat(cursor).matches("[A-Za-z0-9_-]{20,}");
  }

  @Test
  void oneHitPerValueSaysHowManyItStandsFor() {
    assertThat(search("port", "--one-per", "place").out()).contains("and 1 more like it");
  }

  @Test
  void whatWasUnderstoodStandsInJson() {
    assertThat(search("port yesterday", "--format", "json").out())
        .contains("\"parse\":[{\"kind\":\"word\",\"role\":\"optional\",\"text\":\"port\","
            + "\"start\":0,\"end\":4},{\"kind\":\"date\",\"role\":\"required\","
            + "\"field\":\"published\",\"text\":\"2025-03-30..2025-03-30\",\"start\":5,\"end\":14}]");
    assertThat(ids("port", "yesterday")).containsExactly("w2");
  }

  @Test
  void noSnippetsMeansNone() {
    assertThat(search("port", "--snippets", "0", "--format", "json").out())
        .contains("\"snippets\":[]").doesNotContain("\"start\":0,\"text\"");
  }

  @Test
  void colourIsForTerminalsOnly() {
    var terminal = Set.of(Stream.OUT);
    Object[] args = {"search", "port", "--in", articles};
    assertThat(Run.lupe(Map.of(), terminal, args).out()).contains("\u001b[");
    assertThat(Run.lupe(Map.of("NO_COLOR", "1"), terminal, args).out()).doesNotContain("\u001b[");
    assertThat(Run.lupe(Map.of(), Set.of(), args).out()).doesNotContain("\u001b[");
    assertThat(search("port", "--color", "always").out()).contains("\u001b[");
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsSearched() throws IOException {
    var broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"id\": \n");
    var run = Run.lupe("search", "port", "--in", articles, "--in", broken);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).startsWith("left out: ").contains("broken.jsonl:1");
  }

  @Test
  void aFolderWithoutArticlesIsNothingFound() throws IOException {
    var empty = Files.createDirectories(folder.resolve("empty"));
    var run = Run.lupe("search", "port", "--in", empty);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("there are no articles in these files");
  }

  @Test
  void filesOfWhichNoneCanBeReadAreAnInputError() throws IOException {
    var picture = Files.write(folder.resolve("picture.png"), new byte[] {1, 2, 3});
    var run = Run.lupe("search", "port", "--in", picture);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("left out: ", "picture.png", "no article could be read");
  }

  @Test
  void aQueryBeyondTheBoundsIsTwo() {
    var run = search("port ".repeat(300));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("lupe: ");
  }

  @Test
  void aPageOfHtmlIsWhole() {
    assertThat(search("port", "--format", "html").out())
        .startsWith("<!DOCTYPE html>").contains("<mark>").endsWith("</html>\n");
  }

  private static Run search(String... args) {
    var all = new ArrayList<Object>(List.of("search", "--in", articles));
    all.addAll(List.of(args));
    return Run.lupe(all.toArray());
  }

  private static List<String> ids(String... args) {
    var all = new ArrayList<Object>(
        List.of("search", "--in", articles, "--format", "ndjson"));
    all.addAll(List.of(args));
    return Run.lupe(all.toArray()).out().lines()
        .map(line -> line.replaceAll("^\\{\"id\":\"([^\"]*)\".*", "$1"))
        .toList();
  }
}
