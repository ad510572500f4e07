package dev.counterpoint.extractive;

import dev.counterpoint.article.ResourceLines;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a candidate is a key claim, and whether it is a side's claim at all. Two logistic
 * regressions over {@link ClaimFeature}; their weights were learned from labelled news articles.
 */
final class ClaimRank {

  /** Below this a statement is more likely background than a claim. */
  private static final double VOICED = 0.65;

  private final Map<ClaimFeature, double[]> weights = new EnumMap<>(ClaimFeature.class);
  private double keyBias;
  private double voicedBias;

  ClaimRank() {
    for (String line : ResourceLines.beside(ClaimRank.class, "claim-weights.txt")) {
      String[] cells = line.split("\\s+");
      double key = Double.parseDouble(cells[1]);
      double voiced = Double.parseDouble(cells[2]);
      if (cells[0].equals("BIAS")) {
        keyBias = key;
        voicedBias = voiced;
      } else {
        weights.put(ClaimFeature.valueOf(cells[0]), new double[] {key, voiced});
      }
    }
  }

  /** A candidate with its probabilities. */
  record Ranked(ClaimCandidate candidate, double key, boolean voiced) {}

  List<Ranked> rank(List<ClaimCandidate> candidates, Scene scene) {
    return candidates.stream().map(candidate -> rank(candidate, scene)).toList();
  }

  private Ranked rank(ClaimCandidate candidate, Scene scene) {
    ClaimFeature.Said said = ClaimFeature.Said.of(candidate, scene);
    double key = keyBias;
    double voiced = voicedBias;
    for (Map.Entry<ClaimFeature, double[]> weight : weights.entrySet()) {
      double value = weight.getKey().of(said);
      key += weight.getValue()[0] * value;
      voiced += weight.getValue()[1] * value;
    }
    return new Ranked(candidate, probability(key), probability(voiced) >= VOICED);
  }

  private static double probability(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
