package dev.lupe.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Set;
import java.util.stream.Stream;

/** The types that a class shows to those who use it. */
final class Signatures {
  private Signatures() {}

  /** Those in its head, its public and protected methods, constructors and fields. */
  static Stream<JavaClass> of(JavaClass type) {
    var heads = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    var units = type.getCodeUnits().stream()
        .filter(unit -> isShown(unit.getModifiers()))
        .flatMap(Signatures::types);
    var fields = type.getFields().stream()
        .filter(field -> isShown(field.getModifiers()))
        .map(JavaField::getType);
    return Stream.of(heads, units, fields).flatMap(named -> named)
        .flatMap(named -> named.getAllInvolvedRawTypes().stream());
  }

  private static Stream<JavaType> types(JavaCodeUnit unit) {
    return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
  }

  private static boolean isShown(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }
}
