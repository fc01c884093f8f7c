package dev.lupe.internal.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The profiles that come with the library, by script: one sample text each, read when needed. */
final class Profiles {

  private static final Map<Script, List<String>> TAGS =
      Map.of(
          Script.LATIN,
          List.of(
              "en", "de", "fr", "es", "it", "nl", "pt", "pl", "da", "sv", "nb", "lb", "cs", "tr",
              "az", "ro", "hu", "fi", "ca", "hr", "sk", "sl", "et", "lv", "lt", "sq", "id", "vi",
              "af", "is", "uz"),
          Script.CYRILLIC,
          List.of("ru", "uk", "kk", "be", "bg", "sr", "ky"),
          Script.ARABIC,
          List.of("ar", "fa", "ur"));

  private static final Map<Script, ProfileSet> LOADED = new ConcurrentHashMap<>();

  private Profiles() {}

  /** The languages of a script with the model that tells them apart; none for most scripts. */
  static ProfileSet of(Script script) {
    return LOADED.computeIfAbsent(script, s -> ProfileSet.of(read(s)));
  }

  private static List<LanguageProfile> read(Script script) {
    List<LanguageProfile> profiles = new ArrayList<>();
    for (String tag : TAGS.getOrDefault(script, List.of())) {
      profiles.add(LanguageProfile.of(Locale.of(tag), sample(tag)));
    }
    return profiles;
  }

  static boolean hasSample(String tag) {
    return TAGS.values().stream().anyMatch(tags -> tags.contains(tag));
  }

  /** The sample text of a language that has one. */
  static String sample(String tag) {
    try (InputStream in = Profiles.class.getResourceAsStream(tag + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("the sample text of '" + tag + "' is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the sample text of '" + tag + "' cannot be read", e);
    }
  }
}
