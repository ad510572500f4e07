package dev.counterpoint.extractive;

import dev.counterpoint.article.Sentence;
import dev.counterpoint.article.Span;
import dev.counterpoint.statement.Mention;
import dev.counterpoint.statement.Speaker;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A passage of the article in words that stand alone: the speaker's pronouns outside quotation
 * marks give way to the name until it has been said. Nobody else's do: a wrong name would be a
 * false statement, so such a passage is {@link #isDangling() left dangling} instead.
 */
final class Wording {

  private static final Set<String> POSSESSIVE = Set.of("his", "her", "their", "its");
  private static final Set<String> SINGULAR = Set.of("he", "she", "him", "his", "her", "hers");

  private static final Set<String> BETWEEN = Set.of("not", "also", "never", "always", "just");
  private static final Set<String> PARTICIPLES =
      Set.of(
          "been", "become", "begun", "brought", "come", "done", "found", "given", "gone", "got",
          "had", "heard", "held", "kept", "known", "led", "left", "lost", "made", "met", "paid",
          "put", "run", "said", "seen", "sent", "set", "shown", "spoken", "taken", "thought",
          "told", "won", "written");

  private final Scene scene;
  private final Speaker speaker;
  private final Set<String> introduced = new HashSet<>();
  private Span source;
  private boolean personNamed;
  private boolean dangling;

  private Wording(Scene scene, Speaker speaker) {
    this.scene = scene;
    this.speaker = speaker;
  }

  /** Of a passage in which this speaker says something; {@code null} if nobody does. */
  static Wording by(Speaker speaker, Scene scene) {
    return new Wording(scene, speaker);
  }

  /** Of a passage that follows the speaker's name. */
  static Wording after(Speaker speaker, Scene scene) {
    Wording wording = new Wording(scene, speaker);
    wording.introduced.add(speaker.name());
    wording.personNamed = speaker.kind() == Speaker.Kind.PERSON;
    return wording;
  }

  /** With the place where the speaker is named: an "it" there is the speaker. */
  Wording at(Span source) {
    this.source = source;
    return this;
  }

  /** Whether a "he" or "she" was met that stands for nobody the text has named. */
  boolean isDangling() {
    return dangling;
  }

  /** The words of a sentence. */
  String of(Sentence sentence) {
    return of(sentence.span());
  }

  /** The words at a span, junk left out, white space folded. */
  String of(Span span) {
    String body = scene.article().body();
    BitSet quoted = Prose.quoted(body.substring(span.start(), span.end()));
    StringBuilder words = new StringBuilder(span.length() + 40);
    int at = span.start();
    for (Mention mention : mentions(span)) {
      boolean ours = !quoted.get(mention.span().start() - span.start());
      if (!ours || mention.span().start() < at || mention.span().end() > span.end()) {
        continue;
      }
      words.append(asItIs(at, mention.span().start(), quoted, span));
      String full = inFull(mention);
      words.append(full);
      at = mention.span().end();
      boolean replaced = mention.pronoun() && full.endsWith(mention.speaker().name());
      String auxiliary = replaced ? auxiliary(at, span.end()) : "";
      if (!auxiliary.isEmpty()) {
        words.append(auxiliary);
        at += body.charAt(at + 1) == 'l' ? 3 : 2;
      }
    }
    words.append(asItIs(at, span.end(), quoted, span));
    return folded(words);
  }

  /**
   * "He's gone", "she'd go", "he'll go" in full, for a name that stands in place of the pronoun.
   */
  private String auxiliary(int from, int to) {
    String body = scene.article().body();
    String rest = body.substring(from, Math.min(to, from + 60)).replace('\u2019', '\'');
    List<String> next = Prose.split(rest.substring(Math.min(rest.length(), 3)));
    String verb =
        next.stream()
            .filter(word -> !word.endsWith("ly") && !BETWEEN.contains(word))
            .findFirst()
            .orElse("");
    boolean participle = verb.endsWith("ed") || PARTICIPLES.contains(verb);
    if (rest.startsWith("'s ")) {
      return participle ? " has" : " is";
    }
    if (rest.startsWith("'d ")) {
      return participle ? " had" : " would";
    }
    return rest.startsWith("'ll ") ? " will" : "";
  }

  private List<Mention> mentions(Span span) {
    List<Mention> known = scene.mentions(span);
    boolean it =
        source != null
            && span.contains(source)
            && speaker != null
            && speaker.kind() != Speaker.Kind.PERSON
            && source.in(scene.article().body()).equalsIgnoreCase("it")
            && known.stream().noneMatch(mention -> mention.span().overlaps(source));
    if (!it) {
      return known;
    }
    List<Mention> all = new ArrayList<>(known);
    all.add(new Mention(source, speaker, true));
    all.sort(Comparator.comparingInt(mention -> mention.span().start()));
    return all;
  }

  /** Words between mentions; a "him" among them, of whom nobody knows who is meant, dangles. */
  private String asItIs(int from, int to, BitSet quoted, Span span) {
    String body = scene.article().body();
    int at = from;
    for (String word : Prose.split(body.substring(from, to))) {
      at = body.indexOf(word, at);
      boolean ours = !quoted.get(at - span.start());
      dangling |= ours && !personNamed && SINGULAR.contains(word.toLowerCase(Locale.ROOT));
      at += word.length();
    }
    return body.substring(from, to);
  }

  private String inFull(Mention mention) {
    String words = mention.span().in(scene.article().body());
    String name = mention.speaker().name();
    if (introduced.contains(name)) {
      return words;
    }
    String small = words.toLowerCase(Locale.ROOT);
    boolean person = SINGULAR.contains(small);
    boolean own = mention.speaker().equals(speaker);
    if (mention.pronoun() && !own && !(person && scene.isUnmistakable(mention))) {
      dangling |= person;
      return words;
    }
    introduced.add(name);
    personNamed |= mention.speaker().kind() == Speaker.Kind.PERSON;
    if (own && isDescription(small) && !isNamedNear(mention)) {
      return scene.called(speaker);
    }
    if (!isShort(words, mention)) {
      return words;
    }
    if (!POSSESSIVE.contains(small)) {
      return mention.speaker().kind() == Speaker.Kind.ORGANIZATION
          ? scene.called(mention.speaker())
          : name;
    }
    boolean objective = small.equals("her") && !isBeforeNoun(mention.span());
    return objective ? name : Names.possessive(name);
  }

  /** A pronoun, or the last word of a person's name alone. */
  private static boolean isShort(String words, Mention mention) {
    Speaker meant = mention.speaker();
    if (mention.pronoun()) {
      boolean person = SINGULAR.contains(words.toLowerCase(Locale.ROOT));
      return person || meant.kind() != Speaker.Kind.PERSON;
    }
    boolean lastName = meant.name().endsWith(" " + words);
    return meant.kind() == Speaker.Kind.PERSON && lastName;
  }

  /** "the governor", "the company": known by what they are told to be elsewhere. */
  private boolean isDescription(String small) {
    boolean named =
        Character.isUpperCase(speaker.name().charAt(0)) || speaker.name().startsWith("the ");
    return named
        && small.startsWith("the ")
        && Prose.words(small) <= 3
        && speaker.kind() != Speaker.Kind.GROUP
        && scene.isOnly(speaker, small.substring(small.lastIndexOf(' ') + 1));
  }

  private boolean isNamedNear(Mention mention) {
    Sentence sentence = scene.sentenceAt(mention.span().start());
    String words = mention.span().in(scene.article().body());
    boolean small =
        Prose.split(words).stream().skip(1).allMatch(w -> Character.isLowerCase(w.charAt(0)));
    boolean of = scene.article().body().startsWith(" of ", mention.span().end());
    return !small || of || sentence == null || sentence.text().contains(Names.brief(speaker));
  }

  private boolean isBeforeNoun(Span pronoun) {
    String body = scene.article().body();
    List<String> next =
        Prose.split(body.substring(pronoun.end(), Math.min(body.length(), pronoun.end() + 30)));
    boolean adjacent = pronoun.end() < body.length() && body.charAt(pronoun.end()) == ' ';
    return adjacent
        && !next.isEmpty()
        && !Prose.isFunctionWord(next.get(0).toLowerCase(Locale.ROOT));
  }

  static String folded(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = folded.length() > 0;
      } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
        if (blank) {
          folded.append(' ');
          blank = false;
        }
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
