package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.counterpoint.llm.BoundedHttp.Reply;
import dev.counterpoint.llm.CircuitBreaker.Permit;
import dev.counterpoint.summary.Caveat;
import dev.counterpoint.summary.Deadline;
import dev.counterpoint.summary.Degraded.Reason;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Proposal;
import dev.counterpoint.summary.SummarizerException;
import dev.counterpoint.summary.Usage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When a second call is made, what it asks, and which answer counts; no sockets. */
class ConversationTest {

  private static final String SECRET = "sk-quinceandquill-7731";
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Pattern CAP =
      Pattern.compile("\"max_(?:completion_)?tokens\"\\s*:\\s*(\\d+)");
  private static final Pattern NONCE = Pattern.compile("=== article ([0-9a-f]{16})");

  /** What an endpoint replies, call by call; the last one again and again. */
  private enum Say {
    GOOD(200, Answers.envelope(Answers.GOOD)),
    OTHER(200, Answers.envelope(Answers.good("Council to vote", "The council will vote"))),
    PROSE(200, Answers.envelope("Well, the two sides differ.")),
    CUT(200, Answers.envelope(Answers.GOOD.substring(0, 90), "length")),
    DECLINED(200, Answers.envelope("I'm sorry, but I can't help with that article.")),
    FILTERED(200, Answers.envelope("", "content_filter")),
    KEY(200, Answers.envelope(Answers.good("nurses depend", SECRET + " depend"))),
    BUSY(503, "{}"),
    LIMITED(429, "{}", "retry-after-ms", "70"),
    LIMITED_LONG(429, "{}", "retry-after", "50"),
    QUOTA(429, "{\"error\":{\"code\":\"insufficient_quota\"}}"),
    UNAUTHORIZED(401, "{}"),
    NO_SCHEMA(400, "{\"error\":{\"message\":\"response_format json_schema is not supported\"}}"),
    TOO_LONG(413, "{}");

    private final Reply reply;

    Say(int status, String body, String... header) {
      Map<String, List<String>> headers = new HashMap<>();
      if (header.length > 0) {
        headers.put(header[0], List.of(header[1]));
      }
      this.reply = new Reply(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }
  }

  private final List<String> asked = new ArrayList<>();
  private final List<Duration> timeouts = new ArrayList<>();
  private final List<List<String>> reviews = new ArrayList<>();
  private final CircuitBreakerTest.HandClock clock = new CircuitBreakerTest.HandClock();
  private final CircuitBreaker breaker = new CircuitBreaker(clock);

  /** What the request's deadline runs on; a call's own runs on the machine's. */
  private final AtomicLong nanos = new AtomicLong();

  private Duration eachCallTakes = Duration.ZERO;
  private String timeout = "30s";
  private Random random = new Random(5);
  private int refusals;

  private final ApiKey key =
      new ApiKey() {
        @Override
        public String read(Deadline deadline) {
          if (deadline.hasPassed()) {
            throw new CallException(Fault.DEADLINE);
          }
          return SECRET;
        }

        @Override
        public void refused() {
          refusals++;
        }
      };

  private Conversation conversation(ApiKey key, int calls, Duration budget, Say... replies) {
    Endpoint endpoint =
        Endpoint.from(
                Map.of(
                    "COUNTERPOINT_LLM_BASE_URL", "http://127.0.0.1:9/v1",
                    "COUNTERPOINT_LLM_MODEL", "m",
                    "COUNTERPOINT_LLM_TIMEOUT", timeout))
            .orElseThrow();
    ChatCall.Transport transport =
        (request, deadline) -> {
          asked.add(new String(request.body(), StandardCharsets.UTF_8));
          timeouts.add(deadline.remaining());
          nanos.addAndGet(eachCallTakes.toNanos());
          sleep(eachCallTakes);
          return replies[Math.min(asked.size(), replies.length) - 1].reply;
        };
    Iterator<List<String>> faults = List.copyOf(reviews).iterator();
    Model model =
        new Model(
            endpoint,
            new ChatEndpoint(endpoint, transport, clock),
            key,
            breaker,
            (source, options, draft) -> faults.hasNext() ? faults.next() : List.of(),
            random);
    return new Conversation(
        model, Articles.FERRY, Options.defaults(), Deadline.in(budget, nanos::get), calls);
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Proposal ask(Say... replies) throws SummarizerException {
    return conversation(key, Conversation.MOST_CALLS, LONG, replies).proposal();
  }

  private static SummarizerException failure(Conversation conversation) {
    return catchThrowableOfType(SummarizerException.class, conversation::proposal);
  }

  private SummarizerException failure(Say... replies) {
    return failure(conversation(key, Conversation.MOST_CALLS, LONG, replies));
  }

  private static int cap(String request) {
    Matcher cap = CAP.matcher(request);
    assertThat(cap.find()).as(request).isTrue();
    return Integer.parseInt(cap.group(1));
  }

  private boolean isClosed() {
    return breaker.acquire() == Permit.CALL;
  }

  private void failTimes(int times) {
    for (int i = 0; i < times; i++) {
      breaker.failed(null);
    }
  }

  @BeforeEach
  void oneFailureFromOpen() {
    failTimes(CircuitBreaker.TOLERATED - 1);
  }

  @AfterEach
  void noInterruptIsLeft() {
    Thread.interrupted();
  }

  @Test
  void aGoodAnswerNeedsNoSecondCall() throws SummarizerException {
    Proposal proposal = ask(Say.GOOD);
    assertThat(asked).hasSize(1);
    assertThat(proposal.draft().sides()).hasSize(2);
    assertThat(proposal.caveats()).isEmpty();
    assertThat(proposal.usage()).isEqualTo(new Usage(1, 900, 210));
    failTimes(CircuitBreaker.TOLERATED - 1);
    assertThat(isClosed()).as("earlier failures are forgotten").isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "BUSY, 2",
    "LIMITED, 2",
    "PROSE, 2",
    "CUT, 2",
    "DECLINED, 2",
    "NO_SCHEMA, 2",
    "TOO_LONG, 2",
    "QUOTA, 1",
    "UNAUTHORIZED, 1",
    "FILTERED, 1",
    "KEY, 1"
  })
  void whatASecondCallMayMend(Say first, int calls) throws SummarizerException {
    boolean mended = calls == 2;
    if (mended) {
      assertThat(ask(first, Say.GOOD).draft().sides()).hasSize(2);
    } else {
      assertThat(failure(first, Say.GOOD).usage().calls()).isEqualTo(1);
    }
    assertThat(asked).hasSize(calls);
  }

