package dev.lupe.settings;

import dev.lupe.error.SettingsRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words of one language that mean the same. Whoever types one of them finds articles with the others
 * too, ranked below those with the word that was typed. Each may be several words. Immutable: each
 * method gives a changed copy.
 *
 * <pre>{@code
 * Synonyms.none().equal("Auto", "Pkw", "Personenkraftwagen").oneWay("Obst", "Apfel", "Birne")
 * }</pre>
 */
public final class Synonyms {
  /** The most rules. */
  public static final int MAX_RULES = 50_000;
  /** The most expressions on one side of a rule. */
  public static final int MAX_EXPRESSIONS = 64;
  /** The most words in one expression. */
  public static final int MAX_WORDS = 8;

  private static final Synonyms NONE = new Synonyms(List.of());

  private final List<Rule> rules;

  private Synonyms(List<Rule> rules) {
    if (rules.size() > MAX_RULES) {
      throw new SettingsRefusedException("There are " + rules.size()
          + " rules for synonyms; up to " + MAX_RULES + " can be used");
    }
    this.rules = List.copyOf(rules);
  }

  /**
   * What finds what.
   *
   * @param typed the expressions, any of which may be typed
   * @param found the expressions that are found then too
   */
  public record Rule(List<String> typed, List<String> found) {
    /** Copies and checks the lists. */
    public Rule {
      typed = checked(typed);
      found = checked(found);
    }

    /** Whether each finds all others. */
    public boolean isTwoWay() {
      return typed.equals(found);
    }

    /** The rule as a line of a file. */
    @Override
    public String toString() {
      return isTwoWay() ? joined(typed) : joined(typed) + " => " + joined(found);
    }

    private static String joined(List<String> expressions) {
      return expressions.stream().map(one -> one.replace(",", "\\,"))
          .collect(Collectors.joining(", "));
    }

    private static List<String> checked(List<String> expressions) {
      var clean = expressions.stream().map(one -> one.strip().replaceAll("\\s+", " ")).toList();
      if (clean.isEmpty() || clean.size() > MAX_EXPRESSIONS) {
        throw new SettingsRefusedException("a side of a rule has 1 to " + MAX_EXPRESSIONS
            + " expressions, not " + clean.size());
      }
      for (String one : clean) {
        if (one.codePoints().noneMatch(Character::isLetterOrDigit)) {
          throw new SettingsRefusedException("'" + one + "' has no letter and no digit in it");
        }
        if (one.contains("=>") || one.startsWith("#")) {
          throw new SettingsRefusedException("'" + one + "' holds a sign that rules are made of");
        }
        if (one.split(" ", -1).length > MAX_WORDS) {
          throw new SettingsRefusedException("'" + one + "' has more than " + MAX_WORDS + " words");
        }
      }
      return clean;
    }
  }

  /** No synonyms. */
  public static Synonyms none() {
    return NONE;
  }

  /**
   * Reads a file in UTF-8 as {@link #parse} does.
   *
   * @throws SettingsRefusedException if a line can't be read; the message names file and line
   * @throws UncheckedIOException if the file can't be read
   */
  public static Synonyms read(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return parse(text.startsWith("\ufeff") ? text.substring(1) : text, file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads lines: {@code a, b, c} for expressions that mean the same, {@code a, b => c, d} for those
   * to the left that also find those to the right. Lines that begin with # and empty ones say
   * nothing; a comma within an expression is written {@code \,}.
   *
   * @throws SettingsRefusedException if a line can't be read
   */
  public static Synonyms parse(String lines) {
    return parse(lines, "The synonyms");
  }

  private static Synonyms parse(String text, String name) {
    var rules = new ArrayList<Rule>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      try {
        var rule = line.isBlank() || line.strip().startsWith("#") ? null : rule(line);
        if (rule != null) {
          rules.add(rule);
        }
      } catch (SettingsRefusedException e) {
        throw new SettingsRefusedException(name, number, e.reason());
      }
    }
    return new Synonyms(rules);
  }

  private static @Nullable Rule rule(String line) {
    String[] sides = line.split("=>", -1);
    if (sides.length > 2) {
      throw new SettingsRefusedException("'=>' stands more than once");
    }
    var typed = expressions(sides[0]);
    if (sides.length == 2) {
      return new Rule(typed, expressions(sides[1]));
    }
    if (typed.size() < 2) {
      throw new SettingsRefusedException("'" + line.strip()
          + "' stands alone; write 'a, b' or 'a => b'");
    }
    return new Rule(typed, typed);
  }

  private static List<String> expressions(String side) {
    var expressions = new ArrayList<String>();
    for (String one : side.split("(?<!\\\\),", -1)) {
      if (one.isBlank()) {
        throw new SettingsRefusedException("there is nothing "
            + (side.isBlank() ? "on one side of '=>'" : "between two commas"));
      }
      expressions.add(one.replace("\\,", ","));
    }
    return expressions;
  }

  /**
   * Adds expressions that mean the same.
   *
   * @throws SettingsRefusedException if there are fewer than two, or one has no words
   */
  public Synonyms equal(String... expressions) {
    if (expressions.length < 2) {
      throw new SettingsRefusedException("Synonyms are two expressions or more");
    }
    return with(new Rule(Arrays.asList(expressions), Arrays.asList(expressions)));
  }

  /**
   * Adds expressions that an expression also finds, but not the other way round.
   *
   * @throws SettingsRefusedException if there is none, or one has no words
   */
  public Synonyms oneWay(String typed, String... found) {
    return with(new Rule(List.of(typed), Arrays.asList(found)));
  }

  private Synonyms with(Rule rule) {
    var more = new ArrayList<>(rules);
    more.add(rule);
    return new Synonyms(more);
  }

  /** The rules in their order. */
  public List<Rule> rules() {
    return rules;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return rules.isEmpty();
  }

  /** The rules as {@link #parse} reads them, a line each. */
  public String lines() {
    return rules.stream().map(rule -> rule + "\n").collect(Collectors.joining());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Synonyms synonyms && rules.equals(synonyms.rules);
  }

  @Override
  public int hashCode() {
    return rules.hashCode();
  }

  @Override
  public String toString() {
    return "Synonyms" + rules;
  }
}
