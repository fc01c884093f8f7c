package dev.lupe.cli;

import dev.lupe.query.DateStep;
import dev.lupe.query.FacetOrder;
import dev.lupe.query.TypoTolerance;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the values of options are read; a value that can't be read is told what can. */
final class OptionTypes {
  private OptionTypes() {}

  /** Registers the types with all commands that were added so far. */
  static CommandLine register(CommandLine commandLine, Shell shell) {
    return commandLine
        .registerConverter(Sorting.class, Sorting::parse)
        .registerConverter(TypoTolerance.class, oneOf(TypoTolerance.values()))
        .registerConverter(FacetOrder.class, oneOf(FacetOrder.values()))
        .registerConverter(DateStep.class, oneOf(DateStep.values()))
        .registerConverter(Format.class, oneOf(Format.values()))
        .registerConverter(ColorChoice.class, oneOf(ColorChoice.values()))
        .registerConverter(Integer.class, OptionTypes::wholeNumber)
        .registerConverter(int.class, OptionTypes::wholeNumber)
        .registerConverter(float.class, OptionTypes::number)
        .registerConverter(Days.class, text -> days(text, shell));
  }

  private static <E extends Enum<E>> ITypeConverter<E> oneOf(E[] values) {
    return text -> Arrays.stream(values)
        .filter(value -> typed(value).equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of "
            + Arrays.stream(values)
                .map(OptionTypes::typed)
                .collect(Collectors.joining(", "))));
  }

  private static String typed(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Integer wholeNumber(String text) {
    if (!text.matches("[0-9]{1,9}")) {
      throw new TypeConversionException("'" + text + "' is no whole number of 0 or more");
    }
    return Integer.valueOf(text);
  }

  /** A number of 0 or more, whole or not. */
  static Float number(String text) {
    if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
      throw new TypeConversionException(
          "'" + text + "' is no number of 0 or more, such as 2 or 0.5");
    }
    return Float.valueOf(text);
  }

  private static Days days(String text, Shell shell) {
    try {
      return Days.parse(text, shell.today());
    } catch (DateTimeException e) {
      throw new TypeConversionException("'" + text + "' is no date; write 2024, 2024-03,"
          + " 2024-03-11, 11.3.2024, yesterday, or how long ago: 7d, 3w, 6m, 1y");
    }
  }
}