  @ParameterizedTest
  @EnumSource(
      value = Say.class,
      names = {"BUSY", "LIMITED", "PROSE", "CUT", "DECLINED", "NO_SCHEMA", "TOO_LONG"})
  void thereIsNoThirdCallAndForAProbeNoSecond(Say always) {
    assertThat(failure(always).usage().calls()).isEqualTo(2);
    assertThat(asked).hasSize(2);
    asked.clear();
    assertThat(failure(conversation(key, 1, LONG, always, Say.GOOD)).usage().calls()).isEqualTo(1);
    assertThat(asked).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "BUSY, UNAVAILABLE, false",
    "LIMITED, RATE_LIMITED, false",
    "QUOTA, RATE_LIMITED, false",
    "UNAUTHORIZED, MISCONFIGURED, false",
    "FILTERED, REFUSED, true",
    "KEY, INVALID_OUTPUT, true",
    "PROSE, INVALID_OUTPUT, true",
    "TOO_LONG, MISCONFIGURED, true"
  })
  void whatIsSaidOfAFailureAndWhetherItIsAnOutage(Say always, Reason reason, boolean closed) {
    SummarizerException failure = failure(always);
    assertThat(failure.degraded().reason()).isEqualTo(reason);
    assertThat(isClosed()).isEqualTo(closed);
    assertThat(refusals).isEqualTo(always == Say.UNAUTHORIZED ? 1 : 0);
    Duration retryAfter = always == Say.LIMITED ? Duration.ofMillis(70) : null;
    assertThat(failure.retryAfter()).isEqualTo(retryAfter);
  }

  /** It answered, if not well: the failures before it were no outage either. */
  @ParameterizedTest
  @EnumSource(
      value = Say.class,
      names = {"FILTERED", "PROSE", "KEY"})
  void anUnusableAnswerEndsARowOfFailures(Say always) {
    failure(always);
    failTimes(CircuitBreaker.TOLERATED - 1);
    assertThat(isClosed()).isTrue();
  }

