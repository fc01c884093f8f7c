package dev.lupe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a typed text: what they are, where they stand, and what is left without them. */
class QueryPartsTest {
  private static final QueryParser PARSER = new QueryParser(List.of("place"),
      Clock.fixed(Instant.parse("2024-03-31T10:00:00Z"), ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      bridge                | word optional 'bridge' <bridge>
      +bridge               | word required 'bridge' <+bridge>
      old -bridge           | word optional 'old' <old>, word excluded 'bridge' <-bridge>
      NOT bridge            | word excluded 'bridge' <NOT bridge>
      old AND bridge        | word required 'old' <old>, word required 'bridge' <bridge>
      old OR bridge         | word optional 'old' <old>, word optional 'bridge' <bridge>
      -(old "new bridge")   | word excluded 'old' <old>, phrase excluded 'new bridge' <"new bridge">
      „alte Brücke“~3       | phrase optional 'alte Brücke' <„alte Brücke“~3>
      brid*                 | prefix optional 'brid' <brid*>
      brigde~1              | fuzzy optional 'brigde' <brigde~1>
      AC/DC                 | word optional 'AC/DC' <AC/DC>
      -place:"New York"     | filter excluded place 'New York' <-place:"New York">
      title:bridge          | word required title 'bridge' <title:bridge>
      since:7d              | date required published '2024-03-24..' <since:7d>
      Präsident:in          | word optional 'Präsident:in' <Präsident:in>
      * -                   |
      """)
  void partsKnowWhatTheyAreAndWhereTheyStand(String text, String parts) {
    assertThat(String.join(", ", PARSER.parse(text).parts().stream()
        .map(part -> show(part, text)).toList())).isEqualTo(parts == null ? "" : parts);
  }

  private static String show(QueryPart part, String text) {
    return part.kind().label() + " " + part.role().label()
        + (part.field().isEmpty() ? "" : " " + part.field()) + " '" + part.text() + "' <"
        + text.substring(part.start(), part.end()) + ">";
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      März 2024                      | 2024-03-01..2024-03-31
      maerz 2024                     | 2024-03-01..2024-03-31
      February 2024                  | 2024-02-01..2024-02-29
      Sept. 2023                     | 2023-09-01..2023-09-30
      11. März 2024                  | 2024-03-11..2024-03-11
      March 11, 2024                 | 2024-03-11..2024-03-11
      11th March 2024                | 2024-03-11..2024-03-11
      last 7 days                    | 2024-03-24..
      letzte 7 Tage                  | 2024-03-24..
      letzten 2 Wochen               | 2024-03-17..
      Past 3 months                  | 2023-12-31..
      2023..2024                     | 2023-01-01..2024-12-31
      2024-02..2024-03               | 2024-02-01..2024-03-31
      2024-02-03..                   | 2024-02-03..
      ..2023                         | ..2023-12-31
      2024..2023                     | 2023-01-01..2024-12-31
      bridge since March 2024        | 2024-03-01..
      Brücke seit März 2024          | 2024-03-01..
      ab 11. März 2024               | 2024-03-11..
      until March 2024               | ..2024-03-31
      bis 11. März 2024              | ..2024-03-11
      before March 2024              | ..2024-02-29
      vor 11. März 2024              | ..2024-03-10
      after March 2024               | 2024-04-01..
      nach dem März 2024             | 2024-03-01..2024-03-31
      in March 2024                  | 2024-03-01..2024-03-31
      old bridge +river -rain town in March 2024 | 2024-03-01..2024-03-31
      title:alte Brücke über den Fluss seit März 2024 | 2024-03-01..
      seit:2024-02                   | 2024-02-01..
      bis:2024-02                    | ..2024-02-29
      since:2024-Q1                  | 2024-01-01..
      until:2024-W11                 | ..2024-03-17
      since:yesterday                | 2024-03-30..
      since:today                    | 2024-03-31..
      bridge yesterday               | 2024-03-30..2024-03-30
      Brücke gestern                 | 2024-03-30..2024-03-30
      heute                          | 2024-03-31..2024-03-31
      bridge last week               | 2024-03-18..2024-03-24
      Brücke letzte Woche            | 2024-03-18..2024-03-24
      Brücke in der vergangenen Woche | 2024-03-18..2024-03-24
      Brücke letzten Monat           | 2024-02-01..2024-02-29
      letztes Jahr                   | 2023-01-01..2023-12-31
      bridge this week               | 2024-03-25..2024-03-31
      Brücke diesen Monat            | 2024-03-01..2024-03-31
      Brücke dieses Jahres           | 2024-01-01..2024-12-31
      """)
  void timesAreRead(String text, String days) {
    assertThat(PARSER.parse(text).parts().stream()
        .filter(part -> part.kind() == QueryPart.Kind.DATE).map(QueryPart::text))
        .containsExactly(days);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"März 2024\"", "März", "2024", "March on Rome", "2024 März", "May",
    "title:März 2024", "yesterday all my troubles", "heute journal", "last days", "last 7",
    "der letzte Tag", "last week tonight", "last weeks", "\"last week\"", "last -week",
    "What did the minister say about it last week?", "diese Wochen", "diese Brücke",
    "2024-13..", "...", "..", "1.5..2.5",
    "März AND 2024", "März -2024", "\"last 7 days\"", "-\"yesterday\"", "Mai 24",
    "Wer gewann im März 2024?", "Hafenarbeiter in Baku streiken ab 5. März 2024",
    "What did the minister say in March 2024 about railways"})
  void whatIsNoTimeStaysWords(String text) {
    assertThat(PARSER.parse(text).parts()).extracting(QueryPart::kind)
        .doesNotContain(QueryPart.Kind.DATE);
  }

