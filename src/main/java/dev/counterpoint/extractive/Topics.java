package dev.counterpoint.extractive;

import dev.counterpoint.article.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an article is about: the noun phrase it comes back to most. */
final class Topics {

  private static final int MOST_WORDS = 4;

  private Topics() {}

  /** "the zoning plan": a determined noun phrase used twice, or a single noun used three times. */
  static Optional<String> main(Scene scene) {
    Map<String, Integer> phrases = new HashMap<>();
    for (Sentence sentence : scene.article().sentences()) {
      collect(sentence.text(), phrases);
    }
    String best = null;
    double most = 0;
    String title =
        scene.article().title() == null ? "" : scene.article().title().toLowerCase(Locale.ROOT);
    for (Map.Entry<String, Integer> phrase : phrases.entrySet()) {
      double weight = weight(phrase.getKey(), phrase.getValue(), title, scene);
      boolean named = isNamed(phrase.getKey(), title);
      boolean better =
          weight > most || (weight == most && best != null && phrase.getKey().compareTo(best) < 0);
      boolean often = phrase.getValue() > (phrase.getKey().indexOf(' ') > 0 ? 1 : 2);
      if (often && named && better && Neutral.isNeutral(phrase.getKey())) {
        most = weight;
        best = phrase.getKey();
      }
    }
    return Optional.ofNullable(best).map(phrase -> "the " + phrase);
  }

  /** Two words that end in a noun, or one that the title has too. */
  private static boolean isNamed(String phrase, String title) {
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
    for (String ending : new String[] {"al", "an", "ic", "ive", "ous", "ary", "ful", "able"}) {
      if (last.endsWith(ending)) {
        return false;
      }
    }
    return last.length() < phrase.length() || title.contains(phrase);
  }

  private static double weight(String phrase, int times, String title, Scene scene) {
    List<String> words = Prose.split(phrase);
    double weight = 0;
    for (String word : words) {
      weight += Math.log(1.0 + scene.frequency(Prose.stem(word)));
      weight += title.contains(word) ? 1 : 0;
    }
    return weight / Math.sqrt(words.size()) * (times > 1 ? 1 + Math.log(times) : 0.1);
  }

  private static void collect(String text, Map<String, Integer> phrases) {
    List<String> words = Prose.split(text);
    for (int i = 0; i + 1 < words.size(); i++) {
      if (!isDeterminer(words.get(i))) {
        continue;
      }
      List<String> phrase = new ArrayList<>();
      for (int j = i + 1; j < words.size() && phrase.size() < MOST_WORDS; j++) {
        String word = words.get(j);
        boolean common = Character.isLowerCase(word.charAt(0)) && word.length() > 2;
        if (!common || Prose.isFunctionWord(word) || isVerbLike(word)) {
          break;
        }
        phrase.add(word);
        if (j + 1 < words.size() && text.contains(String.join(" ", phrase))) {
          phrases.merge(String.join(" ", phrase), 1, Integer::sum);
        }
      }
    }
  }

  private static boolean isDeterminer(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "the", "a", "an", "this", "its", "their", "any", "such" -> true;
      default -> false;
    };
  }

  private static boolean isVerbLike(String word) {
    return word.endsWith("ly") || word.endsWith("ed") || word.endsWith("ing") && word.length() < 7;
  }
}
