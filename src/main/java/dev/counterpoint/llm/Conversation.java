package dev.counterpoint.llm;

import dev.counterpoint.llm.ChatEndpoint.Answer;
import dev.counterpoint.summary.Caveat;
import dev.counterpoint.summary.Deadline;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Proposal;
import dev.counterpoint.summary.Source;
import dev.counterpoint.summary.SummarizerException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The calls of one request: the first, and at most one more, which retries it, asks for less, or
 * asks for the faults of the first answer to be mended. A draft once had is never lost to a second
 * call that fails.
 */
final class Conversation {

  static final int MOST_CALLS = 2;

  /** Kept back from the deadline, for what comes after the model. */
  private static final Duration RESERVE = Duration.ofMillis(20);

  /** No pause is worth it if less than this is left after it. */
  private static final Duration SHORTEST_CALL = Duration.ofMillis(200);

  private static final int LEAST_PAUSE_MILLIS = 100;
  private static final int JITTER_MILLIS = 200;

  private static final Echo ECHO = new Echo(Prompt.instructions());

  private final Model model;
  private final Source source;
  private final Options options;
  private final Deadline deadline;
  private final Meter meter = new Meter();

  private int callsLeft;
  private int cap;
  private int articleBudget;
  private List<String> faults = List.of();
  private Duration took = Duration.ZERO;
  private Prompt prompt;
  private boolean cut;
  private boolean echoed;
  private Proposal best;
  private int bestFaults;

  Conversation(Model model, Source source, Options options, Deadline deadline, int calls) {
    this.model = model;
    this.source = source;
    this.options = options;
    this.deadline = deadline;
    this.callsLeft = calls;
    this.cap = model.endpoint().maxOutputTokens();
    this.articleBudget = model.endpoint().maxInputTokens();
  }

  /**
   * @throws SummarizerException if no draft could be had
   */
  Proposal proposal() throws SummarizerException {
    CallException failure = null;
    while (callsLeft > 0 && failure == null) {
      callsLeft--;
      try {
        Draft draft = ask();
        keep(draft, model.reviewer().faults(source, options, draft));
      } catch (CallException e) {
        failure = isWorthAnother(e) ? null : e;
      }
    }
    if (best != null) {
      return new Proposal(best.draft(), meter.usage(), best.caveats());
    }
    throw new SummarizerException(failure.fault().degraded(), meter.usage(), failure.retryAfter());
  }

  private Draft ask() {
    long start = System.nanoTime();
    try {
      Draft draft = draft();
      model.breaker().succeeded();
      return draft;
    } catch (CallException e) {
      note(e);
      throw e;
    } catch (RuntimeException bug) {
      // Ours, not the endpoint's; but every permit must be answered.
      model.breaker().succeeded();
      throw bug;
    } finally {
      took = Duration.ofNanos(System.nanoTime() - start);
    }
  }

  private Draft draft() {
    Deadline callDeadline = callDeadline();
    String key = model.key().read(callDeadline);
    prompt = Prompt.of(source, options, articleBudget, faults, model.random());
    meter.called();
    Answer answer = model.chat().ask(prompt, key, cap, callDeadline);
    meter.answered(answer);
    cut = answer.cut();
    return withoutEcho(read(answer), key);
  }

  private Draft withoutEcho(Draft draft, String key) {
    Draft own = ECHO.removedFrom(draft, source.article().text());
    echoed = !own.equals(draft);
    boolean nothingOwn = own.headline().isEmpty() && own.summary().isEmpty();
    if (nothingOwn || Echo.givesAway(draft, Arrays.asList(key, prompt.nonce()))) {
      throw new CallException(Fault.ECHO);
    }
    return own;
  }

  private Deadline callDeadline() {
    Duration left = deadline.remaining().minus(RESERVE);
    Duration timeout = model.endpoint().timeout();
    return Deadline.in(left.compareTo(timeout) < 0 ? left : timeout);
  }

  private static Draft read(Answer answer) {
    try {
      return DraftReader.read(answer.text());
    } catch (CallException e) {
      throw answer.cut() ? new CallException(Fault.CUT) : e;
    }
  }

  private void note(CallException e) {
    if (e.fault() == Fault.UNAUTHORIZED) {
      model.key().refused();
    }
    if (e.fault().outage()) {
      model.breaker().failed(e.retryAfter());
    } else {
      model.breaker().succeeded();
    }
  }

  private void keep(Draft draft, List<String> found) {
    if (best == null || found.size() <= bestFaults) {
      best = new Proposal(draft, null, caveats());
      bestFaults = found.size();
    }
    faults = found;
    if (found.isEmpty() || !hasTimeForAsMuch()) {
      callsLeft = 0;
    }
  }

  private List<Caveat> caveats() {
    List<Caveat> caveats = new ArrayList<>();
    if (prompt.excerpt().shortened()) {
      caveats.add(Caveat.SHORTENED);
    }
    if (cut) {
      caveats.add(Caveat.CUT);
    }
    if (echoed) {
      caveats.add(Caveat.ECHO);
    }
    return caveats;
  }

  private boolean isWorthAnother(CallException e) {
    if (callsLeft == 0) {
      return false;
    }
    return switch (e.fault().remedy()) {
      case NONE -> false;
      case RETRY -> hasPaused(e.retryAfter());
      case ADAPT -> true;
      case SHORTEN -> askForLess();
      case REPAIR -> askForRepair(e.fault());
    };
  }

  private boolean askForLess() {
    articleBudget = prompt.excerpt().cost() / 2;
    return true;
  }

  private boolean askForRepair(Fault fault) {
    faults =
        switch (fault) {
          case CUT -> List.of("It was cut off. Give at most 3 claims a side, all short.");
          case DECLINED -> List.of("It declined. Only report who says what in the article.");
          default -> List.of("It was not one JSON object of the form asked for.");
        };
    if (fault == Fault.CUT) {
      // A model that reasons may have spent its cap before the first word of an answer.
      cap *= 2;
    }
    return hasTimeForAsMuch();
  }

  /** A repair takes about as long as what it repairs. */
  private boolean hasTimeForAsMuch() {
    return deadline.remaining().minus(RESERVE).compareTo(took) > 0;
  }

  private boolean hasPaused(Duration retryAfter) {
    long millis = model.random().nextInt(JITTER_MILLIS);
    millis += retryAfter == null ? LEAST_PAUSE_MILLIS : retryAfter.toMillis();
    Duration needed = Duration.ofMillis(millis).plus(SHORTEST_CALL).plus(RESERVE);
    if (deadline.remaining().compareTo(needed) < 0) {
      return false;
    }
    try {
      Thread.sleep(millis);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