  @Test
  void wordsReadAsATimeAreNoted() {
    assertThat(PARSER.parse("Hafen März 2024").notes()).singleElement()
        .satisfies(note -> {
          assertThat(note.kind()).isEqualTo(Note.Kind.READ_AS_DATE);
          assertThat(note.message()).contains("März 2024", "2024-03-01..2024-03-31");
        });
    assertThat(PARSER.parse("Hafen 2023..2024 since:7d").notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      old bridge            | 0 | bridge
      old bridge            | 1 | old
      old AND bridge        | 1 | old
      old AND bridge        | 0 | bridge
      old AND NOT bridge    | 1 | old
      (old OR new) bridge   | 0 | (new) bridge
      (old) bridge          | 0 | bridge
      place:(Baku) bridge   | 0 | bridge
      old -(new) bridge     | 1 | old bridge
      Hafen März 2024 neu   | 1 | Hafen neu
      since:7d bridge       | 0 | bridge
      "old bridge"~2 river  | 0 | river
      """)
  void aPartIsTakenOffWithWhatJoinedIt(String text, int part, String rest) {
    var parsed = PARSER.parse(text);
    assertThat(parsed.without(parsed.parts().get(part))).isEqualTo(rest);
  }

  @Test
  void takingAPartOffLeavesTheOthers() {
    var random = new Random(4);
    var pieces = List.of("bridge", "\"old town\"", "place:Baku", "-rain", "+sun", "brid*", "AND",
        "OR", "NOT snow", "(", ")", "last 7 days", "2023..2024", "-(ice fire)", "title:river");
    for (int round = 0; round < 2_000; round++) {
      var words = new ArrayList<String>();
      for (int left = 1 + random.nextInt(6); left > 0; left--) {
        words.add(pieces.get(random.nextInt(pieces.size())));
      }
      var parsed = PARSER.parse(String.join(" ", words));
      boolean isOdd = parsed.notes().stream()
          .anyMatch(note -> note.kind() != Note.Kind.READ_AS_DATE);
      if (isOdd || parsed.parts().isEmpty()) {
        continue;
      }
      int gone = random.nextInt(parsed.parts().size());
      var rest = PARSER.parse(parsed.without(parsed.parts().get(gone)));
      var expected = new ArrayList<>(parsed.parts().stream().map(QueryPart::text).toList());
      expected.remove(gone);
      assertThat(rest.parts().stream().map(QueryPart::text).toList())
          .as("%s without %s is %s", parsed.text(), parsed.parts().get(gone), rest.text())
          .isEqualTo(expected);
      if (!expected.isEmpty()) {
        assertThat(rest.notes()).as(rest.text())
            .allMatch(note -> note.kind() == Note.Kind.READ_AS_DATE);
      }
    }
  }
}
