package dev.lupe.cli;

import dev.lupe.result.FacetResult;
import dev.lupe.result.Hit;
import dev.lupe.result.Snippet;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints an answer as a page of HTML that needs nothing else: no scripts, no other files. */
final class HtmlPrinter implements ResultPrinter {
  private static final String STYLE = """
      :root { color-scheme: light dark; }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto;
        padding: 0 1rem; }
      h1 { font-size: 1.4rem; margin-bottom: 0; }
      h2 { font-size: 1.1rem; margin: 0; }
      article { margin: 1.75rem 0; }
      p { margin: .25rem 0; overflow-wrap: anywhere; }
      a { color: inherit; }
      .about { opacity: .7; font-size: .875rem; }
      mark { background: #ffe08a; color: #000; border-radius: .2em; padding: 0 .1em; }
      footer { border-top: 1px solid #8888; padding-top: .75rem; }
      @media (prefers-color-scheme: dark) { mark { background: #b8860b; color: #fff; } }
      """;

  @Override
  public void print(Answer answer, PrintStream out) {
    String query = answer.request().text().isEmpty() ? "All articles" : answer.request().text();
    out.println("<!DOCTYPE html>");
    out.println("<html>");
    out.println("<head>");
    out.println("<meta charset=\"utf-8\">");
    out.println("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    out.println("<title>" + escaped(query) + "</title>");
    out.println("<style>\n" + STYLE + "</style>");
    out.println("</head>");
    out.println("<body>");
    out.println("<h1 dir=\"auto\">" + escaped(query) + "</h1>");
    out.println("<p class=\"about\">" + escaped(Footer.total(answer)) + "</p>");
    answer.result().notes()
        .forEach(note -> out.println("<p class=\"about\">" + escaped(note.message()) + "</p>"));
    DidYouMean.lines(answer.result())
        .forEach(line -> out.println("<p class=\"about\">" + escaped(line) + "</p>"));
    answer.result().hits().forEach(hit -> printHit(hit, out));
    printFacets(answer, out);
    out.println("</body>");
    out.println("</html>");
  }

  private static void printHit(Hit hit, PrintStream out) {
    out.println("<article lang=\"" + escaped(hit.language().toLanguageTag()) + "\" dir=\"auto\">");
    out.println("<h2>" + linked(hit) + "</h2>");
    out.println("<p class=\"about\">"
        + escaped(Byline.of(hit.language(), hit.source(), hit.published())) + "</p>");
    hit.snippets()
        .forEach(snippet -> out.println("<p>" + Ellipses.around(snippet).toHtml() + "</p>"));
    out.println("<p class=\"about\">" + escaped(hit.id()) + "</p>");
    out.println("</article>");
  }

  /** Only addresses of the web become links: others could run scripts. */
  private static String linked(Hit hit) {
    String title = hit.title().isBlank() ? "(no headline)" : hit.markedTitle().toHtml();
    return hit.url()
        .filter(url -> url.toLowerCase(Locale.ROOT).matches("https?://.*"))
        .map(url -> "<a href=\"" + escaped(url) + "\" rel=\"noreferrer\">" + title + "</a>")
        .orElse(title);
  }

  private static void printFacets(Answer answer, PrintStream out) {
    var facets = answer.result().facets();
    if (!facets.isEmpty()) {
      out.println("<footer class=\"about\">");
      facets.forEach(facet -> printFacet(facet, out));
      out.println("</footer>");
    }
  }

  private static void printFacet(FacetResult facet, PrintStream out) {
    String name = Footer.name(facet.request());
    var line = new StringBuilder("<p><strong>" + escaped(name) + "</strong>");
    for (var count : facet.counts()) {
      line.append(" · ").append(escaped(count.label())).append(' ').append(count.articles());
    }
    out.println(line.append("</p>"));
  }

  private static String escaped(String text) {
    return new Snippet(0, text, List.of()).toHtml();
  }
}
