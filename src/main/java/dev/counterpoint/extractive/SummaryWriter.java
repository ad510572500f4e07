package dev.counterpoint.extractive;

import dev.counterpoint.article.Sentence;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.summary.Length;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What happened, then what each side says, in turns, within the asked length. */
final class SummaryWriter {

  private static final int LEAD_WORDS = 36;
  private static final int LEAST_LEAD_WORDS = 8;

  /** So many of the first sentences that can be told may be the lead. */
  private static final int LEADS = 3;

  /** How long the lead may be, so that all sides have room beside it. */
  private static final int[] SHORTER_LEADS = {LEAD_WORDS, 24, 18};

  String write(List<WrittenSide> sides, Length length, Scene scene) {
    // A summary as long as its article would be a copy.
    int wanted = Math.min(length.words(), scene.article().words() * 2 / 5);
    int most = wanted * 6 / 5;
    Set<Integer> told = new HashSet<>();
    Optional<Sentence> lead = lead(scene);
    lead.ifPresent(sentence -> told.add(sentence.number()));
    Opening opening = opening(lead, sides, most, scene);
    List<String> texts = new ArrayList<>();
    opening.lead().ifPresent(texts::add);
    int words = texts.stream().mapToInt(Prose::words).sum();
    Set<String> named = new HashSet<>();
    Set<WrittenClaim> claims = new LinkedHashSet<>(opening.claims());
    claims.addAll(opening.fair() ? inTurns(sides) : List.of());
    Speaker before = null;
    for (WrittenClaim claim : claims) {
      String text = claim.text();
      if (isTold(claim, told) || words + claim.words() > most) {
        continue;
      }
      Speaker speaker = claim.candidate().speaker();
      if (speaker != null && texts.stream().anyMatch(earlier -> earlier.contains(speaker.name()))) {
        named.add(speaker.name());
      }
      String brief = shortNamed(text, speaker, named);
      String also = again(brief, speaker, before);
      texts.add(words + Prose.words(also) > most ? brief : also);
      before = speaker;
      told.addAll(claim.candidate().sentences());
      words += Prose.words(texts.get(texts.size() - 1));
    }
    Iterator<Sentence> rest =
        sentences(scene, told, LEAD_WORDS)
            .filter(sentence -> opening.fair() || scene.statementsIn(sentence).isEmpty())
            .iterator();
    while (words < wanted * 4 / 5 && rest.hasNext()) {
      String text = told(rest.next(), LEAD_WORDS, scene).orElseThrow();
      if (words + Prose.words(text) <= most) {
        texts.add(text);
        words += Prose.words(text);
      }
    }
    return texts.isEmpty() ? "" : String.join(" ", texts);
  }

  /**
   * How a summary begins.
   *
   * @param fair whether every side has a word in it, so that more may follow in turns
   */
  private record Opening(Optional<String> lead, List<WrittenClaim> claims, boolean fair) {}

  /** The lead, in fewer words if only so all sides have room beside it; else the lead alone. */
  private static Opening opening(
      Optional<Sentence> lead, List<WrittenSide> sides, int most, Scene scene) {
    for (int leadWords : SHORTER_LEADS) {
      Optional<String> text = lead.flatMap(sentence -> told(sentence, leadWords, scene));
      int room = most - text.map(Prose::words).orElse(0);
      Optional<List<WrittenClaim>> claims = ofEverySide(sides, lead, room);
      if (claims.isPresent() && text.isPresent() == lead.isPresent()) {
        return new Opening(text, claims.get(), true);
      }
    }
    Optional<String> whole = lead.flatMap(sentence -> told(sentence, LEAD_WORDS, scene));
    return new Opening(whole, List.of(), sides.size() < 2);
  }

  /**
   * A claim of every side that the lead has not told already, the weightiest or else the shortest;
   * empty where there is no room for all, for no side may have the word alone.
   */
  private static Optional<List<WrittenClaim>> ofEverySide(
      List<WrittenSide> sides, Optional<Sentence> lead, int room) {
    Set<Integer> told = lead.map(sentence -> Set.of(sentence.number())).orElse(Set.of());
    List<WrittenClaim> first = new ArrayList<>();
    List<WrittenClaim> shortest = new ArrayList<>();
    for (WrittenSide side : sides) {
      boolean inLead = side.claims().stream().anyMatch(claim -> isTold(claim, told));
      if (!inLead && !side.claims().isEmpty()) {
        first.add(side.claims().get(0));
        shortest.add(Collections.min(side.claims(), Comparator.comparingInt(WrittenClaim::words)));
      }
    }
    return Stream.of(first, shortest)
        .filter(claims -> claims.stream().mapToInt(WrittenClaim::words).sum() <= room)
        .findFirst();
  }

