package dev.lupe.benchmarks.relevance;

import dev.lupe.quality.Evaluation;
import java.util.Optional;

/**
 * One line of the table.
 *
 * @param name the set
 * @param others the default of others
 * @param lupe Lupe
 * @param known Lupe when the language is stated, where that was measured
 */
record Row(String name, Evaluation others, Evaluation lupe, Optional<Evaluation> known) {}
