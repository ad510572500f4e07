package dev.counterpoint.llm;

import dev.counterpoint.summary.Draft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a draft repeats of what its model was told and no reader should see. Small models copy what
 * a field is for into the field: that costs them the field, and a secret the whole draft.
 */
final class Echo {

  /** So many words in the same order are no accident. */
  private static final int RUN = 8;

  /** A shorter key is a stand-in for none, like "none", and may be an honest word. */
  private static final int SHORTEST_SECRET = 8;

  /** What {@link Hints} call the sides: no name for a reader. */
  private static final Pattern LABEL = Pattern.compile("\\b[Ss]ide [AB]\\b");

  private final Set<String> instructions = new HashSet<>();

  Echo(String instructions) {
    this.instructions.addAll(runs(instructions));
  }

  /**
   * Whether it holds something that must not come back at all.
   *
   * @param secrets {@code null} among them ignored
   */
  static boolean givesAway(Draft draft, List<String> secrets) {
    return texts(draft).anyMatch(text -> secrets.stream().anyMatch(s -> isSecret(s, text)));
  }

  private static boolean isSecret(String secret, String text) {
    return secret != null && secret.length() >= SHORTEST_SECRET && text.contains(secret);
  }

  /**
   * The draft without the texts that repeat the instructions or the hints, and without such claims.
   */
  Draft removedFrom(Draft draft, String article) {
    return new Removal(LABEL.matcher(article).find()).from(draft);
  }

  private final class Removal {
    private final boolean labelsInArticle;

    Removal(boolean labelsInArticle) {
      this.labelsInArticle = labelsInArticle;
    }

    Draft from(Draft draft) {
      List<Draft.Side> sides = new ArrayList<>();
      for (Draft.Side side : draft.sides()) {
        List<Draft.Claim> claims =
            side.claims().stream().filter(c -> isOwn(c.text())).map(this::claim).toList();
        sides.add(new Draft.Side(own(side.name()), own(side.position()), claims));
      }
      return new Draft(
          own(draft.headline()),
          own(draft.summary()),
          ownOrNull(draft.question()),
          sides,
          ownOrNull(draft.missingSide()));
    }

    private Draft.Claim claim(Draft.Claim claim) {
      return new Draft.Claim(claim.text(), ownOrNull(claim.speaker()), claim.sentences());
    }

    private String own(String text) {
      return isOwn(text) ? text : "";
    }

    private String ownOrNull(String text) {
      return isOwn(text) ? text : null;
    }

    private boolean isOwn(String text) {
      if (text == null) {
        return true;
      }
      boolean label = !labelsInArticle && LABEL.matcher(text).find();
      return !label && runs(text).stream().noneMatch(instructions::contains);
    }
  }

  private static Stream<String> texts(Draft draft) {
    List<String> texts = new ArrayList<>();
    texts.add(draft.headline());
    texts.add(draft.summary());
    texts.add(draft.question());
    texts.add(draft.missingSide());
    for (Draft.Side side : draft.sides()) {
      texts.add(side.name());
      texts.add(side.position());
      for (Draft.Claim claim : side.claims()) {
        texts.add(claim.text());
        texts.add(claim.speaker());
      }
    }
    return texts.stream().filter(text -> text != null);
  }

  private static List<String> runs(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.add(String.join(" ", List.of(words).subList(i, i + RUN)));
    }
    return runs;
  }
}
