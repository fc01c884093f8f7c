package dev.lupe.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single lines are, and what is read from them. */
class LineRulesTest {
  private static final Hints HINTS = Hints.none().asOf(LocalDate.of(2024, 5, 15));

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "2023-05-06                                  | true",
    "6 May 2023 09:15 (UTC +04:00)               | true",
    "# 6 May 09:15 (UTC+3 MSK)                   | true",
    "May 6th, 2023 – 9:15pm EST                  | true",
    "Stand: 6. Mai 2023                          | true",
    "Zuletzt aktualisiert am 6. März um 9:15 Uhr | true",
    "6 May: a day to remember                    | false",
    "May the ferry sail                          | false",
    "12 ferries                                  | false",
    "Der 3. März im Hafen                        | false"})
  void aLineOfDateSaysNothingElse(String line, boolean alone) {
    assertThat(DateLine.of(Tokens.of(line, 0, line.length()), HINTS).alone()).isEqualTo(alone);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "Batumi, 6. Mai, HAFENDIENST        | Batumi       | HAFENDIENST   | --05-06",
    "BATUMI, May 6 (Harbour Press) -    | Batumi       | Harbour Press | --05-06",
    "Batumi, den 6. Mai 2023            | Batumi       | -             | 2023-05-06",
    "San Pedro Bay, May 6 -             | San Pedro Bay | -            | --05-06",
    "Batumi (hpd) –                     | Batumi       | hpd           | -",
    "BATUMI (Harbour Press)             | Batumi       | Harbour Press | -",
    "BATUMI, May 6 - The ferry sails    | Batumi       | -             | --05-06",
    "BATUMI, Georgia, May 6 (HP) - The ferry | Batumi  | HP            | --05-06",
    "RIO DE JANEIRO, Feb 26 - The ferry | Rio de Janeiro | -           | --02-26",
    "ST. LOUIS, Oct 19 - The ferry      | St. Louis    | -             | --10-19",
    "BATUMI, May 6. /Harbour News/. The ferry | Batumi | Harbour News  | --05-06",
    "Kiel (dpa/lno) - Die Fähre fährt   | Kiel         | dpa/lno       | -",
    "Kiel/Lübeck (dpa) – Die Fähre      | Kiel/Lübeck  | dpa           | -",
    "Batumi (Georgien), 06.05.2023 – Die Fähre | Batumi | -            | 2023-05-06",
    "(Reuters) - The ferry sails        | -            | Reuters       | -",
    "BATUMI — The ferry sails           | Batumi       | -             | -",
    "BATUMI -- The ferry sails          | Batumi       | -             | -",
    "BATUMI - “The ferry sails”         | Batumi       | -             | -",
    "BATUMI, Georgia - The ferry sails  | Batumi       | -             | -",
    "BATUMI /HPA/ The ferry sails       | Batumi       | HPA           | -",
    "Batumi (dpa, 6. Mai) - Die Fähre   | Batumi       | dpa           | --05-06",
    "Batumi (HPD), den 6. Mai - Die Fähre | Batumi     | HPD           | --05-06",
    "Frankfurt am Main (dpa) - Die Fähre | Frankfurt am Main | dpa      | -",
    "Batumi-Nord (dpa) - Die Fähre      | Batumi-Nord  | dpa           | -",
    "St. Anna (sda) - Die Fähre         | St. Anna     | sda           | -",
    "Port Of Great Beispiel (AP) - The ferry | Port Of Great Beispiel | AP | -"})
  void aDatelineHasPlaceAgencyAndDate(String line, String place, String agency, String date) {
    assertThat(Dateline.of(line, 0, line.length(), HINTS)).get().satisfies(found -> {
      assertThat(found.place()).isEqualTo(place == null ? "" : place);
      assertThat(found.agency()).isEqualTo(agency == null ? "" : agency);
      assertThat(found.date().map(day -> day.parts().toIso()).orElse(null)).isEqualTo(date);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "BATUMI, May 6 (HP) - ", "BATUMI - ", "BATUMI -- ", "Batumi (dpa, 6. Mai) – ", "(Reuters) - ",
    "BATUMI, Georgia, May 6 - ", "BATUMI, May 6. /Harbour News/. "})
  void theReportBeginsBehindADateline(String dateline) {
    var line = "News: " + dateline + "The ferry sails";
    assertThat(Dateline.of(line, 6, line.length(), HINTS)).get()
        .satisfies(found -> assertThat(line.substring(found.end())).isEqualTo("The ferry sails"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Batumi, May 6 marks a new start", "Berlin, Paris and Rome agree", "The ferry sails again",
    "Anna Beispiel (ABC) – die Kapitänin – fährt", "Am Montag, dem 6. Mai, fuhr die Fähre.",
    "On Monday, May 6, the ferry sailed.", "Ferry - a way to travel", "VIDEO — The ferry sails",
    "March 6 - The ferry sails", "BATUMI, May 6, Harbour Works said",
    "The Port Authority (PA)", "Port Authority (HPA)",
    "BATUMI FREIGHT RATES - APRIL 7 wheat 127.65", "BATUMI -The ferry sails",
    "BATUMI, May 2023 - The ferry sails", "Port Of The Great Lake (dpa) - Die Fähre",
    "Batumi - The ferry sails", "BAT - The ferry sails", "BATUMI - 127 ferries",
    "BATUMI /Anna Beispiel/ The ferry sails", "Batumi (hafen) Die Fähre fährt",
    "Captain Jane Doe of the port authority, May 6 was her day"})
  void sentencesAreNoDatelines(String line) {
    assertThat(Dateline.of(line, 0, line.length(), HINTS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', nullValues = "-", value = {
    "© Photo: the port authority          ; the port authority ; -               ; 0",
    "(c) Hafenamt                         ; Hafenamt      ; -                    ; 0",
    "Photo by Jane Doe                    ; Jane Doe      ; -                    ; 0",
    "Fotos: A. Beispiel/Hafenamt          ; A. Beispiel/Hafenamt ; -             ; 0",
    "Copyright 2023 Hafenamt              ; 2023 Hafenamt ; -                    ; 0",
    "Copyright (c) Hafenamt               ; Hafenamt      ; -                    ; 0",
    "Copyright © Hafenamt                 ; Hafenamt      ; -                    ; 0",
    "Photo courtesy of the port           ; the port      ; -                    ; 0",
    "© Foto: HP | Die Fähre               ; HP            ; Die Fähre            ; 0",
    "Copyright: Hafenamt                  ; Hafenamt      ; -                    ; 0",
    "© HP | The ferry at sea              ; HP            ; The ferry at sea     ; 0",
    "The ferry at sea © Hafenamt          ; Hafenamt      ; The ferry at sea     ; 0",
    "Die Fähre auf See (Foto: Hafenamt)   ; Hafenamt      ; Die Fähre auf See    ; 0",
    "Die Fähre fuhr. (Foto: Hafenamt)     ; Hafenamt      ; -                    ; 15"})
  void aCreditNamesWhosePictureItIs(String line, String credit, String caption, int kept) {
    assertThat(Credit.of(line))
        .contains(new Credit(credit, caption == null ? "" : caption, kept));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Photo show opens", "Photographers meet: a report", "Copyright law is reformed", "Bilder",
    "Image is everything", "The ferry (with photos) sails"})
  void wordsOfPicturesAloneAreNoCredit(String line) {
    assertThat(Credit.of(line)).isEmpty();
  }

  @Test
  void aBylineNamesAuthors() {
    assertThat(Byline.authors("By Jane Doe")).containsExactly("Jane Doe");
    assertThat(Byline.authors("BY JANE DOE AND JOHN ROE")).containsExactly("JANE DOE", "JOHN ROE");
    assertThat(Byline.authors("Von Anna Beispiel, Jan Maat und Max von Muster"))
        .containsExactly("Anna Beispiel", "Jan Maat", "Max von Muster");
    assertThat(Byline.authors("By Jane Doe, Reuters")).containsExactly("Jane Doe");
    for (var line : List.of("By the sea", "Von Batumi nach Burgas", "By The Numbers",
        "By Jane Doe sails", "By 2030 All Ships", "Bye Jane Doe")) {
      assertThat(Byline.authors(line)).as(line).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Ferry sails again-UPDATED-1          | Ferry sails again | UPDATED-1",
    "Ferry sails again - UPDATED 2        | Ferry sails again - UPDATED 2 | ''",
    "Fähre fährt AKTUALISIERT VIDEO       | Fähre fährt       | AKTUALISIERT,VIDEO",
    "Fähre fährt wieder – AKTUALISIERT    | Fähre fährt wieder | AKTUALISIERT",
    "Ferry sails again [video]            | Ferry sails again | video",
    "Ferry sails again (PHOTOS)           | Ferry sails again | PHOTOS",
    "Ferry sails again PHOTO/VIDEO        | Ferry sails again | PHOTO,VIDEO",
    "UPDATE 2-Ferry sails again           | Ferry sails again | UPDATE 2",
    "UPDATE 2 -- Ferry sails again        | Ferry sails again | UPDATE 2",
    "UPDATE 2 – Ferry sails again         | Ferry sails again | UPDATE 2",
    "VIDEO: Ferry sails again             | Ferry sails again | VIDEO",
    "BREAKING - Ferry sails again         | Ferry sails again | BREAKING",
    "[VIDEO] Ferry sails again            | Ferry sails again | VIDEO",
    "UPDATE 12: Ferry sails again         | Ferry sails again | UPDATE 12",
    "UPDATE 2 ferries sail again          | UPDATE 2 ferries sail again | ''",
    "UPDATE 2-                            | UPDATE 2-         | ''",
    "VIDEO: PHOTOS: Ferry sails [audio]   | Ferry sails       | VIDEO,PHOTOS,audio",
    "Ferry sails ()                       | Ferry sails ()    | ''",
    "FERRY SAILS AGAIN, PORT TO UPDATE    | FERRY SAILS AGAIN, PORT TO UPDATE | ''",
    "AUDIO/VIDEO SHOP OPENS IN PORT       | AUDIO/VIDEO SHOP OPENS IN PORT | ''",
    "Port releases video                  | Port releases video | ''",
    "Video shows ferry                    | Video shows ferry | ''",
    "VIDEO                                | VIDEO             | ''"})
  void marksOfTheNewsroomAreTakenOffHeadlines(String line, String title, String marks) {
    var found = UpdateMarks.of(line);
    assertThat(found.title()).isEqualTo(title);
    assertThat(String.join(",", found.marks())).isEqualTo(marks);
  }
}
