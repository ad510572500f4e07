package dev.counterpoint.extractive;

import dev.counterpoint.article.ResourceLines;
import dev.counterpoint.article.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an article is about: the matter that its title or beginning names and it comes back to. */
final class Topics {

  private static final int MOST_WORDS = 4;

  /** What an article is about stands in its title or so early. */
  private static final int FIRST_SENTENCES = 4;

  private static final Set<String> MATTERS =
      Set.copyOf(ResourceLines.beside(Topics.class, "matters.txt"));

  /** Adjectives that tell one matter from another only where they stand. */
  private static final Set<String> POINTING =
      Set.of("new", "latest", "same", "other", "first", "last", "next", "current", "recent", "own");

  /** Too little by themselves: "the tax" is any tax, "the gas tax" one. */
  private static final Set<String> BARE =
      Set.of(
          "job",
          "jobs",
          "border",
          "debt",
          "pay",
          "tax",
          "taxes",
          "increase",
          "cut",
          "cuts",
          "funds",
          "practice",
          "practices",
          "evidence",
          "rate",
          "rates",
          "death",
          "storm",
          "claim",
          "claims",
          "charge",
          "charges",
          "case",
          "move",
          "statement",
          "response",
          "visit",
          "campaign",
          "data",
          "benefits",
          "system",
          "search",
          "promise",
          "limits",
          "results",
          "program",
          "programs");

  private final Scene scene;
  private final Map<String, Integer> phrases = new HashMap<>();
  private final Map<String, Integer> earliest = new HashMap<>();

  private Topics(Scene scene) {
    this.scene = scene;
    scene.article().sentences().forEach(this::collect);
  }

  /** "the zoning plan": a matter named twice, or a single noun for one, three times. */
  static Optional<String> main(Scene scene) {
    return new Topics(scene).weightiest().map(phrase -> "the " + phrase);
  }

  private Optional<String> weightiest() {
    String best = null;
    double most = 0;
    for (Map.Entry<String, Integer> phrase : phrases.entrySet()) {
      if (!isTopic(phrase.getKey(), phrase.getValue())) {
        continue;
      }
      double weight = weight(phrase.getKey(), phrase.getValue());
      boolean better =
          weight > most || (weight == most && best != null && phrase.getKey().compareTo(best) < 0);
      if (better) {
        most = weight;
        best = phrase.getKey();
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isTopic(String phrase, int times) {
    boolean single = phrase.indexOf(' ') < 0;
    return times >= (single ? 3 : 2)
        && !(single && BARE.contains(phrase))
        && (isInTitle(last(phrase)) || earliest.get(phrase) < FIRST_SENTENCES)
        && Neutral.isNeutral(phrase);
  }

  private boolean isInTitle(String word) {
    return scene.isInTitle(Prose.stem(word));
  }

  private double weight(String phrase, int times) {
    List<String> words = Prose.split(phrase);
    double weight = 0;
    for (String word : words) {
      weight += Math.log(1.0 + scene.frequency(Prose.stem(word)));
      weight += isInTitle(word) ? 2 : 0;
    }
    return weight / Math.sqrt(words.size()) * (1 + Math.log(times));
  }

  private void collect(Sentence sentence) {
    List<String> words = Prose.split(sentence.text());
    for (int i = 0; i + 1 < words.size(); i++) {
      if (isDeterminer(words.get(i))) {
        collect(words, i + 1, sentence);
      }
    }
  }

  private void collect(List<String> words, int from, Sentence sentence) {
    List<String> phrase = new ArrayList<>();
    for (int j = from; j < words.size() && phrase.size() < MOST_WORDS; j++) {
      String word = words.get(j);
      boolean pointing = phrase.isEmpty() && POINTING.contains(word);
      if (pointing) {
        continue;
      }
      if (Prose.isFunctionWord(word.toLowerCase(Locale.ROOT)) || isVerbLike(word)) {
        return;
      }
      phrase.add(word);
      String joined = String.join(" ", phrase);
      if (!sentence.text().contains(joined)) {
        return;
      }
      boolean ends = j + 1 == words.size() || !MATTERS.contains(words.get(j + 1));
      if (MATTERS.contains(word) && ends) {
        phrases.merge(joined, 1, Integer::sum);
        earliest.merge(joined, sentence.number(), Math::min);
        return;
      }
    }
  }

  private static String last(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }

  private static boolean isDeterminer(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "the", "a", "an", "this", "its", "their", "his", "her", "any", "such" -> true;
      default -> false;
    };
  }

  private static boolean isVerbLike(String word) {
    return word.endsWith("ly") || word.endsWith("ed") || Compression.mayBeVerb(word);
  }
}
