package dev.counterpoint.statement;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.Reason;
import dev.counterpoint.article.Removal;
import dev.counterpoint.article.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells an opinion piece from a report by how its own voice sounds and what its notes say, and
 * finds its author's name in byline, biography or highlights. The weights of the voice are a
 * logistic regression over labelled articles.
 */
final class Authorship {

  private static final double[] WEIGHTS = {3.9, 8.1, -1.7, 1.9, 3.1, 3.9, -8.0, -7.6};
  private static final double BIAS = 0.8;
  private static final double BIOGRAPHY = 1.3;
  private static final double CALLED_OPINION = 2.5;
  private static final int LONGEST_NOTE = 600;
  private static final int EDGE_SENTENCES = 2;
  private static final int SHORTEST_PIECE = 8;
  private static final Set<Reason> BIOGRAPHIES =
      EnumSet.of(Reason.AUTHOR_BIO, Reason.CONTRIBUTOR_NOTE, Reason.CORRECTION);
  private static final String NAME =
      "((?:\\p{Lu}[\\p{L}.'\u2019-]{0,30} ){0,3}\\p{Lu}[\\p{L}.'\u2019-]{1,30})";
  private static final Pattern BYLINE = Pattern.compile("(?i:\\bby) " + NAME);
  private static final Pattern BIOGRAPHY_START =
      Pattern.compile(
          "^(?i:[^\\p{L}]{0,5}|.{0,20}editor.s note: )"
              + NAME
              + "(?: \\([^)]{0,60}\\))?,? (?:is|was|are|has|served|teaches|writes|covers|who)\\b");
  private static final Pattern MORE_FROM =
      Pattern.compile("^(?i:more (?:from|by)) (\\p{Lu}[\\p{L}'\u2019-]+)");
  private static final Pattern HIGHLIGHT = Pattern.compile("(?i:story highlights )" + NAME + ":");

  private final Article article;
  private final Voice voice;
  private final String biography;

  private Authorship(Article article, Voice voice) {
    this.article = article;
    this.voice = voice;
    this.biography = biography();
  }

  /** The author, if the article is an opinion piece; else {@code null}. */
  static Speaker of(Article article, Voice voice) {
    Authorship authorship = new Authorship(article, voice);
    boolean opinion = authorship.isHeard() && authorship.score() > 0;
    return opinion ? authorship.author() : null;
  }

  /** A plain report without a source is no opinion: somebody must be heard. */
  private boolean isHeard() {
    boolean heard =
        voice.firstPerson() + voice.plural() + voice.address() + voice.questions() > 0
            || voice.duty() + voice.contractions() > 0;
    return heard || biography != null || isCalledOpinion();
  }

  /** The writer who says "I" in a report. */
  static Speaker unnamed() {
    return new Speaker("the author", Speaker.Kind.AUTHOR, null);
  }

  private Speaker author() {
    String name = find(EnumSet.of(Reason.BYLINE), BYLINE);
    if (name == null) {
      name = biography != null ? biography : find(EnumSet.of(Reason.HIGHLIGHTS), HIGHLIGHT);
    }
    name = name == null ? signature() : name;
    return name == null ? unnamed() : new Speaker(name, Speaker.Kind.AUTHOR, null);
  }

  /** "More from Lee" leads to more of the same author's, whose full name stands elsewhere. */
  private String signature() {
    String surname = find(EnumSet.of(Reason.RELATED_LINK), MORE_FROM);
    if (surname == null) {
      return null;
    }
    Matcher full =
        Pattern.compile("\\b(\\p{Lu}[\\p{L}'\u2019-]+ )" + Pattern.quote(surname) + "\\b")
            .matcher(article.text());
    while (full.find()) {
      if (GivenNames.isKnown(full.group(1).strip().toLowerCase(Locale.ROOT))) {
        return full.group();
      }
    }
    return null;
  }

  private double score() {
    double[] signs = {
      voice.firstPerson(),
      voice.plural(),
      voice.address(),
      voice.questions(),
      voice.duty(),
      voice.contractions(),
      voice.attributed(),
      voice.dated()
    };
    double score = BIAS;
    for (int i = 0; i < signs.length; i++) {
      score += WEIGHTS[i] * signs[i];
    }
    return score + (biography == null ? 0 : BIOGRAPHY) + (isCalledOpinion() ? CALLED_OPINION : 0);
  }

  private boolean isCalledOpinion() {
    if (article.title() != null && isOpinion(article.title())) {
      return true;
    }
    for (Removal removal : article.removed()) {
      boolean note = BIOGRAPHIES.contains(removal.reason()) || removal.reason() == Reason.COPYRIGHT;
      if (note && isOpinion(note(removal))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpinion(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("opinion")
        || lower.startsWith("commentary")
        || lower.contains("opinions expressed")
        || lower.contains("views expressed")
        || lower.contains("columnist");
  }

  private String biography() {
    String noted = find(BIOGRAPHIES, BIOGRAPHY_START);
    return noted != null ? noted : biographyAtTheEdge();
  }

  /**
   * A biography left in the text: the last sentences, or the first, name who is named nowhere else.
   */
  private String biographyAtTheEdge() {
    List<Sentence> sentences = article.sentences();
    if (sentences.size() < SHORTEST_PIECE) {
      return null;
    }
    List<Sentence> edge = new ArrayList<>();
    for (int k = 1; k <= Math.min(EDGE_SENTENCES, sentences.size()); k++) {
      edge.add(sentences.get(sentences.size() - k));
    }
    if (sentences.size() > EDGE_SENTENCES) {
      edge.add(sentences.get(0));
    }
    for (Sentence sentence : edge) {
      String text = sentence.text();
      Matcher matcher =
          BIOGRAPHY_START.matcher(text.substring(0, Math.min(text.length(), LONGEST_NOTE)));
      boolean found = matcher.find() && isName(matcher.group(1)) && isNamedOnce(matcher.group(1));
      boolean marked = !Character.isLetter(text.charAt(0));
      if (found && (marked || matcher.group(1).indexOf(' ') > 0)) {
        return matcher.group(1);
      }
    }
    return null;
  }

  private boolean isNamedOnce(String name) {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    int first = article.body().indexOf(surname);
    return first >= 0 && article.body().indexOf(surname, first + 1) < 0;
  }

  private String find(Set<Reason> reasons, Pattern pattern) {
    for (Removal removal : article.removed()) {
      if (reasons.contains(removal.reason())) {
        Matcher matcher = pattern.matcher(note(removal));
        if (matcher.find() && isName(matcher.group(1))) {
          return matcher.group(1);
        }
      }
    }
    return null;
  }

  /** "That is why ..." opens as a biography does, with no name. */
  private static boolean isName(String text) {
    String first = text.split(" ", 2)[0];
    return !ClosedClasses.has(first.toLowerCase(Locale.ROOT));
  }

  private String note(Removal removal) {
    String note = removal.span().in(article.text());
    return note.substring(0, Math.min(note.length(), LONGEST_NOTE));
  }
}
