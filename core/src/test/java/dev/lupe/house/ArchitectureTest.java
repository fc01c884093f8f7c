package dev.lupe.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Imports run downwards, as ARCHITECTURE.md draws them. */
class ArchitectureTest {
  /** A package may use those in the lines below its own, and no other of its own line. */
  private static final List<List<String>> LAYERS = List.of(
      List.of("dev.lupe.quality"),
      List.of("dev.lupe"),
      List.of("dev.lupe.internal.engine"),
      List.of("dev.lupe.reader", "dev.lupe.settings"),
      List.of("dev.lupe.result"),
      List.of("dev.lupe.query"),
      List.of("dev.lupe.internal.understanding"),
      List.of("dev.lupe.article"),
      List.of("dev.lupe.internal.sentence"),
      List.of("dev.lupe.language"),
      List.of("dev.lupe.internal.german", "dev.lupe.internal.english", "dev.lupe.internal.names",
          "dev.lupe.internal.detect", "dev.lupe.internal.cognates"),
      List.of("dev.lupe.internal.text"),
      List.of("dev.lupe.error"));

  /** Only these may have packages below them, which count as the same layer. */
  private static final Set<String> DIVIDED = Set.of("dev.lupe.internal.engine");

  private static final Path SOURCES = Repository.file("core/src/main/java");

  private final JavaClasses classes = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
      .importPackages("dev.lupe");

  @Test
  void everyPackageWasSeenAndHasItsLayer() throws IOException {
    var seen = classes.stream().map(JavaClass::getPackageName).collect(toCollection(TreeSet::new));
    assertThat(seen).isNotEmpty().isEqualTo(packagesOfTheSources());
    assertThat(seen).allSatisfy(name -> assertThat(layer(name)).isNotNegative());
  }

  @Test
  void importsRunDownwards() {
    var upwards = classes.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(ArchitectureTest::isNotDownwards)
        .map(Dependency::getDescription)
        .sorted().distinct();
    assertThat(upwards).isEmpty();
  }

  @Test
  void noCyclesBetweenPackages() {
    slices().matching("(dev.lupe..)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void publicTypesNameNoInternalOnes() {
    var leaks = classes.stream()
        .filter(type -> !isInternal(type.getPackageName()))
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .flatMap(type -> Signatures.of(type)
            .filter(named -> isInternal(named.getPackageName()))
            .map(named -> type.getName() + " shows " + named.getName()))
        .sorted().distinct();
    assertThat(leaks).isEmpty();
  }

  private static boolean isNotDownwards(Dependency dependency) {
    var from = dependency.getOriginClass().getPackageName();
    var to = dependency.getTargetClass().getBaseComponentType().getPackageName();
    if (from.equals(to) || !to.startsWith("dev.lupe")) {
      return false;
    }
    boolean sameLayer = layer(from) == layer(to);
    return sameLayer ? !unit(from).equals(unit(to)) : layer(from) > layer(to);
  }

  private static int layer(String name) {
    for (int layer = 0; layer < LAYERS.size(); layer++) {
      if (LAYERS.get(layer).contains(unit(name))) {
        return layer;
      }
    }
    return -1;
  }

  /** The package that a layer names: itself, or the divided one it lies in. */
  private static String unit(String name) {
    return DIVIDED.stream().filter(above -> name.startsWith(above + ".")).findFirst()
        .orElse(name);
  }

  private static boolean isInternal(String name) {
    return name.startsWith("dev.lupe.internal.");
  }

  private static TreeSet<String> packagesOfTheSources() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java"))
          .map(file -> SOURCES.relativize(file.getParent()).toString())
          .map(folder -> String.join(".", Arrays.asList(folder.split("[/\\\\]"))))
          .collect(toCollection(TreeSet::new));
    }
  }
}