  @Test
  void aRetryWaitsAsLongAsItIsTold() throws SummarizerException {
    long start = System.nanoTime();
    ask(Say.LIMITED, Say.GOOD);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(70));
    asked.clear();
    start = System.nanoTime();
    ask(Say.BUSY, Say.GOOD);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(100));
  }

  /** Nobody waits 50 s in a test: an interrupt ends the pause and the conversation. */
  @Test
  void anInterruptEndsThePauseAndIsPassedOn() {
    random =
        new Random(5) {
          @Override
          public int nextInt(int jitter) {
            Thread.currentThread().interrupt();
            return super.nextInt(jitter);
          }
        };
    SummarizerException failure = failure(Say.LIMITED_LONG, Say.GOOD);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(50));
    assertThat(asked).hasSize(1);
  }

  /** 70 ms of pause, up to 200 of jitter, 200 for the call and 20 in reserve. */
  @ParameterizedTest
  @CsvSource({"289, 1", "491, 2"})
  void noRetryThatCouldNotBeAnswered(long millis, int calls) throws SummarizerException {
    Conversation conversation =
        conversation(key, 2, Duration.ofMillis(millis), Say.LIMITED, Say.GOOD);
    if (calls == 1) {
      assertThat(failure(conversation).degraded().reason()).isEqualTo(Reason.RATE_LIMITED);
    } else {
      assertThat(conversation.proposal().usage().calls()).isEqualTo(2);
    }
    assertThat(asked).hasSize(calls);
  }

  @Test
  void aRepairIsToldWhatWasWrong() throws SummarizerException {
    ask(Say.PROSE, Say.GOOD);
    assertThat(asked.get(0)).doesNotContain("rejected");
    assertThat(asked.get(1)).contains("rejected", "It was not one JSON object");
    assertThat(cap(asked.get(1))).isEqualTo(cap(asked.get(0)));
    asked.clear();
    ask(Say.DECLINED, Say.GOOD);
    assertThat(asked.get(1)).contains("It declined.");
    asked.clear();
    ask(Say.CUT, Say.GOOD);
    assertThat(asked.get(1)).contains("It was cut off.");
    assertThat(cap(asked.get(1))).isEqualTo(2 * cap(asked.get(0)));
  }

  @Test
  void anArticleTooLongIsAskedWithHalfOfIt() throws SummarizerException {
    Proposal proposal = ask(Say.TOO_LONG, Say.GOOD);
    assertThat(proposal.caveats()).containsExactly(Caveat.SHORTENED);
    assertThat(asked.get(1)).contains("The town council").doesNotContain("taxi boat");
  }

  @Test
  void aRetryIsTheSameQuestion() throws SummarizerException {
    ask(Say.BUSY, Say.GOOD);
    assertThat(withoutNonce(asked.get(1))).isEqualTo(withoutNonce(asked.get(0)));
  }

  private static String withoutNonce(String request) {
    Matcher nonce = NONCE.matcher(request);
    assertThat(nonce.find()).isTrue();
    return request.replace(nonce.group(1), "");
  }

  /** The faults found in both answers, and which of them counts. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, GOOD, 1",
    "1, 0, OTHER, 2",
    "2, 1, OTHER, 2",
    "2, 2, OTHER, 2",
    "1, 2, GOOD, 2"
  })
  void theDraftWithFewerFaultsCounts(int faults, int later, Say counts, int calls)
      throws SummarizerException {
    reviews.add(List.of("No claim of Renn.", "No question.").subList(0, faults));
    reviews.add(List.of("No claim of Renn.", "No question.").subList(0, later));
    Proposal proposal = ask(Say.GOOD, Say.OTHER);
    assertThat(asked).hasSize(calls);
    assertThat(proposal.draft().headline().startsWith("The council"))
        .isEqualTo(counts == Say.OTHER);
    assertThat(proposal.usage().calls()).isEqualTo(calls);
    if (calls == 2) {
      assertThat(asked.get(1)).contains("- No claim of Renn.");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Say.class,
      names = {"BUSY", "PROSE", "UNAUTHORIZED", "CUT"})
  void aDraftOnceHadIsNotLost(Say second) throws SummarizerException {
    reviews.add(List.of("No question."));
    Proposal proposal = ask(Say.GOOD, second);
    assertThat(proposal.draft().headline()).startsWith("Council to vote");
    assertThat(proposal.usage().calls()).isEqualTo(2);
  }

  /** Each call takes 60 ms; so much is left after the first, of which 20 ms are kept in reserve. */
  @ParameterizedTest
  @CsvSource({"60, 1", "30000, 2"})
  void noRepairWithoutTheTimeForAsMuch(long millisLeft, int calls) throws SummarizerException {
    eachCallTakes = Duration.ofMillis(60);
    Duration budget = eachCallTakes.plusMillis(millisLeft);
    reviews.add(List.of("No question."));
    conversation(key, 2, budget, Say.GOOD).proposal();
    assertThat(asked).hasSize(calls);
    asked.clear();
    Conversation conversation = conversation(key, 2, budget, Say.PROSE, Say.GOOD);
    if (calls == 1) {
      assertThat(failure(conversation).degraded().reason()).isEqualTo(Reason.INVALID_OUTPUT);
    } else {
      conversation.proposal();
    }
    assertThat(asked).hasSize(calls);
  }

  @ParameterizedTest
  @CsvSource({"30s, 400, 380", "300ms, 60000, 300", "300ms, 320, 300"})
  void aCallEndsAtItsTimeoutOrBeforeTheDeadline(String timeout, long budget, long most)
      throws SummarizerException {
    this.timeout = timeout;
    conversation(key, 1, Duration.ofMillis(budget), Say.GOOD).proposal();
    assertThat(timeouts.get(0)).isPositive().isLessThanOrEqualTo(Duration.ofMillis(most));
  }

  @Test
  void anErrorOfOursIsNoOutageAndAnswersThePermit() {
    breaker.failed(null);
    clock.pass(Duration.ofMinutes(1));
    assertThat(breaker.acquire()).isEqualTo(Permit.PROBE);
    ApiKey broken =
        new ApiKey() {
          @Override
          public String read(Deadline deadline) {
            throw new IllegalStateException("ours");
          }

          @Override
          public void refused() {
            throw new AssertionError();
          }
        };
    Conversation conversation = conversation(broken, 1, LONG, Say.GOOD);
    assertThat(catchThrowableOfType(IllegalStateException.class, conversation::proposal))
        .isNotNull();
    assertThat(isClosed()).isTrue();
  }
}
