package dev.counterpoint.verify;

import dev.counterpoint.summary.Draft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is left of a draft once every check has seen every piece of it, and what was wrong. */
final class Inspection {

  /** Cheap ones first; each relies on those before it. */
  private static final List<Check> CHECKS =
      List.of(
          new EvidenceExists(),
          new Shape(),
          new CleanText(),
          new AnswerLanguage(),
          new NoInstructions(),
          new NewFacts(),
          new NamedInArticle(),
          new QuotedWords(),
          new ScareQuotes(),
          new QuoteSpeakers(),
          new NeutralWords(),
          new Voiced(),
          new Roles(),
          new Support());

  /** How much longer a summary may be than asked for. */
  private static final float TOLERANCE = 1.6f;

  /** A summary of more than this share of the article's words is a copy, if it is no short one. */
  private static final double COPY = 0.7;

  private static final int LEAST_WORTH_COPYING = 80;

  private final Ground ground;
  private final boolean byModel;
  private final Duplicates duplicates = new Duplicates();
  private final List<Fault> faults = new ArrayList<>();
  private final List<Draft.Side> sides = new ArrayList<>();
  private final String headline;
  private final String summary;
  private final String question;
  private final String missingSide;
  private int proposed;
  private int kept;

  /**
   * @param byModel whether a model wrote the draft: its choice of sentences is not taken on trust
   */
  Inspection(Draft draft, Ground ground, boolean byModel) {
    this.ground = ground;
    this.byModel = byModel;
    this.headline = sound(Passage.Part.HEADLINE, draft.headline());
    this.question = sound(Passage.Part.QUESTION, draft.question());
    this.summary = soundSentences(draft.summary());
    this.missingSide = sound(Passage.Part.MISSING_SIDE, draft.missingSide());
    for (Draft.Side side : draft.sides()) {
      sides.add(sound(side));
    }
  }

  private Draft.Side sound(Draft.Side side) {
    List<Draft.Claim> claims = new ArrayList<>();
    for (Draft.Claim claim : side.claims()) {
      proposed++;
      Passage passage =
          new Passage(Passage.Part.CLAIM, claim.text(), claim.sentences(), claim.speaker());
      if (isSound(passage) && isNew(passage)) {
        kept++;
        Passage borne = byModel ? withoutIdleSentences(passage) : passage;
        claims.add(new Draft.Claim(claim.text(), speaker(borne), borne.sentences()));
      }
    }
    return new Draft.Side(
        sound(Passage.Part.NAME, side.name()),
        sound(Passage.Part.POSITION, side.position()),
        claims);
  }

  /**
   * The claim on those of its sentences that say anything of it, and the rest of what is said
   * there, if they bear it out alone.
   */
  private Passage withoutIdleSentences(Passage claim) {
    List<Integer> telling =
        claim.sentences().stream().filter(number -> ground.sharesAWord(claim, number)).toList();
    Set<Integer> said = new HashSet<>(telling);
    ground.statementsIn(telling).forEach(statement -> said.addAll(statement.sentences()));
    List<Integer> busy = claim.sentences().stream().filter(said::contains).toList();
    if (busy.isEmpty() || busy.size() == claim.sentences().size()) {
      return claim;
    }
    Passage borne = new Passage(Passage.Part.CLAIM, claim.text(), busy, claim.speaker());
    boolean alone = CHECKS.stream().allMatch(check -> check.fault(borne, ground).isEmpty());
    boolean sameSpeaker = Objects.equals(Speakers.of(borne, ground), Speakers.of(claim, ground));
    if (!alone || !sameSpeaker) {
      return claim;
    }
    faults.add(
        new Fault(
            "evidence",
            "A sentence that says nothing of a claim was left out of its evidence.",
            "The claim \""
                + claim.text()
                + "\" points at a sentence that says nothing of it: name only those that do."));
    return borne;
  }

  private boolean isNew(Passage claim) {
    Optional<Fault> fault = duplicates.fault(claim);
    fault.ifPresent(faults::add);
    return fault.isEmpty();
  }

  private String speaker(Passage claim) {
    String speaker = Speakers.of(claim, ground);
    boolean same =
        claim.speaker() == null || speaker != null && Speakers.isSame(claim.speaker(), speaker);
    if (!same) {
      faults.add(
          new Fault(
              "speaker",
              "A claim's speaker was put right from the article.",
              "The claim \""
                  + claim.text()
                  + "\" is not said by \""
                  + claim.speaker()
                  + "\" in the sentences it points at: name who says it there, or null."));
    }
    return speaker;
  }

  /** The text if every check lets it pass, else {@code null}. */
  private String sound(Passage.Part part, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return isSound(Passage.prose(part, text)) ? text.strip() : null;
  }

  /** The sentences that pass; {@code null} if fewer than half do. */
  private String soundSentences(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    List<Passage> all =
        Prose.sentences(text).stream()
            .map(sentence -> Passage.prose(Passage.Part.SUMMARY, sentence))
            .toList();
    List<Passage> sound = all.stream().filter(this::isSound).toList();
    boolean enough = sound.size() * 2 >= all.size() && !sound.isEmpty();
    return enough ? fitting(sound) : null;
  }

  /** As many sentences as the length asked for allows; {@code null} for a copy of the article. */
  private String fitting(List<Passage> sentences) {
    int most = Math.round(ground.options().length().words() * TOLERANCE);
    StringBuilder summary = new StringBuilder();
    int words = 0;
    for (Passage sentence : sentences) {
      int longer = words + sentence.words().size();
      if (longer > most && summary.length() > 0) {
        faults.add(
            new Fault(
                "length",
                "The summary was cut to the length asked for.",
                "The summary is too long: about " + ground.options().length().words() + " words."));
        break;
      }
      summary.append(summary.length() > 0 ? " " : "").append(sentence.text());
      words = longer;
    }
    boolean copied = isCopy(words);
    if (copied) {
      faults.add(
          new Fault(
              "copy",
              "The summary was the article itself.",
              "The summary repeats the article: say what matters in your own words."));
    }
    return copied ? null : summary.toString();
  }

  private boolean isCopy(int words) {
    if (words <= COPY * LEAST_WORTH_COPYING) {
      return false;
    }
    int ofArticle = ground.article().words();
    return ofArticle > LEAST_WORTH_COPYING && words > COPY * ofArticle;
  }

  private boolean isSound(Passage passage) {
    for (Check check : CHECKS) {
      Optional<Fault> fault = check.fault(passage, ground);
      if (fault.isPresent()) {
        faults.add(fault.get());
        return false;
      }
    }
    return true;
  }

  List<Fault> faults() {
    return faults;
  }

  /** The sides with the claims that are left; names and positions that failed are {@code null}. */
  List<Draft.Side> sides() {
    return sides;
  }

  String headline() {
    return headline;
  }

  String summary() {
    return summary;
  }

  String question() {
    return question;
  }

  String missingSide() {
    return missingSide;
  }

  int proposed() {
    return proposed;
  }

  int dropped() {
    return proposed - kept;
  }

  /** Sides that still have a claim. */
  long voiced() {
    return sides.stream().filter(side -> !side.claims().isEmpty()).count();
  }
}
