package dev.counterpoint.extractive;

import dev.counterpoint.article.Sentence;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A neutral headline: the article's own where it takes no side, else what it begins with. */
final class HeadlineWriter {

  private static final int LEAST_WORDS = 4;
  private static final int MOST_WORDS = 16;
  private static final int MOST_WORDS_OF_A_LEAD = 20;

  /** Further down an article tells no longer what it is about. */
  private static final int FIRST_SENTENCES = 2;

  /** A title in which somebody speaks of themselves, or to the reader, is no report. */
  private static final Set<String> PERSONAL =
      Set.of("i", "i'm", "we", "we're", "our", "us", "my", "me", "you", "your", "you're", "let's");

  private static final Set<String> POINTING =
      Set.of("it", "it's", "this", "that", "that's", "these", "those", "they", "he", "she");

  private static final Set<String> PROMISING =
      Set.of("here's", "here", "what", "your", "everything");

  private HeadlineWriter() {}

  static String write(List<WrittenSide> sides, Scene scene) {
    return title(scene)
        .or(() -> lead(scene))
        .or(() -> parties(sides, scene))
        .or(() -> asGiven(scene))
        .orElse("News report");
  }

  private static Optional<String> title(Scene scene) {
    String given = scene.article().title();
    return given == null ? Optional.empty() : title(Wording.folded(given).strip(), scene);
  }

  /** A title as a headline: without the outlet's name, and without what it asks or quotes last. */
  static Optional<String> title(String given, Scene scene) {
    String title = withoutPromise(withoutOutlet(given));
    boolean calls = title.indexOf('?') >= 0 || title.indexOf('!') >= 0;
    int words = Prose.words(title);
    boolean fits = words >= LEAST_WORDS && words <= MOST_WORDS;
    if (calls || !fits) {
      return Optional.empty();
    }
    Optional<String> headline = isQuoting(title) ? quoting(title, scene) : Optional.of(title);
    return headline
        .or(() -> Optional.of(withoutQuotation(title)).filter(head -> !isQuoting(head)))
        .filter(head -> !speaksItself(head))
        .flatMap(Neutral::said);
  }

  private static Optional<String> asGiven(Scene scene) {
    return Optional.ofNullable(scene.article().title())
        .map(title -> Wording.folded(title).strip())
        .filter(title -> !isQuoting(title) && Neutral.isNeutral(title))
        .filter(title -> Prose.words(title) >= LEAST_WORDS && Prose.words(title) <= MOST_WORDS);
  }

  private static boolean isQuoting(String title) {
    return title.indexOf('\u201c') >= 0
        || title.indexOf('"') >= 0
        || title.indexOf('\u2018') >= 0
        || title.startsWith("'")
        || title.contains(" '");
  }

  /** "Board sells the pier: Here\u2019s what you need to know", "(+video)". */
  private static String withoutPromise(String title) {
    String bare = title.endsWith("(+video)") ? title.substring(0, title.length() - 8) : title;
    int colon = bare.indexOf(": ");
    String tail = colon < 0 ? "" : bare.substring(colon + 2).replace('\u2019', '\'');
    List<String> words = Prose.split(tail.toLowerCase(Locale.ROOT));
    boolean promises = !words.isEmpty() && PROMISING.contains(words.get(0)) || tail.endsWith("?");
    boolean enough = colon > 0 && Prose.words(bare.substring(0, colon)) >= LEAST_WORDS - 1;
    return (promises && enough ? bare.substring(0, colon) : bare).strip();
  }

  /** Outside its quotation marks. */
  static boolean speaksItself(String title) {
    BitSet quoted = Prose.quoted(title);
    int at = 0;
    for (String word : Prose.split(title)) {
      at = title.indexOf(word, at);
      String small = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      boolean points = at == 0 && POINTING.contains(small);
      boolean personal = PERSONAL.contains(small) && !word.equals("US");
      if (points || personal && !quoted.get(at)) {
        return true;
      }
      at += word.length();
    }
    return false;
  }

  /** "Council votes to sell the pier | The Marlow Post". */
  private static String withoutOutlet(String title) {
    int bar = title.indexOf(" | ");
    return bar > 0 ? title.substring(0, bar) : title;
  }

  /** "Mayor opposes the sale: \u2018Hands off our pier\u2019". */
  private static String withoutQuotation(String title) {
    for (String open : new String[] {": \u2018", ": \u201c", ": \"", ": '", ", '", ", \u2018"}) {
      int at = title.indexOf(open);
      boolean last = at > 0 && "\u2019\u201d\"'".indexOf(title.charAt(title.length() - 1)) >= 0;
      if (last && tells(title.substring(0, at))) {
        return title.substring(0, at);
      }
    }
    return title;
  }

  /** "Mayor on the sale" tells nothing. */
  private static boolean tells(String head) {
    boolean verb =
        Prose.split(head).stream()
            .skip(1)
            .anyMatch(
                word -> word.endsWith("s") && !word.endsWith("ss") || Compression.mayBeVerb(word));
    return verb && Prose.words(head) >= LEAST_WORDS;
  }

  /** With double marks, and only if the article has these words too. */
  private static Optional<String> quoting(String title, Scene scene) {
    StringBuilder marked = new StringBuilder();
    int open = -1;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      boolean before = i == 0 || title.charAt(i - 1) == ' ';
      boolean after = i + 1 == title.length() || !Character.isLetterOrDigit(title.charAt(i + 1));
      boolean mark = "\u2018\u2019\u201c\u201d\"'".indexOf(c) >= 0;
      if (mark && open < 0 && before) {
        open = marked.length();
        marked.append('\u201c');
      } else if (mark && open >= 0 && after) {
        String words = marked.substring(open + 1);
        open = -1;
        marked.append('\u201d');
        if (!scene.article().body().contains(words)) {
          return Optional.empty();
        }
      } else {
        marked.append(c);
      }
    }
    return open < 0 ? Optional.of(marked.toString()) : Optional.empty();
  }

  private static Optional<String> parties(List<WrittenSide> sides, Scene scene) {
    List<String> names = SideNames.chiefs(sides, scene);
    if (names.size() < 2 || names.contains("the author")) {
      return Optional.empty();
    }
    String over = Topics.main(scene).map(topic -> " over " + topic).orElse("");
    return Optional.of(Prose.capitalize(Names.joined(names)) + " differ" + over);
  }

  private static Optional<String> lead(Scene scene) {
    return scene.article().sentences().stream()
        .filter(Sentence::canBeEvidence)
        .limit(FIRST_SENTENCES)
        .flatMap(sentence -> told(sentence, scene).stream())
        .findFirst();
  }

  private static Optional<String> told(Sentence sentence, Scene scene) {
    String text = sentence.text();
    boolean speech = text.startsWith("\u201c") || text.startsWith("\"") || text.endsWith("?");
    Wording wording = Wording.by(null, scene);
    String words = Links.without(wording.of(sentence));
    if (speech || wording.isDangling()) {
      return Optional.empty();
    }
    return Compression.to(MOST_WORDS_OF_A_LEAD, Prose.capitalize(words))
        .flatMap(Neutral::said)
        .filter(StandingAlone::test)
        .filter(told -> !speaksItself(told))
        .map(told -> told.endsWith(".") ? told.substring(0, told.length() - 1) : told);
  }
}
