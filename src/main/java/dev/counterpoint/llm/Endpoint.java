package dev.counterpoint.llm;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Where the model is and how it is asked: everything an operator may set, checked. The key stays
 * out of {@link #toString}.
 *
 * @param baseUrl what stands before {@code /chat/completions}, without a closing slash
 * @param model the model's name, as the endpoint knows it
 * @param apiKey the key itself; {@code null} if there is none or {@code secret} tells where it is
 * @param secret where the key is kept; {@code null} if nowhere
 * @param maxOutputTokens the cap sent with every first call; a repair of a cut answer may use twice
 *     as much
 * @param maxInputTokens above this estimate the article is shortened
 * @param temperature {@code null} leaves it to the endpoint
 * @param responseMode how the draft's JSON is asked for
 * @param timeout for one call; the request's own deadline may be earlier
 * @param extraHeaders sent with every call, and instead of ours of the same name
 */
public record Endpoint(
    URI baseUrl,
    String model,
    String apiKey,
    Secret secret,
    int maxOutputTokens,
    int maxInputTokens,
    Double temperature,
    ResponseMode responseMode,
    Duration timeout,
    Map<String, String> extraHeaders) {

  public Endpoint {
    extraHeaders = Map.copyOf(extraHeaders);
  }

  /**
   * The endpoint that {@code COUNTERPOINT_LLM_*} describe; empty if none is. An empty variable is
   * an absent one.
   *
   * @throws IllegalArgumentException naming the variable that is wrong, never its value
   */
  public static Optional<Endpoint> from(Map<String, String> environment) {
    return EndpointVariables.read(environment);
  }

  /** A secret behind the AWS Parameters and Secrets extension's port on loopback. */
  public record Secret(String id, int port, String sessionToken) {

    @Override
    public String toString() {
      return "Secret[id=" + id + ", port=" + port + "]";
    }
  }

  @Override
  public String toString() {
    return "Endpoint[baseUrl=" + baseUrl + ", model=" + model + "]";
  }
}
