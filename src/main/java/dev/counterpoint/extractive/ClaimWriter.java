package dev.counterpoint.extractive;

import dev.counterpoint.article.ResourceLines;
import dev.counterpoint.article.Sentence;
import dev.counterpoint.article.Span;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Says a claim in one sentence. From the most closely attributed wording to the loosest: the
 * reporter's own clause, the content after "said", the speaker's own words, the reporter's whole
 * sentence.
 */
final class ClaimWriter {

  private static final int MOST_WORDS = 30;
  private static final int MOST_QUOTED_WORDS = 26;
  private static final int MOST_RETOLD_WORDS = 45;
  private static final Set<String> FINITE =
      Set.of(
          "was", "were", "is", "are", "has", "have", "had", "will", "would", "could", "can",
          "should", "may", "might", "must", "did", "does", "do");
  private static final Set<String> SUBORDINATE =
      Set.of("while", "although", "though", "because", "since", "if", "when", "as");

  /** "Lee said they would": who knows who. */
  private static final Pattern LEANS =
      Pattern.compile(
          "\\b(?:said|says|say|told \\w+|argued|argues|believes|believed|called|denied|noted) (?:that )?"
              + "(?:they|this|these|those)\\b");

  private static final Set<String> PREPOSITIONS = Set.of("by", "of", "to", "with", "from", "about");

  /** Who does this says so: who only signals, finds or thinks something must not be told to. */
  private static final Set<String> SPOKEN =
      Set.copyOf(ResourceLines.beside(ClaimWriter.class, "spoken-verbs.txt"));

  private static final Set<String> OPENING =
      Set.of("and", "but", "that", "yet", "so", "the", "a", "an");

  Optional<WrittenClaim> write(ClaimCandidate candidate, Scene scene) {
    List<Statement> statements = new ArrayList<>(candidate.statements());
    statements.sort(Comparator.comparingInt((Statement s) -> -contentLength(s)));
    for (Statement statement : statements) {
      Optional<WrittenClaim> claim = inFreeWords(candidate, statement, false, scene);
      if (claim.isPresent()) {
        return claim;
      }
    }
    return retold(candidate, scene)
        .or(() -> inLeaningWords(candidate, statements, scene))
        .or(() -> writtenByAuthor(candidate, scene));
  }

  /** "It is late," as somebody said: whole, but about something said before. */
  private static Optional<WrittenClaim> inLeaningWords(
      ClaimCandidate candidate, List<Statement> statements, Scene scene) {
    return statements.stream()
        .flatMap(statement -> inFreeWords(candidate, statement, true, scene).stream())
        .findFirst();
  }

  /** The reporter's whole sentence, where it stands alone and is no speech. */
  private static Optional<WrittenClaim> retold(ClaimCandidate candidate, Scene scene) {
    Speaker speaker = candidate.speaker();
    boolean nameless =
        speaker != null && (SideNames.isVague(speaker) || !SideNames.isName(speaker.name()));
    if (isAuthor(speaker) || nameless) {
      return Optional.empty();
    }
    return candidate.sentences().stream()
        .map(scene::sentence)
        .filter(sentence -> sentence.pieces().size() == 1 && !isSpeech(sentence.text()))
        .flatMap(sentence -> retold(candidate, sentence, scene).stream())
        .findFirst();
  }

  private static Optional<WrittenClaim> retold(
      ClaimCandidate candidate, Sentence sentence, Scene scene) {
    Wording wording = Wording.by(candidate.speaker(), scene);
    String words = wording.of(sentence);
    return wording.isDangling()
        ? Optional.empty()
        : finished(words, MOST_RETOLD_WORDS)
            .filter(text -> quotesOnly(candidate.speaker(), text))
            .filter(text -> tells(text, candidate, scene))
            .map(text -> new WrittenClaim(candidate, text, false));
  }

