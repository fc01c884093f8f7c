package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.query.Facet;
import dev.lupe.query.Note;
import dev.lupe.query.SearchRequest;
import dev.lupe.result.FacetCount;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonPrinterTest {
  private static final String HARBOUR = """
      {"id":"de/hafen.txt","score":1.5,"language":"de",\
      "title":"Neuer Hafen für den Güterverkehr",\
      "titleSpans":[{"start":20,"end":32,"reason":"exact"}],\
      "source":"Küstenblatt","published":"2025-03-03","url":"https://example.org/hafen?a=1&b=2",\
      "facets":{"place":["Rostock","Baku"]},\
      "snippets":[{"start":120,"text":"der Güterverkehr auf dieser Route ist im vergangenen Jahr \
      um ein Drittel gewachsen.","spans":[{"start":4,"end":16,"reason":"exact"}]}]}""";
  private static final String BARE = """
      {"id":"en/bare.txt","score":0.5,"language":"und","facets":{},"snippets":[]}""";

  @Test
  void anAnswerIsOneObjectOnOneLine() {
    var answer = Answers.of(SearchRequest.of("Güter\"verkehr"),
        List.of(Answers.counts(Facet.LANGUAGE, new FacetCount("de", 4))),
        List.of(new Note(Note.Kind.UNKNOWN_FIELD, "There is no field 'x'")),
        Answers.HARBOUR, Answers.BARE);
    assertThat(Answers.printed(new JsonPrinter(), answer)).isEqualTo("""
        {"query":"Güter\\"verkehr","total":2,"totalIsExact":true,"tookMillis":14,\
        "parse":[],"notes":[{"kind":"unknown-field","message":"There is no field 'x'"}],\
        "toleratedTypos":false,"corrections":[],\
        "hits":[%s,%s],"facets":{"language":[{"value":"de","count":4}]},\
        "facetsBeside":{"language":{"remaining":0,"missing":0}}}
        """.formatted(HARBOUR, BARE));
  }

  @Test
  void anEmptyAnswerHasEmptyLists() {
    assertThat(Answers.printed(new JsonPrinter(), Answers.of("x"))).isEqualTo("""
        {"query":"x","total":0,"totalIsExact":true,"tookMillis":14,"parse":[],"notes":[],\
        "toleratedTypos":false,"corrections":[],"hits":[],\
        "facets":{},"facetsBeside":{}}
        """);
  }

  @Test
  void linesOfJsonHoldAHitEach() {
    var answer = Answers.of("x", Answers.HARBOUR, Answers.BARE);
    assertThat(Answers.printed(new NdjsonPrinter(), answer))
        .isEqualTo(HARBOUR + "\n" + BARE + "\n");
    assertThat(Answers.printed(new NdjsonPrinter(), Answers.of("x"))).isEmpty();
  }
}
