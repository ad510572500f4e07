package dev.counterpoint.statement;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.Reason;
import dev.counterpoint.article.Removal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells an opinion piece from a report by how its own voice sounds, and finds its author's name in
 * byline or biography. The weights are a logistic regression over labelled articles.
 */
final class Authorship {

  private static final double[] WEIGHTS = {7.3, 8.6, -1.4, 2.0, 3.4, 4.2, -5.0, -7.9};
  private static final double BIAS = -0.2;
  private static final double BIOGRAPHY = 1.0;
  private static final int LONGEST_NOTE = 600;
  private static final String NAME =
      "((?:\\p{Lu}[\\p{L}.'\u2019-]{0,30} ){0,3}\\p{Lu}[\\p{L}.'\u2019-]{1,30})";
  private static final Pattern BYLINE = Pattern.compile("(?i:\\bby) " + NAME);
  private static final Pattern BIOGRAPHY_START =
      Pattern.compile(
          NAME + "(?: \\([^)]{0,60}\\))?,? (?:is|was|are|has|served|teaches|writes|covers|who)\\b");

  private Authorship() {}

  /** The author, if the article is an opinion piece; else {@code null}. */
  static Speaker of(Words words, Voice voice) {
    Article article = words.article();
    return score(voice, article) > 0 ? author(article) : null;
  }

  /** The author by name, or "the author". */
  static Speaker author(Article article) {
    String name = name(article);
    return new Speaker(name == null ? "the author" : name, Speaker.Kind.AUTHOR, null);
  }

  private static double score(Voice voice, Article article) {
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
    return score + (find(article, Reason.AUTHOR_BIO, BIOGRAPHY_START) == null ? 0 : BIOGRAPHY);
  }

  private static String name(Article article) {
    String byline = find(article, Reason.BYLINE, BYLINE);
    return byline != null ? byline : find(article, Reason.AUTHOR_BIO, BIOGRAPHY_START);
  }

  private static String find(Article article, Reason reason, Pattern pattern) {
    for (Removal removal : article.removed()) {
      if (removal.reason() != reason) {
        continue;
      }
      String note = removal.span().in(article.text());
      Matcher matcher = pattern.matcher(note.substring(0, Math.min(note.length(), LONGEST_NOTE)));
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return null;
  }
}
