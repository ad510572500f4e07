package dev.counterpoint.verify;

import dev.counterpoint.article.Span;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom the article lets say the words of a sentence. */
final class Speakers {

  private static final Set<String> TITLES =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "and",
          "mr",
          "mrs",
          "ms",
          "dr",
          "sen",
          "rep",
          "gov",
          "president",
          "senator",
          "representative",
          "governor",
          "mayor",
          "jr",
          "sr");

  private Speakers() {}

  /**
   * The speaker as the article names them in full: the proposed one if the article lets them say
   * something there, else the one who says most there; {@code null} if nobody does.
   */
  static String of(Passage claim, Ground ground) {
    Map<String, Integer> said = saidIn(claim.sentences(), ground);
    if (claim.speaker() != null) {
      for (String name : said.keySet()) {
        if (isSame(claim.speaker(), name)) {
          return name;
        }
      }
    }
    String most = null;
    for (Map.Entry<String, Integer> entry : said.entrySet()) {
      if (most == null || entry.getValue() > said.get(most)) {
        most = entry.getKey();
      }
    }
    return most;
  }

  private static Map<String, Integer> saidIn(List<Integer> sentences, Ground ground) {
    Map<String, Integer> said = new LinkedHashMap<>();
    for (Statement statement : ground.statementsIn(sentences)) {
      Speaker speaker = statement.speaker();
      if (speaker != null) {
        said.merge(speaker.name(), charactersIn(statement, sentences, ground), Integer::sum);
      }
    }
    return said;
  }

  private static int charactersIn(Statement statement, List<Integer> sentences, Ground ground) {
    int characters = 0;
    for (Span content : statement.content()) {
      for (int number : sentences) {
        Span sentence = ground.sentence(number).span();
        int from = Math.max(content.start(), sentence.start());
        characters += Math.max(0, Math.min(content.end(), sentence.end()) - from);
      }
    }
    return characters;
  }

  static boolean isSame(String one, String other) {
    return one.equals(other) || Name.of(one).isSame(Name.of(other));
  }

  /** A name and the words of it that are no title. */
  record Name(String text, Set<String> words) {

    static Name of(String text) {
      Set<String> words = new HashSet<>();
      for (Word word : Word.of(text)) {
        if (!TITLES.contains(word.form())) {
          words.add(Names.stem(word.form()));
        }
      }
      return new Name(text, words);
    }

    /** Whether both may mean one speaker: all words of one are in the other, or last names. */
    boolean isSame(Name other) {
      if (words.isEmpty() || other.words.isEmpty()) {
        return text.equalsIgnoreCase(other.text);
      }
      return words.containsAll(other.words) || other.words.containsAll(words);
    }
  }
}
