package dev.lupe.internal.sentence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Texts with the places where their sentences start, and how well a breaker finds these. */
record SentenceCases(List<SentenceCase> cases) {

  /** A text and where a sentence starts in it, its own start left out. */
  record SentenceCase(String marked, String text, Set<Integer> starts) {
    static SentenceCase parse(String line) {
      String broken = line.replace('⏎', '\n');
      var text = new StringBuilder();
      var starts = new TreeSet<Integer>();
      for (int i = 0; i < broken.length(); i++) {
        char c = broken.charAt(i);
        if (c == '‖')
          starts.add(text.length());
        else
          text.append(c);
      }
      return new SentenceCase(line, text.toString(), starts);
    }
  }

  /** How many starts were found rightly, wrongly, and not at all. */
  record Score(int right, int wrong, int missed, List<String> failures) {
    double precision() {
      return right == 0 ? 0 : (double) right / (right + wrong);
    }

    double recall() {
      return right == 0 ? 0 : (double) right / (right + missed);
    }

    String describe(String what) {
      return String.format(
          Locale.ROOT, "%s: precision %.3f, recall %.3f%n%s",
          what, precision(), recall(), String.join(System.lineSeparator(), failures));
    }
  }

  static SentenceCases load(String name) {
    try (InputStream in = SentenceCases.class.getResourceAsStream(name)) {
      String all = new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
      return new SentenceCases(
          all.lines()
              .filter(line -> !line.isEmpty() && !line.startsWith("# "))
              .map(SentenceCase::parse)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Score score(SentenceBreaker breaker) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    var failures = new ArrayList<String>();
    for (SentenceCase each : cases) {
      Set<Integer> found = walk(breaker, each.text());
      int both = (int) found.stream().filter(each.starts()::contains).count();
      right += both;
      wrong += found.size() - both;
      missed += each.starts().size() - both;
      if (!found.equals(each.starts()))
        failures.add("  " + each.marked() + System.lineSeparator() + "  " + mark(each, found));
    }
    return new Score(right, wrong, missed, failures);
  }

  /** All starts of sentences behind the first, found by walking from one to the next. */
  static Set<Integer> walk(SentenceBreaker breaker, String text) {
    var starts = new TreeSet<Integer>();
    for (int at = breaker.next(text, 0); at < text.length(); at = breaker.next(text, at))
      starts.add(at);
    return starts;
  }

  private static String mark(SentenceCase each, Set<Integer> found) {
    var marked = new StringBuilder();
    for (int at = 0; at < each.text().length(); at++) {
      if (found.contains(at))
        marked.append('‖');
      marked.append(each.text().charAt(at));
    }
    return marked.toString().replace('\n', '⏎');
  }
}
