package dev.counterpoint.gateway;

/** The two forms in which API Gateway hands over a request and takes the answer. */
enum Shape {
  /** Payload 1.0: REST APIs. */
  V1,
  /** Payload 2.0: HTTP APIs and Function URLs. */
  V2
}
