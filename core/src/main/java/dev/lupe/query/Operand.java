package dev.lupe.query;

import java.util.List;
import java.util.Optional;

/**
 * A part of a query while it is being parsed.
 *
 * @param query its meaning
 * @param role how it takes part in what it stands in
 */
record Operand(Query query, Role role) {
  /** What means nothing and takes part in nothing. */
  static final Operand NOTHING = new Operand(new Query.All(), Role.NONE);

  /** The roles. */
  enum Role {
    REQUIRED, FILTER, OPTIONAL, EXCLUDED, NONE
  }

  Operand as(Role other) {
    return role == Role.OPTIONAL ? new Operand(query, other) : this;
  }

  Operand negated() {
    return switch (role) {
      case NONE -> this;
      case EXCLUDED -> new Operand(query, Role.REQUIRED);
      case REQUIRED, FILTER, OPTIONAL -> new Operand(query, Role.EXCLUDED);
    };
  }

  /** The operand by itself: one that is excluded becomes all the others. */
  Optional<Query> asQuery() {
    return switch (role) {
      case NONE -> Optional.empty();
      case EXCLUDED ->
        Optional.of(new Query.Combined(List.of(), List.of(), List.of(query)));
      case REQUIRED, FILTER, OPTIONAL -> Optional.of(query);
    };
  }
}