  /** Whether what is said is still there once the sentence is cut to its length. */
  private static boolean tells(String text, ClaimCandidate candidate, Scene scene) {
    List<String> told = Prose.split(text.toLowerCase(Locale.ROOT));
    for (Statement statement : candidate.statements()) {
      for (Span span : statement.content()) {
        String content = span.in(scene.article().body()).toLowerCase(Locale.ROOT);
        List<String> said = Prose.split(content);
        if (said.stream().filter(told::contains).count() * 2 >= said.size()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Words between quotation marks, if any, are closed, and whoever is to have said them is named.
   */
  private static boolean quotesOnly(Speaker speaker, String text) {
    boolean quotes = text.indexOf('"') >= 0 || text.indexOf('\u201c') >= 0;
    return Prose.isClosed(text)
        && (!quotes || speaker != null && text.contains(Names.brief(speaker)));
  }

  private static boolean isSpeech(String text) {
    return text.startsWith("\u201c") || text.startsWith("\"") || text.endsWith("?");
  }

  private static Optional<WrittenClaim> inFreeWords(
      ClaimCandidate candidate, Statement statement, boolean leaning, Scene scene) {
    boolean direct = statement.kind() == Statement.Kind.DIRECT;
    boolean author = isAuthor(candidate.speaker());
    if (author) {
      return Optional.empty();
    }
    Optional<String> text =
        direct
            ? quote(candidate, statement, leaning, scene)
            : clause(candidate, statement, scene)
                .or(() -> reported(candidate.speaker(), statement, scene));
    boolean person =
        candidate.speaker() != null && candidate.speaker().kind() == Speaker.Kind.PERSON;
    return text.filter(words -> direct || leaning || !(person && LEANS.matcher(words).find()))
        .map(words -> new WrittenClaim(candidate, words, direct));
  }

  /** The reporter's own clause: from the speaker's mention to the end of what they say. */
  private static Optional<String> clause(
      ClaimCandidate candidate, Statement statement, Scene scene) {
    Span source = statement.source();
    Span cue = statement.cue();
    boolean ordered =
        source != null
            && cue != null
            && source.end() <= cue.start()
            && statement.content().size() == 1
            && cue.end() <= statement.content().get(0).start();
    if (!ordered) {
      return Optional.empty();
    }
    Span content = statement.content().get(0);
    if (hasGap(content, scene) || !isVerbal(statement, scene)) {
      return Optional.empty();
    }
    Sentence sentence = scene.sentenceAt(source.start());
    if (sentence == null || !sentence.span().contains(content)) {
      return Optional.empty();
    }
    boolean alone = candidate.statements().containsAll(scene.statementsIn(sentence));
    if (alone) {
      Wording wording = Wording.by(candidate.speaker(), scene).at(source);
      String words = wording.of(sentence);
      Optional<String> whole =
          wording.isDangling() ? Optional.empty() : finished(words, MOST_WORDS);
      if (whole.isPresent()) {
        return whole;
      }
    }
    String before =
        scene.article().body().substring(sentence.span().start(), source.start()).strip();
    if (!canBeCutAfter(before)) {
      return Optional.empty();
    }
    Wording wording = Wording.by(candidate.speaker(), scene).at(source);
    String words = wording.of(new Span(source.start(), content.end()));
    return wording.isDangling() ? Optional.empty() : finished(withoutRelative(words), MOST_WORDS);
  }

  /**
   * Whether a sentence may begin where these words of it end: "people leaving [the workforce says]"
   * is about those who leave, and what "while" or "if" opens is half a sentence.
   */
  static boolean canBeCutAfter(String before) {
    if (before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1))) {
      return true;
    }
    String[] words = before.split("\\s+");
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    boolean title = words.length > 1 && Character.isUpperCase(words[words.length - 1].charAt(0));
    return title || OPENING.contains(last) || words.length == 1 && !SUBORDINATE.contains(last);
  }

  /** Whether the cue is a finite verb, so that speaker, cue and content make a sentence. */
  private static boolean isVerbal(Statement statement, Scene scene) {
    String verb = statement.verb();
    if (verb == null) {
      return false;
    }
    String body = scene.article().body();
    String source = statement.source().in(body);
    boolean relative =
        source.endsWith(" who") || source.endsWith(" which") || source.endsWith(" that");
    boolean noun = verb.endsWith("s") && !verb.endsWith("ss") && !verb.equals("focus");
    List<String> cue = Prose.split(statement.cue().in(body));
    boolean adjacent = statement.cue().start() - statement.source().end() <= 1;
    boolean participle = adjacent && !cue.isEmpty() && cue.get(0).endsWith("ing");
    return !relative && !noun && !participle;
  }

  /**
   * "The men who, officers say, were freed", "proposals written by a lobby": what is said has no
   * subject of its own.
   */
  private static boolean hasGap(Span content, Scene scene) {
    List<String> words = Prose.split(content.in(scene.article().body()));
    return !words.isEmpty()
        && (FINITE.contains(words.get(0)) || PREPOSITIONS.contains(words.get(0)));
  }

  /** "Smith, who has said so" is no sentence; "Smith has said so" is. */
  private static String withoutRelative(String words) {
    int who = words.indexOf(", who ");
    boolean early = who > 0 && Prose.words(words.substring(0, who)) <= 8;
    boolean closed = who > 0 && words.indexOf(", ", who + 2) > 0;
    return early && !closed ? words.substring(0, who) + words.substring(who + 5) : words;
  }

  /** The content after the speaker and "said". */
  private static Optional<String> reported(Speaker speaker, Statement statement, Scene scene) {
    boolean clause =
        statement.kind() != Statement.Kind.ATTITUDE
            && speaker != null
            && statement.verb() != null
            && SPOKEN.contains(statement.verb());
    if (!clause || statement.negated() || hasGap(statement.content().get(0), scene)) {
      return Optional.empty();
    }
    Wording wording = Wording.after(speaker, scene);
    StringBuilder content = new StringBuilder();
    boolean ended = false;
    for (Span span : statement.content()) {
      if (ended) {
        return Optional.empty();
      }
      String words = Links.withoutDateline(wording.of(span));
      ended = !unstopped(words).equals(words);
      join(content, words, span, scene);
    }
    String words = content.toString();
    if (wording.isDangling() || namesOutsideQuotes(words, speaker)) {
      return Optional.empty();
    }
    if (isUnknownWord(words, scene)) {
      int room = MOST_WORDS - Prose.words(speaker.name()) - 1;
      return finished(words, room).map(text -> attributedBehind(text, scene.called(speaker)));
    }
    String said = Prose.capitalize(scene.called(speaker)) + " said " + begun(words, scene);
    return finished(said, MOST_WORDS);
  }

  /**
   * "It has sunk, she said, the first to do so" keeps its comma; "The ferry, she said, sank" not.
   */
  private static void join(StringBuilder content, String words, Span span, Scene scene) {
    String body = scene.article().body();
    int at = span.start() - 1;
    while (at > 0 && Character.isWhitespace(body.charAt(at))) {
      at--;
    }
    List<String> before = Prose.split(content.toString());
    boolean whole = before.stream().anyMatch(FINITE::contains);
    boolean waits = !before.isEmpty() && FINITE.contains(before.get(before.size() - 1));
    boolean quotes = words.startsWith("\u201c") || words.startsWith("\"");
    boolean comma = at > 0 && body.charAt(at) == ',' && whole && !waits && !quotes;
    content
        .append(content.length() == 0 ? "" : comma ? ", " : " ")
        .append(unstopped(Prose.stopped(words)));
  }

  private static String attributedBehind(String text, String name) {
    String words = unstopped(text);
    int end = Prose.beforeClosingMarks(words);
    return words.substring(0, end) + "," + words.substring(end) + " " + name + " said.";
  }

  /** The rest of "…", Rep. Ann Lee, the chair, said: no part of what she said. */
  private static boolean namesOutsideQuotes(String words, Speaker speaker) {
    int named = words.indexOf(Names.brief(speaker));
    boolean person = speaker.kind() == Speaker.Kind.PERSON;
    return person && named >= 0 && !Prose.quoted(words).get(named);
  }

  /**
   * A capital at the beginning of a sentence tells no name from another word: "Seniors",
   * "Medicare".
   */
  private static boolean isUnknownWord(String content, Scene scene) {
    List<String> words = Prose.split(content);
    boolean quoted = content.startsWith("\u201c") || content.startsWith("\"");
    boolean open = content.endsWith("?") || content.endsWith("!");
    return !quoted
        && !open
        && !words.isEmpty()
        && Character.isUpperCase(words.get(0).charAt(0))
        && !words.get(0).equals("I")
        && !scene.isCommonWord(words.get(0))
        && !scene.isName(words.get(0));
  }

  /** The speaker's own words. */
  private static Optional<String> quote(
      ClaimCandidate candidate, Statement statement, boolean leaning, Scene scene) {
    Speaker speaker = candidate.speaker();
    if (speaker == null) {
      return Optional.empty();
    }
    Predicate<String> fit = leaning ? QuoteExcerpt::isClause : QuoteExcerpt::standsAlone;
    return QuoteExcerpt.of(statement, candidate.sentences(), fit, scene, MOST_QUOTED_WORDS)
        .map(
            words ->
                Prose.capitalize(scene.called(speaker))
                    + " "
                    + introduced(verb(statement), "", words));
  }

  /** "said: “We will.”", but "said “we will.”". */
  private static String introduced(String verb, String conjunction, String words) {
    boolean small = Character.isLowerCase(words.charAt(0));
    return verb + (small ? conjunction : ":") + " " + marked(words);
  }

  /** What an author writes is told in the author's own words. */
  private static Optional<WrittenClaim> writtenByAuthor(ClaimCandidate candidate, Scene scene) {
    return isAuthor(candidate.speaker())
        ? sentence(candidate, scene)
            .map(words -> introduced(" writes", " that", words))
            .map(words -> Prose.capitalize(candidate.speakerName()) + words)
            .map(words -> new WrittenClaim(candidate, words, true))
        : Optional.empty();
  }

  /** The article's words between quotation marks: better than a side without a word. */
  Optional<WrittenClaim> inTheArticlesWords(ClaimCandidate candidate, Scene scene) {
    return sentence(candidate, scene)
        .map(words -> "In the article\u2019s words: " + marked(words))
        .map(words -> new WrittenClaim(candidate, words, true));
  }

  private static Optional<String> sentence(ClaimCandidate candidate, Scene scene) {
    List<String> clauses = new ArrayList<>();
    for (int number : candidate.sentences()) {
      Sentence sentence = scene.sentence(number);
      boolean whole = sentence.canBeEvidence() && sentence.pieces().size() == 1;
      if (whole) {
        QuoteExcerpt.clause(Links.withoutOpening(sentence.text()), MOST_WORDS + 10)
            .ifPresent(clauses::add);
      }
    }
    return QuoteExcerpt.weightiest(clauses, scene);
  }

  private static Optional<String> finished(String words, int mostWords) {
    String begun = Prose.capitalize(Links.without(words));
    return Compression.to(mostWords, begun)
        .flatMap(Neutral::said)
        .filter(StandingAlone::test)
        .map(Prose::stopped);
  }

  private static String begun(String content, Scene scene) {
    List<String> words = Prose.split(content);
    boolean quoted = content.startsWith("\u201c") || content.startsWith("\"");
    if (words.isEmpty()
        || quoted
        || !scene.isCommonWord(words.get(0))
        || words.get(0).equals("I")) {
      return content;
    }
    return content.substring(0, 1).toLowerCase(Locale.ROOT) + content.substring(1);
  }

  /** Without the stop at its end, before a closing mark too. */
  private static String unstopped(String words) {
    int end = Prose.beforeClosingMarks(words);
    boolean stopped = end > 0 && words.charAt(end - 1) == '.';
    return stopped ? words.substring(0, end - 1) + words.substring(end) : words;
  }

  private static String marked(String words) {
    return Prose.stopped("\u201c" + words + "\u201d");
  }

  private static String verb(Statement statement) {
    String verb = statement.verb() == null ? "say" : statement.verb();
    return switch (verb) {
      case "write", "tweet" -> "wrote";
      case "ask" -> "asked";
      default -> "said";
    };
  }

  private static boolean isAuthor(Speaker speaker) {
    return speaker != null && speaker.kind() == Speaker.Kind.AUTHOR;
  }

  private static int contentLength(Statement statement) {
    return statement.content().stream().mapToInt(Span::length).sum();
  }
}
