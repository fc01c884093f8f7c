package dev.lupe.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published: a day, perhaps a time of that day, perhaps the offset of its zone.
 * Nothing is made up: a date alone stays a date alone.
 */
public final class ArticleDate implements Comparable<ArticleDate> {
  private static final DateTimeFormatter READING = new DateTimeFormatterBuilder()
      .append(DateTimeFormatter.ISO_LOCAL_DATE)
      .optionalStart()
      .optionalStart().appendLiteral('T').optionalEnd()
      .optionalStart().appendLiteral(' ').optionalEnd()
      .append(DateTimeFormatter.ISO_LOCAL_TIME)
      .optionalStart().appendOffsetId().optionalEnd()
      .optionalStart().appendOffset("+HHmm", "+0000").optionalEnd()
      .optionalEnd()
      .toFormatter(Locale.ROOT)
      .withResolverStyle(ResolverStyle.STRICT);

  private final LocalDate day;
  private final @Nullable LocalTime time;
  private final @Nullable ZoneOffset offset;

  private ArticleDate(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
    this.day = day;
    this.time = time;
    this.offset = offset;
  }

  /** A day without a time. */
  public static ArticleDate of(LocalDate day) {
    return new ArticleDate(day, null, null);
  }

  /** A moment, with the offset it was stated in. */
  public static ArticleDate of(OffsetDateTime moment) {
    return new ArticleDate(moment.toLocalDate(), moment.toLocalTime(), moment.getOffset());
  }

  /** A day and a time of which the zone is unknown. */
  public static ArticleDate of(LocalDate day, LocalTime time) {
    return new ArticleDate(day, time, null);
  }

  /**
   * Reads ISO 8601: {@code 2024-03-11}, {@code 2024-03-11T20:33}, {@code 2024-03-11T20:33:00+04:00}
   * (a blank in place of the T, {@code Z} and {@code +0400} are taken too).
   *
   * @throws DateTimeException if the text is none of these, or the day does not exist
   */
  public static ArticleDate parse(String text) {
    var parsed = READING.parse(text.strip());
    return new ArticleDate(
        LocalDate.from(parsed),
        parsed.query(TemporalQueries.localTime()),
        parsed.query(TemporalQueries.offset()));
  }

  /** The day as it was at the place of publication. */
  public LocalDate day() {
    return day;
  }

  /** The time of day, if it is known. */
  public Optional<LocalTime> time() {
    return Optional.ofNullable(time);
  }

  /** The offset of the zone, if it is known; never without a time. */
  public Optional<ZoneOffset> offset() {
    return Optional.ofNullable(offset);
  }

  /** The moment used for sorting: midnight where there is no time, UTC where there is no offset. */
  public Instant instant() {
    return day.atTime(time == null ? LocalTime.MIDNIGHT : time)
        .toInstant(offset == null ? ZoneOffset.UTC : offset);
  }

  /** Earlier moments first; a tie goes to the text form, so that equal means equal. */
  @Override
  public int compareTo(ArticleDate other) {
    int byMoment = instant().compareTo(other.instant());
    return byMoment != 0 ? byMoment : toString().compareTo(other.toString());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArticleDate date
        && day.equals(date.day)
        && Objects.equals(time, date.time)
        && Objects.equals(offset, date.offset);
  }

  @Override
  public int hashCode() {
    return Objects.hash(day, time, offset);
  }

  /** ISO 8601, with just the parts that are known; {@link #parse} reads it back. */
  @Override
  public String toString() {
    if (time == null) {
      return day.toString();
    }
    return day + "T" + time + (offset == null ? "" : offset.getId());
  }
}
