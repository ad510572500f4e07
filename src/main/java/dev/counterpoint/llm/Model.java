package dev.counterpoint.llm;

import java.util.random.RandomGenerator;

/** A configured endpoint and what is remembered of it from one request to the next. */
record Model(
    Endpoint endpoint,
    ChatEndpoint chat,
    ApiKey key,
    CircuitBreaker breaker,
    Reviewer reviewer,
    RandomGenerator random) {}
