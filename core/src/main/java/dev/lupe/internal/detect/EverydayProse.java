package dev.lupe.internal.detect;

import java.util.List;
import java.util.Locale;

/** Prose about many subjects, by which a few articles can tell common words from telling ones. */
public final class EverydayProse {
  private EverydayProse() {}

  /** Its paragraphs, each on another subject; none where the language has no profile. */
  public static List<String> in(Locale language) {
    var tag = language.getLanguage();
    return Profiles.hasSample(tag) ? List.of(Profiles.sample(tag).split("\\n\\s*\\n")) : List.of();
  }
}
