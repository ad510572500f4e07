package dev.counterpoint.extractive;

import dev.counterpoint.dispute.Camp;
import dev.counterpoint.statement.Speaker;
import dev.counterpoint.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The claims of a camp, most important first, no sentence twice. */
final class KeyClaims {

  /** More would make the evidence a passage instead of a quote. */
  private static final int MOST_SENTENCES = 3;

  private static final Set<String> OUTLET_WORDS =
      Set.of(
          "associated",
          "cnn",
          "daily",
          "gazette",
          "herald",
          "journal",
          "magazine",
          "network",
          "news",
          "newspaper",
          "outlet",
          "politico",
          "post",
          "press",
          "reuters",
          "times",
          "tribune");

  /** Words are spoken there, not by it. */
  private static final Set<String> OCCASIONS =
      Set.of("interview", "debate", "hearing", "meeting", "rally", "speech", "conference");

  private final ClaimRank rank = new ClaimRank();

  List<ClaimCandidate> of(Camp camp, Scene scene) {
    List<ClaimRank.Ranked> ranked = new ArrayList<>(rank.rank(candidates(camp, scene), scene));
    ranked.sort(Comparator.comparingDouble(ClaimRank.Ranked::key).reversed());
    boolean anyVoiced = ranked.stream().anyMatch(ClaimRank.Ranked::voiced);
    List<ClaimCandidate> kept = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (ClaimRank.Ranked next : ranked) {
      List<Integer> sentences = next.candidate().sentences();
      boolean wanted = next.voiced() || (!anyVoiced && kept.isEmpty());
      if (wanted && sentences.stream().noneMatch(taken::contains)) {
        kept.add(next.candidate());
        taken.addAll(sentences);
      }
    }
    return kept;
  }

  static List<ClaimCandidate> candidates(Camp camp, Scene scene) {
    List<ClaimCandidate> candidates = new ArrayList<>();
    List<Statement> open = new ArrayList<>();
    TreeSet<Integer> sentences = new TreeSet<>();
    boolean opinion = scene.isOpinion();
    for (Statement statement : camp.statements()) {
      if (isHearsay(statement, opinion)) {
        continue;
      }
      List<Integer> own = contentSentences(statement, scene);
      if (own.isEmpty()) {
        continue;
      }
      if (!open.isEmpty() && !continues(statement, own, open, sentences)) {
        close(open, sentences, candidates);
      }
      boolean opened = false;
      for (int number : own) {
        if (sentences.size() == MOST_SENTENCES && !sentences.contains(number)) {
          close(open, sentences, candidates);
          opened = false;
        }
        if (!opened) {
          open.add(statement);
          opened = true;
        }
        sentences.add(number);
      }
    }
    if (!open.isEmpty()) {
      close(open, sentences, candidates);
    }
    return candidates;
  }

  /** An attitude of nobody, or one that the writer of an opinion piece reads into a group. */
  private static boolean isHearsay(Statement statement, boolean opinion) {
    if (isReporting(statement) || isNoSpeaker(statement.speaker())) {
      return true;
    }
    if (statement.kind() != Statement.Kind.ATTITUDE) {
      return false;
    }
    Speaker speaker = statement.speaker();
    return speaker == null || (opinion && speaker.kind() != Speaker.Kind.PERSON);
  }

  /** An outlet that reports or sees something makes no claim of its own. */
  private static boolean isReporting(Statement statement) {
    Speaker speaker = statement.speaker();
    boolean body = speaker != null && speaker.kind() != Speaker.Kind.PERSON;
    boolean indirect =
        statement.kind() != Statement.Kind.DIRECT && statement.kind() != Statement.Kind.MIXED;
    boolean sees = "see".equals(statement.verb());
    boolean reports = "report".equals(statement.verb()) && body && isOutlet(speaker.name());
    return body && indirect && (sees || reports);
  }

  /** "a law that" is half a sentence and "an interview" an occasion; neither is a speaker. */
  private static boolean isNoSpeaker(Speaker speaker) {
    String name = speaker == null ? "" : speaker.name();
    boolean occasion = Prose.split(name).stream().limit(2).anyMatch(OCCASIONS::contains);
    return occasion || name.endsWith(" who") || name.endsWith(" which") || name.endsWith(" that");
  }

  private static boolean isOutlet(String name) {
    return Prose.split(name.toLowerCase(Locale.ROOT)).stream().anyMatch(OUTLET_WORDS::contains);
  }

  private static boolean continues(
      Statement statement, List<Integer> own, List<Statement> open, TreeSet<Integer> sentences) {
    Statement last = open.get(open.size() - 1);
    boolean sameSpeaker = Objects.equals(last.speaker(), statement.speaker());
    int next = own.get(0);
    return sameSpeaker && next >= sentences.last() && next <= sentences.last() + 1;
  }

  private static void close(
      List<Statement> open, TreeSet<Integer> sentences, List<ClaimCandidate> candidates) {
    candidates.add(new ClaimCandidate(open.get(0).speaker(), open, List.copyOf(sentences)));
    open.clear();
    sentences.clear();
  }

  private static List<Integer> contentSentences(Statement statement, Scene scene) {
    return statement.sentences().stream().filter(scene::canBeEvidence).toList();
  }
}
