package dev.counterpoint.extractive;

import dev.counterpoint.article.Sentence;
import dev.counterpoint.statement.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A neutral headline: the article's own where it takes no side, else who and about what. */
final class HeadlineWriter {

  private static final int MOST_WORDS = 14;

  private HeadlineWriter() {}

  static String write(List<WrittenSide> sides, Scene scene) {
    return title(scene).or(() -> parties(sides, scene)).or(() -> lead(scene)).orElse("News report");
  }

  private static Optional<String> title(Scene scene) {
    String title = scene.article().title();
    if (title == null) {
      return Optional.empty();
    }
    String folded = Wording.folded(title);
    boolean plain =
        folded.indexOf('?') < 0
            && folded.indexOf('!') < 0
            && folded.indexOf('|') < 0
            && folded.indexOf('\u201c') < 0
            && folded.indexOf('\u2018') < 0
            && folded.indexOf('"') < 0
            && !folded.startsWith("'")
            && !folded.contains(" '")
            && Prose.words(folded) >= 4
            && Prose.words(folded) <= MOST_WORDS;
    return plain && Neutral.isNeutral(folded) ? Optional.of(folded) : Optional.empty();
  }

  private static Optional<String> parties(List<WrittenSide> sides, Scene scene) {
    List<String> names = new ArrayList<>();
    for (WrittenSide side : sides) {
      List<Speaker> speakers = SideNames.speakers(side);
      if (!speakers.isEmpty()) {
        names.add(speakers.get(0).name());
      }
    }
    if (names.size() < 2) {
      return Optional.empty();
    }
    String over = Topics.main(scene).map(topic -> " over " + topic).orElse("");
    return Optional.of(Prose.capitalize(Names.joined(names)) + " differ" + over);
  }

  private static Optional<String> lead(Scene scene) {
    for (Sentence sentence : scene.article().sentences()) {
      if (!sentence.canBeEvidence()) {
        continue;
      }
      Optional<String> headline =
          Compression.to(MOST_WORDS, Wording.by(null, scene).of(sentence))
              .flatMap(Neutral::said)
              .filter(ClaimWriter::standsAlone);
      if (headline.isPresent()) {
        String text = headline.get();
        return Optional.of(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
      }
    }
    return Topics.main(scene).map(topic -> Prose.capitalize(topic));
  }
}
