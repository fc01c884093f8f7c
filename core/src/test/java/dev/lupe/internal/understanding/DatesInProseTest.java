package dev.lupe.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which stretches of a sentence or of a line are a date, and which. */
class DatesInProseTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "It sailed on 3 March 2025 and on May 6th. | 3 March 2025=2025-03-03 May 6th=--05-06",
    "It sailed on Monday, 3 March, at noon.    | Monday, 3 March=--03-03",
    "It sailed on monday, 3 March again.       | 3 March=--03-03",
    "It sailed on 3 March 2025, Monday.        | 3 March 2025, Monday=2025-03-03",
    "Sie fuhr am 3. März (Montag) ab.          | 3. März (Montag)=--03-03",
    "It sailed on Monday (3 March) again.      | Monday (3 March=--03-03",
    "It sailed on Monday, May 2023 was over.   | May 2023=2023-05",
    "It sailed on 3 May 14:30 with us.         | 3 May 14:30=--05-03T14:30",
    "It sailed on 3 May at 9:15 pm. We slept.  | 3 May at 9:15 pm=--05-03T21:15",
    "It sailed on 3 May at 9:15 p.m. EST.      | 3 May at 9:15 p.m. EST=--05-03T21:15-05:00",
    "It sailed on 3 May, at 9:15, from here.   | 3 May=--05-03",
    "Sie fuhr am 6.5.2023 9.15 Uhr ab.         | 6.5.2023 9.15 Uhr=2023-05-06T09:15",
    "Sie fuhr am 6.5.2023 9.15                 | 6.5.2023=2023-05-06",
    "Sie fuhr am 6. 5. 2023 ab.                | ''",
    "Sie fuhr am 6.5.23 ab.                    | ''",
    "The numbers are 20230506 and 09:15.       | ''",
    "He may 3 march 4 be right.                | ''",
    "It cost 1.3 March dollars.                | ''",
    "On page 3,14 March began.                 | ''",
    "On page 3, 14 March began.                | 14 March=--03-14",
    "From 12-14 March 2025 it rested.          | ''",
    "From 12 - 14 March 2025 it rested.        | 14 March 2025=2025-03-14",
    "It lay at pier-14 March long.             | 14 March=--03-14",
    "In May 3,500 ferries sailed.              | ''",
    "In May 3.5 tons were shipped.             | ''",
    "In May 5% more sailed.                    | ''",
    "It won in May 3:1 there.                  | ''",
    "On May 3, 4 ferries sailed.               | May 3=--05-03",
    "On May 3 -4 degrees were measured.        | May 3=--05-03",
    "On May 3/a it sailed.                     | May 3=--05-03",
    "On May 6, 2023, 15 ferries sailed.        | May 6, 2023=2023-05-06",
    "On 6 May 2023. 15 ferries sailed.         | 6 May 2023=2023-05-06",
    "On 6 May 2023: 15 ferries sailed.         | 6 May 2023=2023-05-06",
    "On 6 May 2023:15 was the score.           | 6 May=--05-06",
    "On 6 May 2023.5 tons were shipped.        | 6 May=--05-06",
    "On 6 May 2023.A ferry sailed.             | 6 May 2023=2023-05-06",
    "On 6 May 1000 and 6 May 2999 it sailed.   | 6 May 1000=1000-05-06 6 May 2999=2999-05-06",
    "On 6 May 0999 or 6 May 3000 it sailed.    | 6 May=--05-06 6 May=--05-06"})
  void sentencesHaveTheseDates(String text, String dates) {
    var tokens = Tokens.of(text, 0, text.length());
    assertThat(shown(text, tokens, DateParser.ofProse(tokens, Hints.none()))).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "noon GMT, 6 May 2023            | noon GMT, 6 May 2023=2023-05-06T12:00Z",
    "6. Mai 2023, mittags            | 6. Mai 2023, mittags=2023-05-06T12:00",
    "midnight EST – 6 May 2023       | midnight EST – 6 May 2023=2023-05-06T00:00-05:00",
    "Sat May 06 09:15:00 2023 again  | Sat May 06 09:15:00 2023=2023-05-06T09:15",
    "Sat May 06 09:15:00 -2023       | Sat May 06 09:15:00=--05-06T09:15",
    "Saturday - - - 6 May 2023       | Saturday - - - 6 May 2023=2023-05-06",
    "Saturday - - - - 6 May 2023     | 6 May 2023=2023-05-06",
    "6 May 2023 - - - 9:15           | 6 May 2023 - - - 9:15=2023-05-06T09:15",
    "6 May 2023 - - - - 9:15         | 6 May 2023=2023-05-06",
    "6.5.2023 9.15                   | 6.5.2023 9.15=2023-05-06T09:15",
    "6.5.2023 9.15 Euro              | 6.5.2023=2023-05-06",
    "6 May 2023 9.15                 | 6 May 2023=2023-05-06",
    "6 May 2023, 10h11               | 6 May 2023, 10h11=2023-05-06T10:11",
    "6 May 2023 9:15 (MSK)           | 6 May 2023 9:15 (MSK)=2023-05-06T09:15+03:00",
    "6 May 2023 9:15 (MSK time)      | 6 May 2023 9:15 (MSK time)=2023-05-06T09:15+03:00",
    "6 May 2023 9:15 msk             | 6 May 2023 9:15=2023-05-06T09:15"})
  void linesHaveTheseDates(String text, String dates) {
    var tokens = Tokens.of(text, 0, text.length());
    assertThat(shown(text, tokens, DateParser.ofLine(tokens, Hints.none()))).isEqualTo(dates);
  }

  private static String shown(String text, Tokens tokens, DateParser parser) {
    return parser.all().stream().map(found -> text.substring(
        tokens.at(found.first()).start(), tokens.at(found.next() - 1).end())
        + "=" + found.parts().toIso()).collect(Collectors.joining(" "));
  }
}
