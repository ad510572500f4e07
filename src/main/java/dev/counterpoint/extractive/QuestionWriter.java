package dev.counterpoint.extractive;

import dev.counterpoint.statement.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is in dispute, as a question that takes no side. */
final class QuestionWriter {

  private static final int MOST_WORDS = 20;

  private QuestionWriter() {}

  static String write(List<WrittenSide> sides, Scene scene) {
    return should(sides).orElseGet(() -> divides(sides, scene));
  }

  /** Turns "said the city should build it" into "Should the city build it?" */
  private static Optional<String> should(List<WrittenSide> sides) {
    for (WrittenSide side : sides) {
      for (WrittenClaim claim : side.claims()) {
        Optional<String> question = claim.quoted() ? Optional.empty() : should(claim.text());
        if (question.isPresent()) {
          return question;
        }
      }
    }
    return Optional.empty();
  }

  static Optional<String> should(String text) {
    int modal = text.indexOf(" should ");
    if (modal < 0 || text.indexOf('\u201c') >= 0 || text.indexOf('"') >= 0) {
      return Optional.empty();
    }
    int said = Math.max(text.lastIndexOf(" that ", modal), text.lastIndexOf(" said ", modal));
    if (said < 0) {
      return Optional.empty();
    }
    String subject = text.substring(said + 6, modal).strip();
    subject = subject.startsWith("that ") ? subject.substring(5) : subject;
    String predicate = text.substring(modal + 8).replace("not ", "").strip();
    int end = predicate.indexOf(',');
    predicate =
        end > 0 ? predicate.substring(0, end) : predicate.substring(0, predicate.length() - 1);
    boolean determined =
        subject.startsWith("the ")
            || Character.isUpperCase(subject.isEmpty() ? 'x' : subject.charAt(0));
    String question = "Should " + subject + " " + predicate + "?";
    boolean plain = Prose.words(subject) <= 6 && determined && ClaimWriter.standsAlone(question);
    boolean fits = Prose.words(question) <= MOST_WORDS && Neutral.isNeutral(question);
    return plain && fits && Prose.words(predicate) > 1 ? Optional.of(question) : Optional.empty();
  }

  private static String divides(List<WrittenSide> sides, Scene scene) {
    List<String> names = new ArrayList<>();
    for (WrittenSide side : sides) {
      List<Speaker> speakers = SideNames.speakers(side);
      if (!speakers.isEmpty()) {
        names.add(speakers.get(0).name());
      }
    }
    String who = names.size() == 2 ? Names.joined(names) : "the two sides";
    String over = Topics.main(scene).map(topic -> " over " + topic).orElse("");
    return "What divides " + who + over + "?";
  }
}
