package dev.lupe.internal.engine.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.article.Article;
import dev.lupe.error.ArticleRefusedException;
import dev.lupe.error.IndexClosedException;
import dev.lupe.error.IndexStorageException;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.language.Language;
import dev.lupe.settings.Curation;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ArticleWriterTest {
  private final FullDisk disk = new FullDisk();
  private final IndexPlace place = new IndexPlace("a test", disk);

  @Test
  void aFullDiskIsSaidAndWritingGoesOnOnceThereIsRoom() throws IOException {
    var settings = IndexSettings.defaults();
    try (var writer = ArticleWriter.open(place, settings, new Readings(settings.languages()))) {
      var readers = Readers.of(place, writer, state -> {});
      add(writer, "a");
      disk.isFull = true;

      for (String id : List.of("b", "c")) {
        assertThatThrownBy(() -> add(writer, id))
            .isInstanceOfSatisfying(IndexStorageException.class, e -> {
              assertThat(e).hasMessageContaining("disk is full").hasMessageContaining("a test");
              assertThat(e.bytesWanted().orElse(0)).isPositive();
            });
        assertThat(isThere(readers, "a")).isTrue();
      }
      assertThatThrownBy(() -> bulk(writer, "d")).isInstanceOf(IndexStorageException.class);
      assertThat(isThere(readers, "a")).isTrue();

      disk.isFull = false;
      add(writer, "e");
      bulk(writer, "f");
      assertThat(List.of("a", "e", "f")).allMatch(id -> isThere(readers, id));
      readers.close();
    }
    try (var again = ArticleWriter.open(place, settings, new Readings(settings.languages()))) {
      var readers = Readers.of(place, again, state -> {});
      assertThat(List.of("a", "e", "f")).allMatch(id -> isThere(readers, id));
      readers.close();
    }
  }

  @Test
  void whatWasPromisedForLaterAndIsLostIsSaidOnce() throws IOException {
    var settings = IndexSettings.defaults().commitWithin(Duration.ofHours(1));
    try (var writer = ArticleWriter.open(place, settings, new Readings(settings.languages()))) {
      add(writer, "a");
      writer.commitNow();
      add(writer, "b");
      kill(writer);

      assertThatThrownBy(() -> add(writer, "c")).isInstanceOf(IndexStorageException.class)
          .hasMessageContaining("lost");
      add(writer, "d");
      var readers = Readers.of(place, writer, state -> {});
      assertThat(List.of("a", "d")).allMatch(id -> isThere(readers, id));
      assertThat(isThere(readers, "b")).isFalse();
      readers.close();
    }
  }

  @Test
  void nobodyIsBotheredWhereTheWriterDiesWithoutLosingAnything() throws IOException {
    var settings = IndexSettings.defaults();
    try (var writer = ArticleWriter.open(place, settings, new Readings(settings.languages()))) {
      var readers = Readers.of(place, writer, state -> {});
      add(writer, "a");
      kill(writer);
      assertThat(isThere(readers, "a")).isTrue();
      add(writer, "b");
      assertThat(List.of("a", "b")).allMatch(id -> isThere(readers, id));
      readers.close();
    }
  }

  @Test
  void whatAnEditorSetOutlivesTheWriter() throws IOException {
    var opened = Curation.none().pin("opened", "a");
    var later = Curation.none().pin("later", "a");
    var settings = IndexSettings.defaults().curation(opened);
    try (var writer = ArticleWriter.open(place, settings, new Readings(settings.languages()))) {
      assertThat(writer.curation()).isEqualTo(opened);
      writer.curate(later);
      writer.bulk().remark("round", "7");
      writer.commitNow();
      kill(writer);
      add(writer, "a");
      assertThat(writer.curation()).isEqualTo(later);
      assertThat(writer.said("round").text()).contains("7");
      kill(writer);
      writer.curate(opened);
      assertThat(writer.curation()).isEqualTo(opened);
    }
    var plain = IndexSettings.defaults();
    try (var writer = ArticleWriter.open(place, plain, new Readings(plain.languages()))) {
      assertThat(writer.curation()).isEqualTo(opened);
    }
  }

  @Test
  void aRemarkBelongsToTheArticlesThatItIsAbout() {
    var settings = IndexSettings.defaults();
    try (var writer = ArticleWriter.open(place, settings, new Readings(settings.languages()))) {
      var bulk = writer.bulk();
      bulk.add(article("a"));
      bulk.drain();
      kill(writer);
      assertThatThrownBy(() -> {
        bulk.remark("round", "7");
        bulk.finish();
      }).isInstanceOf(IndexStorageException.class);
      add(writer, "b");
      assertThat(writer.said("round").text()).isEmpty();
    }
  }

  @Test
  void aWriterThatClosedItselfHasCommittedNothing() {
    var settings = IndexSettings.defaults();
    try (var writer = ArticleWriter.open(place, settings, new Readings(settings.languages()))) {
      var session = writer.put(article("a"), Origin.none()).session();
      kill(writer);
      assertThatThrownBy(() -> writer.finish(Optional.of(session), 1))
          .isInstanceOf(IndexStorageException.class);
    }
  }

  @Test
  void additionsThatOutliveTheirWriterFail() {
    var settings = IndexSettings.defaults();
    try (var writer = ArticleWriter.open(place, settings, new Readings(settings.languages()))) {
      var bulk = writer.bulk();
      for (int i = 0; i < 1_000; i++) {
        bulk.add(article("id-" + i));
      }
      kill(writer);
      assertThatThrownBy(() -> {
        for (int i = 1_000; i < 2_000; i++) {
          bulk.add(article("id-" + i));
        }
        bulk.finish();
      }).isInstanceOf(IndexStorageException.class);
      add(writer, "later");
    }
  }

  @Test
  void anIndexThatCantBeMadeIsNotHeld() throws IOException {
    var settings = IndexSettings.defaults();
    disk.isFull = true;
    assertThatThrownBy(
        () -> ArticleWriter.open(place, settings, new Readings(settings.languages())))
        .isInstanceOf(IndexStorageException.class);

    disk.isFull = false;
    ArticleWriter.open(place, settings, new Readings(settings.languages())).close();
  }

  @Test
  void anArticleThatNoAnalysisCanTakeHarmsNoOther() {
    var settings = IndexSettings.defaults().languages(new Choking());
    try (var writer = ArticleWriter.open(place, settings, new Readings(settings.languages()))) {
      add(writer, "a");
      assertThatThrownBy(() -> writer.update(Map.of("b", Optional.of(bone("b")))))
          .isInstanceOf(ArticleRefusedException.class).hasMessageContaining("swallowed a bone");

      var bulk = writer.bulk();
      for (int i = 0; i < 50; i++) {
        bulk.add(i == 25 ? bone("bone") : article("id-" + i));
      }
      bulk.finish();

      assertThat(bulk.added()).isEqualTo(49);
      assertThat(bulk.refused()).singleElement()
          .satisfies(one -> assertThat(one.what()).isEqualTo("bone"));
      assertThat(writer.sessions().current().lucene().getDocStats().numDocs).isEqualTo(50);
    }
  }

  @Test
  void anArticleThatCantReplaceAnotherLeavesItInPlace() throws IOException {
    var settings = IndexSettings.defaults().languages(new Choking());
    try (var writer = ArticleWriter.open(place, settings, new Readings(settings.languages()))) {
      var readers = Readers.of(place, writer, state -> {});
      add(writer, "a");
      assertThatThrownBy(() -> writer.update(Map.of("a", Optional.of(bone("a")))))
          .isInstanceOf(ArticleRefusedException.class);

      var state = readers.acquire();
      assertThat(StoredArticles.find(state.reader(), "a")).isPresent();
      readers.release(state);
      readers.close();
    }
  }

  @Test
  void aStateThatIsStillInUseOutlivesTheIndex() throws IOException {
    var settings = IndexSettings.defaults();
    var writer = ArticleWriter.open(place, settings, new Readings(settings.languages()));
    var readers = Readers.of(place, writer, state -> {});
    add(writer, "a");
    var state = readers.acquire();
    readers.close();
    writer.close();

    assertThat(StoredArticles.article(state.reader(), 0).body()).isEqualTo("text");
    readers.release(state);
    assertThat(state.reader().getRefCount()).isZero();
    assertThatThrownBy(readers::acquire).isInstanceOf(IndexClosedException.class);
  }

  private static void add(ArticleWriter writer, String id) {
    writer.update(Map.of(id, Optional.of(article(id))));
  }

  private static boolean isThere(Readers readers, String id) {
    var state = readers.acquire();
    try {
      return StoredArticles.find(state.reader(), id).isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      readers.release(state);
    }
  }

  /** As a merge in the background does that finds the disk full. */
  private static void kill(ArticleWriter writer) {
    writer.sessions().current().lucene().onTragicEvent(new IOException("No space left on device"),
        "merge");
    try {
      writer.sessions().current().lucene().rollback();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void bulk(ArticleWriter writer, String id) {
    var bulk = writer.bulk();
    bulk.add(article(id));
    bulk.finish();
  }

  private static Article article(String id) {
    return Article.builder(id).body("text").language(Locale.ENGLISH).build();
  }

  private static Article bone(String id) {
    return Article.builder(id).body("text and a bone in it").language(Locale.ENGLISH).build();
  }

  /** A disk that can be full. */
  private static final class FullDisk extends FilterDirectory {
    private volatile boolean isFull;

    FullDisk() {
      super(new ByteBuffersDirectory());
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      if (isFull) {
        throw new IOException("No space left on device");
      }
      return super.createOutput(name, context);
    }
  }

  /** A language whose analysis fails at one word. */
  private static final class Choking implements Language {
    @Override
    public Locale locale() {
      return Locale.ENGLISH;
    }

    @Override
    public Analyzer analyzer() {
      return new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          var words = new WhitespaceTokenizer();
          return new TokenStreamComponents(words, new BoneFilter(words));
        }
      };
    }
  }

  private static final class BoneFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    BoneFilter(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      if (term.toString().equals("bone")) {
        throw new IllegalStateException("swallowed a bone");
      }
      return true;
    }
  }
}
