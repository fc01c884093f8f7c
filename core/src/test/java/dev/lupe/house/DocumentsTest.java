package dev.lupe.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages of the project name exists. */
class DocumentsTest {
  private static final Pattern PACKAGE = Pattern.compile("dev\\.lupe(\\.[a-z]+)*");
  private static final Pattern TYPE = Pattern.compile("@?([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)"
      + "(?:[.#]([a-z]\\w*)(?:\\(.*\\))?)?");
  private static final Pattern PATH = Pattern.compile("\\.?[\\w-][\\w.-]*(/[\\w.-]+)*/?");
  private static final Pattern DECLARED =
      Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w*)");
  private static final Pattern IMPORTED = Pattern.compile("import [\\w.]*\\.([A-Z]\\w*);");

  @Test
  void linksLeadSomewhere() throws IOException {
    var dead = new ArrayList<String>();
    for (var page : pages()) {
      for (var link : page.links()) {
        if (!leadsSomewhere(page, link)) {
          dead.add(page.file().getFileName() + ": " + link);
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void packagesTypesAndFilesNamedExist() throws IOException {
    var types = typesInSources();
    var unknown = new ArrayList<String>();
    for (var page : pages()) {
      for (var name : page.code()) {
        if (!exists(name, types)) {
          unknown.add(page.file().getFileName() + ": " + name);
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void theArchitecturePageNamesEveryPackage() throws IOException {
    var named = Set.copyOf(Markdown.read(Repository.file("ARCHITECTURE.md")).code());
    var sources = Repository.file("core/src/main/java");
    try (var files = Files.walk(sources)) {
      var packages = files.filter(file -> file.endsWith("package-info.java"))
          .map(file -> sources.relativize(file.getParent()).toString().replace('/', '.'));
      assertThat(packages).isNotEmpty().allSatisfy(name -> assertThat(named).contains(name));
    }
  }

  private static boolean leadsSomewhere(Markdown page, String link) throws IOException {
    var parts = link.split("#", 2);
    var target = parts[0].isEmpty() ? page.file() : page.file().resolveSibling(parts[0]);
    if (!Files.exists(target)) {
      return false;
    }
    return parts.length == 1 || Markdown.read(target).anchors().contains(parts[1]);
  }

  private static boolean exists(String name, Set<String> types) throws IOException {
    if (PACKAGE.matcher(name).matches()) {
      return Stream.of("core", "readers", "cli").anyMatch(
          module -> Files.isDirectory(sources(module).resolve(name.replace('.', '/'))));
    }
    var type = TYPE.matcher(name);
    if (type.matches()) {
      return types.contains(type.group(1))
          && (type.group(2) == null || declares(type.group(1), type.group(2)));
    }
    boolean looksLikeAFile = name.contains("/") || name.endsWith(".md") || name.endsWith(".xml");
    if (looksLikeAFile && PATH.matcher(name).matches() && !name.contains("target")) {
      return Files.exists(Repository.file(name));
    }
    return true;
  }

  private static boolean declares(String type, String member) throws IOException {
    for (var source : sources()) {
      if (source.endsWith(type + ".java")
          && Pattern.compile("\\b" + member + "\\s*[(=;,]").matcher(Files.readString(source))
              .find()) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> typesInSources() throws IOException {
    var types = new TreeSet<>(Set.of("Optional", "SuppressWarnings"));
    for (var source : sources()) {
      var text = Files.readString(source);
      DECLARED.matcher(text).results().forEach(found -> types.add(found.group(1)));
      IMPORTED.matcher(text).results().forEach(found -> types.add(found.group(1)));
    }
    return types;
  }

  private static List<Path> sources() throws IOException {
    var sources = new ArrayList<Path>();
    for (var folder : List.of("core/src", "readers/src", "cli/src")) {
      try (var files = Files.walk(Repository.file(folder))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    assertThat(sources).isNotEmpty();
    return sources;
  }

  private static Path sources(String module) {
    return Repository.file(module + "/src/main/java");
  }

  private static List<Markdown> pages() throws IOException {
    var pages = new ArrayList<Markdown>();
    for (var page : List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
      pages.add(Markdown.read(Repository.file(page)));
    }
    try (var files = Files.walk(Repository.file("docs"))) {
      for (var file : files.filter(file -> file.toString().endsWith(".md")).toList()) {
        pages.add(Markdown.read(file));
      }
    }
    return pages;
  }
}
