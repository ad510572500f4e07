package dev.counterpoint.extractive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is in dispute, as a question that takes no side. */
final class QuestionWriter {

  private static final int MOST_WORDS = 20;

  private QuestionWriter() {}

  /** Words that mean something said before. */
  private static final Set<String> POINTING =
      Set.of("this", "that", "these", "those", "them", "it", "they", "its", "there", "he", "she");

  private static final Pattern OUGHT = Pattern.compile(" (should|must|ought to) (not )?");

  static String write(List<WrittenSide> sides, Scene scene) {
    return ofClaims(sides, scene).orElseGet(() -> divides(sides, scene));
  }

  /** What one side demands, asked. */
  private static Optional<String> ofClaims(List<WrittenSide> sides, Scene scene) {
    return sides.stream()
        .flatMap(side -> side.claims().stream())
        .filter(claim -> !claim.quoted())
        .flatMap(claim -> should(claim.text()).stream())
        .filter(question -> isAbout(question, scene))
        .findFirst();
  }

  private static boolean isAbout(String question, Scene scene) {
    return scene.article().title() == null
        || Prose.split(question).stream().map(Prose::stem).anyMatch(scene::isInTitle);
  }

  /** Turns "said the city should build it" into "Should the city build it?" */
  static Optional<String> should(String text) {
    Matcher ought = OUGHT.matcher(text);
    if (!ought.find() || isQuoting(text)) {
      return Optional.empty();
    }
    int modal = ought.start();
    int said = Math.max(text.lastIndexOf(" that ", modal), text.lastIndexOf(" said ", modal));
    if (said < 0) {
      return Optional.empty();
    }
    String subject = text.substring(said + 6, modal).strip();
    subject = subject.startsWith("that ") ? subject.substring(5) : subject;
    return question(subject, text.substring(ought.end()));
  }

  private static boolean isQuoting(String text) {
    return text.indexOf('\u201c') >= 0 || text.indexOf('"') >= 0;
  }

  private static Optional<String> question(String subject, String said) {
    int comma = said.indexOf(',');
    String predicate = comma > 0 ? said.substring(0, comma) : said.replaceAll("[.!?]$", "");
    String question = "Should " + begun(subject) + " " + predicate + "?";
    boolean determined =
        !subject.isEmpty()
            && (subject.startsWith("the ") || Character.isUpperCase(subject.charAt(0)));
    boolean plain = Prose.words(subject) <= 6 && determined && Prose.words(predicate) > 1;
    boolean points =
        Prose.split(question).stream()
            .anyMatch(word -> POINTING.contains(word.toLowerCase(Locale.ROOT)));
    boolean fits = Prose.words(question) <= MOST_WORDS && Neutral.isNeutral(question);
    return plain && fits && !points && StandingAlone.test(question)
        ? Optional.of(question)
        : Optional.empty();
  }

  private static String begun(String subject) {
    return subject.startsWith("The ") ? "the " + subject.substring(4) : subject;
  }

  private static String divides(List<WrittenSide> sides, Scene scene) {
    List<String> names = SideNames.chiefs(sides, scene);
    String who = names.size() == 2 ? Names.joined(names) : "the two sides";
    String over = Topics.main(scene).map(topic -> " over " + topic).orElse("");
    return "What divides " + who + over + "?";
  }
}
