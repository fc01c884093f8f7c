package dev.lupe.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Everything a user of the library can call says what it is. */
class ApiDocumentationTest {
  @Test
  void publicTypesAndMethodsHaveASentence() throws IOException {
    var silent = new ArrayList<String>();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
          files.getJavaFileObjectsFromPaths(publicSources()));
      var units = task.parse();
      var trees = DocTrees.instance(task);
      for (var unit : units) {
        new Undocumented(trees, silent).scan(unit, null);
      }
      assertThat(units).as("sources read").isNotEmpty();
    }
    assertThat(silent).isEmpty();
  }

  private static List<Path> publicSources() throws IOException {
    try (var files = Files.walk(Repository.file("core/src/main/java/dev/lupe"))) {
      return files.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("internal"))
          .toList();
    }
  }

  /** Walks only into what is public, and notes what has no comment. */
  private static final class Undocumented extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private final List<String> silent;
    private String type = "";
    private boolean inInterface;

    Undocumented(DocTrees trees, List<String> silent) {
      this.trees = trees;
      this.silent = silent;
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
      if (!isPublic(tree.getModifiers())) {
        return null;
      }
      var outer = type;
      var outerIsInterface = inInterface;
      type = outer.isEmpty() ? tree.getSimpleName().toString() : outer + "." + tree.getSimpleName();
      note(type);
      inInterface = tree.getKind() == Tree.Kind.INTERFACE;
      super.visitClass(tree, null);
      type = outer;
      inInterface = outerIsInterface;
      return null;
    }

    @Override
    public Void visitMethod(MethodTree tree, Void nothing) {
      boolean overrides = tree.getModifiers().getAnnotations().stream()
          .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
      boolean compact = tree.getReturnType() == null;
      if (isPublic(tree.getModifiers()) && !overrides && !compact) {
        note(type + "." + tree.getName());
      }
      return null;
    }

    private boolean isPublic(ModifiersTree modifiers) {
      return modifiers.getFlags().contains(Modifier.PUBLIC)
          || inInterface && !modifiers.getFlags().contains(Modifier.PRIVATE);
    }

    private void note(String name) {
      if (trees.getDocComment(getCurrentPath()) == null) {
        silent.add(name);
      }
    }
  }
}
