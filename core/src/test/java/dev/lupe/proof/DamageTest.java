package dev.lupe.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.ArticleIndex;
import dev.lupe.RandomArticles;
import dev.lupe.error.IndexDamagedException;
import dev.lupe.error.LupeException;
import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flipped bytes and missing ends are found, and searches over them fail in a typed way or not. */
class DamageTest {
  private static final long SEED = 20250301;

  @TempDir
  Path temp;

  private final Random random = new Random(SEED);
  private Path index;
  private List<Path> files = List.of();

  @BeforeEach
  void makeAnIndex() throws IOException {
    index = temp.resolve("index");
    try (var writing = ArticleIndex.open(index)) {
      var articles = new RandomArticles(SEED).list(120, 30);
      for (int from = 0; from < 120; from += 40) {
        writing.addAll(articles.subList(from, from + 40));
      }
      writing.delete("article-3");
    }
    try (var all = Files.list(index)) {
      files = all.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(5);
  }

  @Test
  void damageIsFound() throws IOException {
    assertThat(ArticleIndex.verifyDeep(index).isSound()).isTrue();
    flips(60);
    truncations(30);
    missing();
  }

  @Test
  @Tag("slow")
  void damageIsAlwaysFound() throws IOException {
    flips(1_000);
    truncations(300);
    missing();
  }

  @Test
  void otherFilesAreNamedAndDoNoHarm() throws IOException {
    Files.writeString(index.resolve("letter.txt"), "Dear all");
    Files.writeString(index.resolve("_zz.cfs"), "left over");
    var report = ArticleIndex.verifyDeep(index);
    assertThat(report.isSound()).isTrue();
    assertThat(report.articles()).isEqualTo(119);
    assertThat(report.extraFiles()).containsExactly("_zz.cfs", "letter.txt");
  }

  private void flips(int count) throws IOException {
    int found = 0;
    var outcomes = new Outcomes();
    for (int i = 0; i < count; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] sound = Files.readAllBytes(file);
      byte[] damaged = sound.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      found += replaced(file, damaged, outcomes) ? 1 : 0;
      Files.write(file, sound);
    }
    assertThat(found).as("seed %s", SEED).isEqualTo(count);
    outcomes.areTyped();
    Figures.say("damage: %,d bytes flipped, %,d found; searches then: %s", count, found, outcomes);
  }

  private void truncations(int count) throws IOException {
    int found = 0;
    var outcomes = new Outcomes();
    for (int i = 0; i < count; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] sound = Files.readAllBytes(file);
      byte[] damaged = Arrays.copyOf(sound, random.nextInt(sound.length));
      found += replaced(file, damaged, outcomes) ? 1 : 0;
      Files.write(file, sound);
    }
    assertThat(found).as("seed %s", SEED).isEqualTo(count);
    outcomes.areTyped();
    Figures.say("damage: %,d files cut off, %,d found; searches then: %s", count, found, outcomes);
  }

  private void missing() throws IOException {
    int found = 0;
    var outcomes = new Outcomes();
    for (Path file : files) {
      byte[] sound = Files.readAllBytes(file);
      Files.delete(file);
      found += isFound(file) ? 1 : 0;
      outcomes.add(outcome());
      Files.write(file, sound);
    }
    assertThat(found).isEqualTo(files.size());
    outcomes.areTyped();
    Figures.say("damage: %,d files removed, %,d found; searches then: %s", files.size(), found,
        outcomes);
  }

  private boolean replaced(Path file, byte[] content, Outcomes outcomes) throws IOException {
    Files.delete(file);
    Files.write(file, content);
    outcomes.add(outcome());
    return isFound(file);
  }

  private boolean isFound(Path file) {
    var report = ArticleIndex.verify(index);
    if (Files.notExists(file) && file.getFileName().toString().startsWith("segments")) {
      return !report.isSound();
    }
    return report.damages().stream()
        .anyMatch(damage -> damage.file().equals(file.getFileName().toString()));
  }

  private Object outcome() {
    try (var reading = ArticleIndex.openReadOnly(index)) {
      for (String query : List.of("harbour minister", "Güter*", "\"grain export\"~2", "prise~")) {
        reading.search(SearchRequest.of(query).facets(Facet.of("place").top(5)));
      }
      reading.search(SearchRequest.everything());
      reading.get("article-100");
      return "an answer";
    } catch (LupeException e) {
      return e;
    } catch (RuntimeException | Error e) {
      return new AssertionError("Not typed", e);
    }
  }

  /** What searches over damaged files came to. */
  private static final class Outcomes {
    private final List<Object> all = new ArrayList<>();

    void add(Object outcome) {
      all.add(outcome);
    }

    void areTyped() {
      assertThat(all).as("seed %s", SEED)
          .allSatisfy(outcome -> assertThat(outcome).isNotInstanceOf(Error.class));
    }

    @Override
    public String toString() {
      long answers = all.stream().filter("an answer"::equals).count();
      long damaged = all.stream().filter(IndexDamagedException.class::isInstance).count();
      return damaged + " IndexDamagedException, " + (all.size() - answers - damaged)
          + " other typed errors, " + answers + " answers from what is left";
    }
  }
}
