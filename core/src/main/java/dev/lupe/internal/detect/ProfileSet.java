package dev.lupe.internal.detect;

import java.util.List;
import java.util.Optional;

/** Profiles of one script with the model that tells them apart. */
final class ProfileSet {

  private final List<LanguageProfile> profiles;
  private final Optional<NgramModel> model;

  private ProfileSet(List<LanguageProfile> profiles) {
    this.profiles = List.copyOf(profiles);
    this.model = profiles.isEmpty() ? Optional.empty() : Optional.of(NgramModel.of(profiles));
  }

  static ProfileSet of(List<LanguageProfile> profiles) {
    return new ProfileSet(profiles);
  }

  /** In the order of the model's columns. */
  List<LanguageProfile> profiles() {
    return profiles;
  }

  /** Empty if there is no profile of this script. */
  Optional<NgramModel> model() {
    return model;
  }
}
