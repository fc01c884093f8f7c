package dev.lupe.readers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The readers use the public packages of the core, and no cycle binds them together. */
class ArchitectureTest {
  private final JavaClasses classes = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
      .importPackages("dev.lupe.readers");

  @Test
  void nothingInternalIsUsed() {
    assertThat(classes.contain("dev.lupe.readers.html.HtmlReader")).isTrue();
    noClasses().should().dependOnClassesThat().resideInAPackage("dev.lupe.internal..")
        .check(classes);
  }

  @Test
  void noCyclesBetweenPackages() {
    slices().matching("dev.lupe.readers.(*)").should().beFreeOfCycles().check(classes);
  }
}
