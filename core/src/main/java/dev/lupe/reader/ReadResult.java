package dev.lupe.reader;

import dev.lupe.article.Article;
import dev.lupe.article.Extracted;
import dev.lupe.result.Refusal;
import java.util.List;
import java.util.stream.Stream;

/** What became of a file, or of one part of it. */
public sealed interface ReadResult {
  /**
   * An article was read.
   *
   * @param article the article
   * @param notes what the reader chose or doubted, such as an encoding; empty where all was plain
   * @param extracted what the reader understood and from where, in the order of the text; empty for
   *     formats that state all their values
   * @param leftOut what the file states of the article and the article lacks, such as a day that does
   *     not exist; the article goes in without it
   */
  record Read(Article article, List<String> notes, List<Extracted> extracted,
      List<Refusal> leftOut) implements ReadResult {
    /** Copies the lists. */
    public Read {
      notes = List.copyOf(notes);
      extracted = List.copyOf(extracted);
      leftOut = List.copyOf(leftOut);
    }

    /** An article that lacks nothing of what its file states. */
    public Read(Article article, List<String> notes, List<Extracted> extracted) {
      this(article, notes, extracted, List.of());
    }

    /** An article whose values are all stated by its format. */
    public Read(Article article, List<String> notes) {
      this(article, notes, List.of(), List.of());
    }

    /**
     * An article whose values are all stated by its format. A date or a language that its reader did
     * not understand, and kept as a value called {@code published} or {@code language}, is left out.
     * A day in the future or before 1800 stays, and a note doubts it.
     *
     * @param source where the article comes from
     * @param line the line it begins in, from 1; 0 where the format has none
     */
    public static Read stated(ArticleSource source, long line, Article article,
        List<String> notes) {
      var dated = StatedDate.of(article);
      return new Read(dated.article(), StatedValues.doubted(dated.article(), notes),
          dated.extracted(), StatedValues.leftOut(source, line, dated.article()));
    }

    /** The same with what the reader understood beside that. */
    public Read with(List<Extracted> understood) {
      var known = extracted.stream().map(Extracted::field).toList();
      var others = understood.stream().filter(value -> !known.contains(value.field()));
      return new Read(article, notes, Stream.concat(others, extracted.stream()).toList(), leftOut);
    }

    /** The same with more that the file states and the article lacks. */
    public Read without(List<Refusal> stated) {
      return new Read(article, notes, extracted,
          Stream.concat(leftOut.stream(), stated.stream()).toList());
    }
  }

  /** Something could not be read; the reason says why. */
  record Skipped(Refusal refusal) implements ReadResult {}
}
