package dev.counterpoint.extractive;

import dev.counterpoint.dispute.Camp;
import dev.counterpoint.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The claims of a camp, most important first, no sentence twice. */
final class KeyClaims {

  /** More would make the evidence a passage instead of a quote. */
  private static final int MOST_SENTENCES = 3;

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
    for (Statement statement : camp.statements()) {
      List<Integer> own = contentSentences(statement, scene);
      if (own.isEmpty()) {
        continue;
      }
      if (!open.isEmpty() && !continues(statement, own, open, sentences)) {
        close(open, sentences, candidates);
      }
      open.add(statement);
      for (int number : own) {
        if (sentences.size() == MOST_SENTENCES && !sentences.contains(number)) {
          close(open, sentences, candidates);
          open.add(statement);
        }
        sentences.add(number);
      }
    }
    if (!open.isEmpty()) {
      close(open, sentences, candidates);
    }
    return candidates;
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
