package dev.lupe.house;

import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * A Java block of a page, made into a class that compiles. A block that declares a type stays as
 * it is; any other becomes the body of a main method, where {@code index} is an index over the
 * folder {@code articles} unless the block opens one itself.
 */
record Example(String name, String source, boolean isRunnable) {
  private static final Pattern TYPE = Pattern.compile(
      "(?m)^(?:public |final |abstract |sealed )*(?:class|record|interface|enum) (\\w+)");
  private static final String IMPORTS = """
      import dev.lupe.*;
      import dev.lupe.article.*;
      import dev.lupe.error.*;
      import dev.lupe.language.*;
      import dev.lupe.query.*;
      import dev.lupe.reader.*;
      import dev.lupe.result.*;
      import dev.lupe.settings.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;
      """;

  static Example of(String block, String name) {
    var imports = new ArrayList<String>();
    var members = new ArrayList<String>();
    var body = new ArrayList<String>();
    block.lines().forEach(line -> {
      var place = line.startsWith("import ") ? imports
          : line.startsWith("static final ") ? members : body;
      place.add(line);
    });
    var head = IMPORTS + String.join("\n", imports) + "\n";
    var text = String.join("\n", body);
    var type = TYPE.matcher(text);
    if (type.find()) {
      return new Example(type.group(1), head + text + "\n", false);
    }
    var source = head + "public class " + name + " {\n" + String.join("\n", members)
        + "\npublic static void main(String[] arguments) throws Exception {\n"
        + (opensAnIndex(text) ? text : overTheArticles(text)) + "\n}\n}\n";
    return new Example(name, source, true);
  }

  private static boolean opensAnIndex(String text) {
    return text.contains(" index = ");
  }

  private static String overTheArticles(String text) {
    return """
        try (var index = ArticleIndex.inMemory()) {
        index.addAll(ArticleFiles.in(Path.of("articles")));
        %s
        }""".formatted(text);
  }
}
