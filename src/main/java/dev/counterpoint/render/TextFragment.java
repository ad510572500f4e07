package dev.counterpoint.render;

import dev.counterpoint.summary.Claim;
import dev.counterpoint.summary.Evidence;
import dev.counterpoint.verify.VerifiedSummary;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Links that make a browser scroll to the evidence and mark it, as in the WICG's <a
 * href="https://wicg.github.io/scroll-to-text-fragment/">URL Fragment Text Directives</a>: {@code
 * #:~:text=[prefix-,]start[,end][,-suffix]}.
 */
final class TextFragment {

  /** Longer passages are given by their first and last words, which also may cross paragraphs. */
  private static final int LONGEST_IN_FULL = 120;

  private static final int WORDS_AT_EACH_END = 5;
  private static final String UNRESERVED = "._~!$'()*+;=:@/?";

  private final String url;
  private final String article;

  private TextFragment(String url, String article) {
    this.url = url;
    this.article = article;
  }

  static TextFragment of(VerifiedSummary summary) {
    return of(summary.options().url(), summary.source().article().text());
  }

  /**
   * @param url {@code null} if not known
   */
  static TextFragment of(String url, String article) {
    return url == null
        ? new TextFragment(null, "")
        : new TextFragment(URI.create(url).toASCIIString(), folded(article));
  }

  boolean isKnown() {
    return url != null;
  }

  /** A link to all the evidence of a claim. */
  String to(Claim claim) {
    StringJoiner directives = new StringJoiner("&");
    for (Evidence evidence : claim.evidence()) {
      directives.add("text=" + directive(evidence));
    }
    return url + (url.indexOf('#') < 0 ? "#" : "") + ":~:" + directives;
  }

  private String directive(Evidence evidence) {
    String quote = words(evidence.quote());
    boolean inFull = quote.length() <= LONGEST_IN_FULL && !spansParagraphs(evidence.quote());
    String[] words = quote.split(" ");
    boolean tooFewWords = words.length <= 2 * WORDS_AT_EACH_END;
    if (inFull || tooFewWords) {
      return withContext(evidence, quote, encoded(quote));
    }
    String start = joined(words, 0, WORDS_AT_EACH_END);
    String end = joined(words, words.length - WORDS_AT_EACH_END, words.length);
    return withContext(evidence, start, encoded(start) + "," + encoded(end));
  }

  /** Context only where the words alone would lead to another place first. */
  private String withContext(Evidence evidence, String start, String directive) {
    if (!isAmbiguous(start)) {
      return directive;
    }
    String prefix = wholeWordsBefore(evidence.prefix());
    String suffix = wholeWordsAfter(evidence.suffix());
    return (prefix.isEmpty() ? "" : encoded(prefix) + "-,")
        + directive
        + (suffix.isEmpty() ? "" : ",-" + encoded(suffix));
  }

  private boolean isAmbiguous(String start) {
    String sought = folded(start);
    int first = article.indexOf(sought);
    return first >= 0 && article.indexOf(sought, first + 1) >= 0;
  }

  private static boolean spansParagraphs(String quote) {
    return quote.indexOf('\n') >= 0 || quote.indexOf('\r') >= 0;
  }

  /** The last words before the evidence, without one that is cut, within one paragraph. */
  private static String wholeWordsBefore(String prefix) {
    String line =
        prefix.substring(1 + Math.max(prefix.lastIndexOf('\n'), prefix.lastIndexOf('\r')));
    boolean mayBeCut = line.length() == prefix.length();
    int space = line.indexOf(' ');
    return words(mayBeCut && space >= 0 ? line.substring(space) : mayBeCut ? "" : line);
  }

  private static String wholeWordsAfter(String suffix) {
    int end = suffix.indexOf('\n') < 0 ? suffix.length() : suffix.indexOf('\n');
    String line = suffix.substring(0, end);
    boolean mayBeCut = line.length() == suffix.length();
    int space = line.lastIndexOf(' ');
    return words(mayBeCut && space >= 0 ? line.substring(0, space) : mayBeCut ? "" : line);
  }

  private static String joined(String[] words, int from, int to) {
    StringJoiner joined = new StringJoiner(" ");
    for (int i = from; i < to; i++) {
      joined.add(words[i]);
    }
    return joined.toString();
  }

  private static String folded(String text) {
    return words(text).toLowerCase(Locale.ROOT);
  }

  private static String words(String text) {
    return Legible.line(text);
  }

  /** {@code -}, {@code ,} and {@code &} are the directive's own syntax. */
  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length() * 2);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          b >= 'a' && b <= 'z'
              || b >= 'A' && b <= 'Z'
              || b >= '0' && b <= '9'
              || b > 0 && UNRESERVED.indexOf(b) >= 0;
      if (plain) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(hex(b >> 4)).append(hex(b));
      }
    }
    return encoded.toString();
  }

  private static char hex(int nibble) {
    return Character.toUpperCase(Character.forDigit(nibble & 0xF, 16));
  }
}
