package dev.lupe.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.TypoTolerance;
import dev.lupe.result.Explanation;
import dev.lupe.result.PartMatch;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lupe explain}: why an article is a hit of a query, or why not. */
@Command(
    name = "explain",
    header = "Say why an article is found, or why not.",
    footerHeading = "%nExamples:%n",
    footer = {"  lupe explain 'Güterverkehr since:2024' de/hafen.txt"})
final class ExplainCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private IndexOption folder = new IndexOption();

  @Parameters(index = "0", paramLabel = "QUERY", description = "The query, as search takes it.")
  private String query = "";

  @Parameters(index = "1", paramLabel = "ID", description = "The article's id, as hits show it.")
  private String id = "";

  @Mixin
  private TextOrJson format = new TextOrJson();

  ExplainCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    format.check();
    var request = SearchRequest.of(query).today(shell.today())
        .typos(TypoTolerance.WHEN_NOTHING_FOUND);
    try (var index = folder.openReadOnly(shell)) {
      var explained = index.explain(request, id);
      if (explained.isEmpty()) {
        shell.noArticle(id);
        return ExitCode.NOTHING_FOUND;
      }
      format.print(shell, json -> write(explained.get(), json),
          () -> explained.get().lines().stream().map(Printable::line).toList());
      return explained.get().isHit() ? ExitCode.FOUND : ExitCode.NOTHING_FOUND;
    }
  }

  private static void write(Explanation explained, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", explained.id());
    json.writeBooleanField("isHit", explained.isHit());
    json.writeNumberField("score", explained.score());
    json.writeArrayFieldStart("parts");
    for (var part : explained.parts()) {
      write(part, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("influences");
    for (String influence : explained.influences()) {
      json.writeString(influence);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("obstacles");
    for (String obstacle : explained.obstacles()) {
      json.writeString(obstacle);
    }
    json.writeEndArray();
    if (explained.advice().isPresent()) {
      json.writeFieldName("advice");
      Json.relaxation(json, explained.advice().get());
    }
    json.writeEndObject();
  }

  private static void write(PartMatch match, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", match.part().text());
    json.writeBooleanField("isMet", match.isMet());
    json.writeNumberField("score", match.score());
    json.writeArrayFieldStart("found");
    for (var form : match.found()) {
      json.writeStartObject();
      json.writeStringField("text", form.text());
      json.writeStringField("reason", form.reason().label());
      json.writeNumberField("inTitle", form.inTitle());
      json.writeNumberField("inBody", form.inBody());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
