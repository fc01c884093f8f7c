package dev.lupe.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What one number says about a ranking, from 0 (nothing right) to 1 (cannot be better). The
 * definitions are those of {@code trec_eval}; an article nobody judged counts as not relevant.
 */
public enum Measure {
  /**
   * Normalised discounted cumulative gain of the first ten: each grade divided by {@code log2(rank +
   * 1)}, summed up, and set in relation to the best possible order. The gain is the grade itself
   * (linear, as {@code ndcg_cut_10} of trec_eval), not {@code 2^grade - 1}.
   */
  NDCG_10("nDCG@10") {
    @Override
    double ofJudged(List<String> ranking, Map<String, Integer> grades) {
      double gain = 0;
      for (int i = 0; i < Math.min(10, ranking.size()); i++) {
        gain += Math.max(0, grades.getOrDefault(ranking.get(i), 0)) / log2(i + 2);
      }
      var best = grades.values().stream().filter(grade -> grade > 0)
          .sorted(Comparator.reverseOrder()).limit(10).toList();
      double ideal = 0;
      for (int i = 0; i < best.size(); i++) {
        ideal += best.get(i) / log2(i + 2);
      }
      return gain / ideal;
    }
  },

  /** One divided by the rank of the first relevant article; 0 if it is not among the first ten. */
  MRR_10("MRR@10") {
    @Override
    double ofJudged(List<String> ranking, Map<String, Integer> grades) {
      for (int i = 0; i < Math.min(10, ranking.size()); i++) {
        if (isRelevant(ranking.get(i), grades)) {
          return 1.0 / (i + 1);
        }
      }
      return 0;
    }
  },

  /**
   * Average precision: the share of relevant articles down to each relevant one, averaged over all
   * relevant ones; those not in the ranking count 0. The mean over all queries is called MAP.
   */
  MAP("MAP") {
    @Override
    double ofJudged(List<String> ranking, Map<String, Integer> grades) {
      int found = 0;
      double sum = 0;
      for (int i = 0; i < ranking.size(); i++) {
        if (isRelevant(ranking.get(i), grades)) {
          found++;
          sum += (double) found / (i + 1);
        }
      }
      return sum / relevant(grades);
    }
  },

  /** The share of the relevant articles that are among the first ten. */
  RECALL_10("recall@10") {
    @Override
    double ofJudged(List<String> ranking, Map<String, Integer> grades) {
      return recall(10, ranking, grades);
    }
  },

  /** The share of the relevant articles that are among the first hundred. */
  RECALL_100("recall@100") {
    @Override
    double ofJudged(List<String> ranking, Map<String, Integer> grades) {
      return recall(100, ranking, grades);
    }
  };

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /** The usual name, such as {@code nDCG@10}. */
  public String label() {
    return label;
  }

  /**
   * Measures one ranking; 0 if no article is relevant.
   *
   * @param ranking ids of articles, best first, each at most once
   * @param grades the grade of each judged article; relevant from 1 on
   */
  public double of(List<String> ranking, Map<String, Integer> grades) {
    return relevant(grades) == 0 ? 0 : ofJudged(ranking, grades);
  }

  abstract double ofJudged(List<String> ranking, Map<String, Integer> grades);

  private static double recall(int depth, List<String> ranking, Map<String, Integer> grades) {
    long found = ranking.stream().limit(depth).filter(id -> isRelevant(id, grades)).count();
    return (double) found / relevant(grades);
  }

  private static boolean isRelevant(String id, Map<String, Integer> grades) {
    return grades.getOrDefault(id, 0) > 0;
  }

  private static long relevant(Map<String, Integer> grades) {
    return grades.values().stream().filter(grade -> grade > 0).count();
  }

  private static double log2(int number) {
    return Math.log(number) / Math.log(2);
  }
}