  private static boolean isTold(WrittenClaim claim, Set<Integer> told) {
    return claim.candidate().sentences().stream().anyMatch(told::contains);
  }

  private static List<WrittenClaim> inTurns(List<WrittenSide> sides) {
    Set<WrittenClaim> turns = new LinkedHashSet<>();
    int longest = sides.stream().mapToInt(side -> side.claims().size()).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      for (WrittenSide side : sides) {
        if (i < side.claims().size()) {
          turns.add(side.claims().get(i));
        }
      }
    }
    return List.copyOf(turns);
  }

  /** A person is named in full once; what somebody quotes is left as it is. */
  static String shortNamed(String text, Speaker speaker, Set<String> named) {
    if (speaker == null || named.add(speaker.name())) {
      return text;
    }
    String name = speaker.name();
    BitSet quoted = Prose.quoted(text);
    StringBuilder brief = new StringBuilder();
    int done = 0;
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      if (!quoted.get(at)) {
        brief.append(text, done, at).append(Names.brief(speaker));
        done = at + name.length();
      }
    }
    return brief.append(text, done, text.length()).toString();
  }

  /** "Lee also said", where Lee has just said something. */
  static String again(String text, Speaker speaker, Speaker before) {
    boolean same = speaker != null && speaker.equals(before);
    for (String name : same ? List.of(speaker.name(), Names.brief(speaker)) : List.<String>of()) {
      String start = Prose.capitalize(name) + " said";
      if (text.startsWith(start)) {
        return Prose.capitalize(name) + " also said" + text.substring(start.length());
      }
    }
    return text;
  }

  /**
   * What the article is about: of the first sentences the one that says most of its title, and
   * rather one that opens the article than one that goes on.
   */
  private static Optional<Sentence> lead(Scene scene) {
    Sentence best = null;
    double most = Double.NEGATIVE_INFINITY;
    List<Sentence> early = sentences(scene, Set.of(), LEAD_WORDS).limit(LEADS).toList();
    for (int i = 0; i < early.size(); i++) {
      List<String> words = Prose.split(early.get(i).text());
      long about = words.stream().map(Prose::stem).distinct().filter(scene::isInTitle).count();
      boolean goesOn = early.get(i).number() > 0 && isDescription(words);
      double weight = Math.min(3, about) - (goesOn ? 1 : 0) - i;
      if (weight > most) {
        most = weight;
        best = early.get(i);
      }
    }
    return Optional.ofNullable(best);
  }

  /** "The measure" is one of which something was said before. */
  private static boolean isDescription(List<String> words) {
    return words.size() > 1
        && words.get(0).equals("The")
        && Character.isLowerCase(words.get(1).charAt(0));
  }

  private static Stream<Sentence> sentences(Scene scene, Set<Integer> told, int mostWords) {
    return scene.article().sentences().stream()
        .filter(Sentence::canBeEvidence)
        .filter(sentence -> !told.contains(sentence.number()))
        .filter(sentence -> told(sentence, mostWords, scene).isPresent());
  }

  private static Optional<String> told(Sentence sentence, int mostWords, Scene scene) {
    String text = sentence.text();
    boolean speech = text.startsWith("\u201c") || text.startsWith("\"");
    boolean asks = text.endsWith("?");
    if (speech || asks || Prose.words(text) < LEAST_LEAD_WORDS) {
      return Optional.empty();
    }
    Wording wording = Wording.by(null, scene);
    String words = Links.without(wording.of(sentence));
    if (wording.isDangling()) {
      return Optional.empty();
    }
    return Compression.to(mostWords, Prose.capitalize(words))
        .flatMap(Neutral::said)
        .filter(StandingAlone::test)
        .filter(lead -> !HeadlineWriter.speaksItself(lead));
  }
}
