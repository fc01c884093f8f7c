package dev.lupe.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  @Test
  void nothingInternalOfTheLibraryIsUsed() {
    var classes = new ClassFileImporter().importPackagesOf(Main.class);
    assertThat(classes.contain(Main.class)).isTrue();
    noClasses().should().dependOnClassesThat().resideInAPackage("dev.lupe.internal..")
        .check(classes);
  }
}
