package dev.counterpoint.llm;

import dev.counterpoint.llm.Stub.Play;
import dev.counterpoint.summary.Degraded.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One behavior of an endpoint and what must come of it.
 *
 * @param number in the fault table
 * @param play what the stub does
 * @param expected by deadline: {@code null} for a full answer, else the reasons allowed
 * @param least calls
 * @param most calls
 * @param hangs whether it takes until the deadline
 * @param checks what else must hold, each with words for when it does not
 */
record Row(
    int number,
    String name,
    Play play,
    Function<Duration, Set<Reason>> expected,
    int least,
    int most,
    boolean hangs,
    List<BiFunction<Outcome, Stub, String>> checks) {

  static Row ok(int number, String name, int least, int most, Play play) {
    return new Row(number, name, play, d -> Set.of(), least, most, false, List.of());
  }

  static Row degraded(int number, String name, int least, int most, Play play, Reason... reasons) {
    return new Row(number, name, play, d -> Set.of(reasons), least, most, false, List.of());
  }

  /** Takes until the deadline. */
  Row hanging() {
    return new Row(number, name, play, expected, least, most, true, checks);
  }

  /** Degrades for a deadline shorter than this. */
  Row unlessWithin(Duration needed, Reason... reasons) {
    Function<Duration, Set<Reason>> whenShort =
        d -> d.compareTo(needed) < 0 ? Set.of(reasons) : expected.apply(d);
    return new Row(number, name, play, whenShort, 1, most, hangs, checks);
  }

  Row seeing(BiFunction<Outcome, Stub, String> check) {
    List<BiFunction<Outcome, Stub, String>> more = new ArrayList<>(checks);
    more.add(check);
    return new Row(number, name, play, expected, least, most, hangs, more);
  }

  /** As {@code seeing}, of the answer that would be rendered. */
  Row showing(String what, Predicate<String> check) {
    return seeing((outcome, stub) -> check.test(outcome.visible()) ? null : what);
  }

  String wanted(Duration deadline) {
    Set<Reason> reasons = expected.apply(deadline);
    String calls = least == most ? "" + least : least + "-" + most;
    return (reasons.isEmpty() ? "OK" : "DEG " + reasons) + ", calls " + calls;
  }

  /** What is wrong with what was seen; empty if nothing. */
  List<String> complaints(Duration deadline, Outcome outcome, Stub stub) {
    List<String> complaints = new ArrayList<>();
    Set<Reason> reasons = expected.apply(deadline);
    boolean ok = outcome.isOk() && outcome.verified() != null;
    boolean unfit = outcome.isOk() && outcome.verified() == null;
    Reason reason = unfit ? Reason.INVALID_OUTPUT : outcome.reason();
    if (reasons.isEmpty() ? !ok : ok || !reasons.contains(reason)) {
      complaints.add("wrong outcome");
    }
    int calls = stub.calls().size();
    if (calls < least || calls > most) {
      complaints.add("calls " + calls);
    }
    if (outcome.millis() > deadline.toMillis() + 100) {
      complaints.add("late");
    }
    if (number != 10 && outcome.usage().calls() != calls && number != 1) {
      complaints.add("reports other calls than were made");
    }
    if (outcome.visible().contains(FaultTableTest.KEY)) {
      complaints.add("shows the key");
    }
    for (BiFunction<Outcome, Stub, String> check : checks) {
      String complaint = check.apply(outcome, stub);
      if (complaint != null) {
        complaints.add(complaint);
      }
    }
    return complaints;
  }
}
