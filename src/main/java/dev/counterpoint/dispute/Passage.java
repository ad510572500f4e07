package dev.counterpoint.dispute;

import dev.counterpoint.article.Article;
import dev.counterpoint.article.Sentence;
import dev.counterpoint.article.Span;
import dev.counterpoint.statement.Mention;
import dev.counterpoint.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A sentence as this room reads it: words with their cues, and the actors among them. */
final class Passage {

  /** An actor at a range of words. */
  record Place(Actor actor, int from, int to, boolean pronoun) {}

  /**
   * What a longer sentence has beyond this is not looked at, so that a wall of text stays cheap.
   */
  private static final int MOST_WORDS = 400;

  final Sentence sentence;
  final List<String> words = new ArrayList<>();
  final List<String> forms = new ArrayList<>();
  final List<Integer> starts = new ArrayList<>();
  final List<Integer> cues = new ArrayList<>();
  final List<Boolean> quoted = new ArrayList<>();
  final List<Place> places = new ArrayList<>();

  /** Everybody to whom a statement in this sentence is attributed, in order. */
  final List<Actor> speaking = new ArrayList<>();

  private Passage(Sentence sentence) {
    this.sentence = sentence;
  }

  static List<Passage> of(Article article, List<Mention> mentions, Cast cast) {
    List<Passage> passages = new ArrayList<>();
    int next = 0;
    boolean quoting = false;
    int paragraph = -1;
    for (Sentence sentence : article.sentences()) {
      if (sentence.paragraph() != paragraph) {
        quoting = false;
        paragraph = sentence.paragraph();
      }
      Passage passage = new Passage(sentence);
      for (Span piece : sentence.pieces()) {
        quoting = passage.read(article.text(), piece, quoting);
      }
      Span span = sentence.span();
      while (next < mentions.size() && mentions.get(next).span().start() < span.start()) {
        next++;
      }
      while (next < mentions.size() && mentions.get(next).span().start() < span.end()) {
        passage.place(mentions.get(next), cast);
        next++;
      }
      passage.describe(cast);
      passages.add(passage);
    }
    for (Actor speaker : cast.speakers) {
      for (Statement statement : speaker.statements) {
        for (int number : statement.sentences()) {
          List<Actor> speaking = passages.get(number).speaking;
          if (!speaking.contains(speaker)) {
            speaking.add(speaker);
          }
        }
      }
    }
    return passages;
  }

  private boolean read(String text, Span piece, boolean quoting) {
    boolean inside = quoting;
    int i = piece.start();
    while (i < piece.end() && words.size() < MOST_WORDS) {
      char c = text.charAt(i);
      if (c == '\u201c' || c == '\u201d') {
        inside = c == '\u201c';
      } else if (c == '"') {
        inside = !inside;
      }
      if (!Character.isLetterOrDigit(c)) {
        if (c == ';' || c == ':' || c == '\u2014' || c == '(' || c == ')' || c == ',') {
          add(
              String.valueOf(c),
              i,
              c == ',' || c == '(' || c == ')' ? 0 : CueWords.BREAKING,
              inside);
        }
        i++;
        continue;
      }
      int start = i;
      while (i < piece.end() && isInsideWord(text, i, piece.end())) {
        i++;
      }
      String form = text.substring(start, i);
      String word = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
      forms.add(form);
      words.add(plain);
      starts.add(start);
      cues.add(CueWords.of(plain));
      quoted.add(inside);
    }
    return inside;
  }

  private void add(String mark, int at, int cue, boolean inside) {
    forms.add(mark);
    words.add(mark);
    starts.add(at);
    cues.add(cue);
    quoted.add(inside);
  }

  private static boolean isInsideWord(String text, int i, int end) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean joins = c == '\'' || c == '\u2019' || c == '-' || c == '.';
    return joins && i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private void place(Mention mention, Cast cast) {
    Actor actor = cast.of(mention.speaker());
    if (actor == null) {
      return;
    }
    int from = 0;
    while (from < starts.size() && starts.get(from) < mention.span().start()) {
      from++;
    }
    int to = from;
    while (to < starts.size() && starts.get(to) < mention.span().end()) {
      to++;
    }
    if (to > from) {
      places.add(new Place(actor, from, to, mention.pronoun()));
    }
  }

  private void describe(Cast cast) {
    for (Place place : places) {
      if (!place.pronoun()) {
        cast.descriptor(place.actor()).read(this, place);
      }
    }
  }

  boolean has(int word, int cue) {
    return (cues.get(word) & cue) != 0;
  }

  /** How many words in {@code [from, to)} have one of the cues. */
  int count(int cue, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += has(i, cue) ? 1 : 0;
    }
    return count;
  }

  int countOutsideQuotes(int cue, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += has(i, cue) && !quoted.get(i) ? 1 : 0;
    }
    return count;
  }

  boolean isMark(int word) {
    return !Character.isLetterOrDigit(words.get(word).charAt(0));
  }

  int size() {
    return words.size();
  }
}
