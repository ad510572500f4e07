package dev.counterpoint.statement;

import dev.counterpoint.article.Sentence;
import dev.counterpoint.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Makes a reading of what was found: token ranges become spans, sources become speakers. */
final class Assembly {

  private static final int SHORTEST_OPINION = 5;
  private static final Set<String> IMPERSONAL = Set.of("it", "you", "this", "that", "anyone");
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our");

  private final Words words;
  private final Coreference coreference;
  private final Speaker author;
  private final List<Draft> drafts = new ArrayList<>();

  /** A statement before it has its number. */
  private record Draft(Attribution attribution, Speaker speaker, String inner) {}

  private Assembly(Words words, Coreference coreference, Speaker author) {
    this.words = words;
    this.coreference = coreference;
    this.author = author;
  }

  static Reading of(
      Words words, List<Attribution> attributions, Coreference coreference, Speaker author) {
    Assembly assembly = new Assembly(words, coreference, author);
    attributions.forEach(assembly::add);
    if (author != null) {
      assembly.addOpinions(attributions);
    }
    assembly.drafts.sort(Comparator.comparingInt(draft -> draft.attribution().start()));
    List<Statement> statements = new ArrayList<>();
    for (Draft draft : assembly.drafts) {
      statements.add(assembly.statement(draft, statements.size()));
    }
    return new Reading(words.article(), statements, assembly.mentions());
  }

  private void add(Attribution attribution) {
    Speaker speaker = speaker(attribution.source(), isSpeech(attribution));
    Speaker inner = speaker(attribution.inner(), true);
    if (author != null && speaker != null && isDuty(attribution)) {
      speaker = author;
    }
    if (speaker == null && author != null && attribution.cue() != null && !isQuoted(attribution)) {
      speaker = author;
    }
    if (inner != null && isRelay(speaker) && !isRelay(inner)) {
      speaker = inner;
    }
    boolean reported = inner != null && !inner.equals(speaker);
    drafts.add(new Draft(attribution, speaker, reported ? inner.name() : null));
  }

  /** "The mayor told the Echo", "the Echo reported that the mayor said": the mayor says it. */
  private static boolean isRelay(Speaker speaker) {
    if (speaker == null) {
      return false;
    }
    boolean paper =
        speaker.kind() == Speaker.Kind.ORGANIZATION
            && BodyKind.of(List.of(speaker.name().split(" "))) == BodyKind.MEDIA;
    String role = speaker.role() == null ? "" : speaker.role().toLowerCase(Locale.ROOT);
    return paper || role.endsWith("correspondent") || role.endsWith("reporter");
  }

  /** "The mayor should say so": it is the author who says it. */
  private boolean isDuty(Attribution attribution) {
    Range cue = attribution.cue();
    for (int i = cue == null ? 0 : cue.from(); cue != null && i < cue.to(); i++) {
      if (words.is(i, "should") || words.is(i, "must") || words.is(i, "ought")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the content is somebody's own words alone. */
  private boolean isQuoted(Attribution attribution) {
    return kind(attribution) == Statement.Kind.DIRECT;
  }

  private static boolean isSpeech(Attribution attribution) {
    return attribution.saying() && ReportingVerbs.isSpeech(attribution.verb());
  }

  private Speaker speaker(Range source, boolean saying) {
    if (source == null) {
      return null;
    }
    String first = words.lower(source.from());
    if (author != null && words.is(source.last(), "i")) {
      return author;
    }
    if (source.length() == 1 && FIRST_PERSON.contains(first) && !words.isQuoted(source.from())) {
      boolean singular = first.equals("i") || first.equals("my");
      return singular && author == null ? Authorship.unnamed() : author;
    }
    Figure figure = coreference.figure(source, saying);
    if (figure == null) {
      return words.tag(source.last()) == Tag.NOUN || IMPERSONAL.contains(first) ? author : null;
    }
    return figure.speaker();
  }

  /** In an opinion piece, what nobody else says is said by its author. */
  private void addOpinions(List<Attribution> attributions) {
    boolean[] said = new boolean[words.size()];
    for (Attribution attribution : attributions) {
      if (attribution.saying()) {
        for (Range range : attribution.content()) {
          java.util.Arrays.fill(said, range.from(), range.to(), true);
        }
      }
    }
    for (Sentence sentence : words.article().sentences()) {
      int from = words.start(sentence.number());
      int to = words.end(sentence.number());
      if (sentence.canBeEvidence() && isOpinion(from, to, said)) {
        Range range = new Range(from, to);
        drafts.add(
            new Draft(
                new Attribution(true, null, null, null, null, List.of(range), false),
                author,
                null));
      }
    }
  }

  private boolean isOpinion(int from, int to, boolean[] said) {
    int own = 0;
    for (int i = from; i < to; i++) {
      own += said[i] || words.isQuoted(i) ? 0 : 1;
    }
    return to - from >= SHORTEST_OPINION && own * 2 > to - from;
  }

  private Statement statement(Draft draft, int number) {
    Attribution a = draft.attribution();
    List<Span> content = new ArrayList<>();
    TreeSet<Integer> sentences = new TreeSet<>();
    for (Range range : a.content()) {
      addPieces(range, content, sentences);
    }
    for (Range range : new Range[] {a.source(), a.cue()}) {
      if (range != null) {
        sentences.add(words.sentence(range.from()));
      }
    }
    return new Statement(
        number,
        kind(a),
        draft.speaker(),
        span(a.source()),
        span(a.cue()),
        a.verb(),
        content,
        List.copyOf(sentences),
        a.negated(),
        draft.inner());
  }

  private Statement.Kind kind(Attribution a) {
    if (!a.saying()) {
      return Statement.Kind.ATTITUDE;
    }
    int quoted = 0;
    int plain = 0;
    for (Range range : a.content()) {
      for (int i = range.from(); i < range.to(); i++) {
        boolean word = words.tag(i) != Tag.PUNCTUATION;
        quoted += word && words.isQuoted(i) ? 1 : 0;
        plain += word && !words.isQuoted(i) ? 1 : 0;
      }
    }
    if (quoted == 0) {
      return Statement.Kind.INDIRECT;
    }
    return plain == 0 ? Statement.Kind.DIRECT : Statement.Kind.MIXED;
  }

  /** One span for each sentence, and for each piece of it where junk was glued in. */
  private void addPieces(Range range, List<Span> content, Set<Integer> sentences) {
    int from = range.from();
    for (int i = range.from(); i < range.to(); i++) {
      Token token = words.token(i);
      boolean ends =
          i + 1 == range.to()
              || words.token(i + 1).sentence() != token.sentence()
              || words.token(i + 1).piece() != token.piece();
      if (ends) {
        content.add(new Span(words.token(from).start(), token.end()));
        sentences.add(token.sentence());
        from = i + 1;
      }
    }
  }

  private List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    for (Sighting seen : coreference.sightings()) {
      mentions.add(new Mention(span(seen.range()), seen.figure().speaker(), seen.pronoun()));
    }
    return mentions;
  }

  private Span span(Range range) {
    return range == null
        ? null
        : new Span(words.token(range.from()).start(), words.token(range.last()).end());
  }
}
