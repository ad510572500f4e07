package dev.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {

  private static final String SECRET_LOOKING = "sk-never-shown-4242";

  private static Map<String, String> complete() {
    Map<String, String> environment = new HashMap<>();
    environment.put("COUNTERPOINT_LLM_BASE_URL", "https://llm.example/v1/");
    environment.put("COUNTERPOINT_LLM_MODEL", "m");
    return environment;
  }

  private static Endpoint with(String name, String value) {
    Map<String, String> environment = complete();
    environment.put(name, value);
    return Endpoint.from(environment).orElseThrow();
  }

  @Test
  void nothingSetIsNoEndpoint() {
    assertThat(Endpoint.from(Map.of())).isEmpty();
    assertThat(
            Endpoint.from(
                Map.of(
                    "COUNTERPOINT_LLM_BASE_URL", " ",
                    "COUNTERPOINT_LLM_MODEL", "",
                    "COUNTERPOINT_LLM_API_KEY", "",
                    "COUNTERPOINT_LLM_MAX_OUTPUT_TOKENS", "900")))
        .as("a template's empty parameters")
        .isEmpty();
  }

  @Test
  void defaults() {
    Endpoint endpoint = Endpoint.from(complete()).orElseThrow();
    assertThat(endpoint.baseUrl()).hasToString("https://llm.example/v1");
    assertThat(endpoint.apiKey()).isNull();
    assertThat(endpoint.secret()).isNull();
    assertThat(endpoint.temperature()).isZero();
    assertThat(endpoint.responseMode()).isEqualTo(ResponseMode.AUTO);
    assertThat(endpoint.timeout()).isEqualTo(Duration.ofSeconds(60));
    assertThat(endpoint.extraHeaders()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://llm.example/v1",
        "HTTPS://llm.example",
        "https://10.1.2.3:8443/openai/v1/",
        "http://localhost:11434/v1",
        "http://LOCALHOST:11434/v1",
        "http://127.0.0.1:8080/v1",
        "http://127.8.8.8/v1",
        "http://[::1]:8080/v1"
      })
  void basesThatMayBeCalled(String url) {
    assertThat(with("COUNTERPOINT_LLM_BASE_URL", url)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://llm.example/v1",
        "http://localhost.llm.example/v1",
        "http://127.0.0.1.llm.example/v1",
        "http://127.llm.example/v1",
        "http://127.1/v1",
        "http://2130706433/v1",
        "http://0.0.0.0/v1",
        "http://10.0.0.1/v1",
        "http://[::2]/v1",
        "http://localhost@llm.example/v1",
        "ftp://localhost/v1",
        "file:///etc/passwd",
        "localhost:8080/v1",
        "//llm.example/v1",
        "https:/llm.example",
        "https://",
        "https://user:" + SECRET_LOOKING + "@llm.example/v1",
        "https://llm.example/v1?api-version=1",
        "https://llm.example/v1#a",
        "https://llm.example/v1/chat/completions",
        "https://llm.example:99999/v1",
        "https://llm example/v1",
        SECRET_LOOKING
      })
  void basesThatMayNot(String url) {
    assertThatThrownBy(() -> with("COUNTERPOINT_LLM_BASE_URL", url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("COUNTERPOINT_LLM_BASE_URL ")
        .hasMessageNotContaining(SECRET_LOOKING);
  }

  @Test
  void plainHttpElsewhereOnlyWhenAllowed() {
    Map<String, String> environment = complete();
    environment.put("COUNTERPOINT_LLM_BASE_URL", "http://host.docker.internal:8089/v1");
    environment.put("COUNTERPOINT_LLM_ALLOW_HTTP", "true");
    assertThat(Endpoint.from(environment)).isPresent();
    environment.put("COUNTERPOINT_LLM_ALLOW_HTTP", "false");
    assertThatThrownBy(() -> Endpoint.from(environment))
        .hasMessageContaining("COUNTERPOINT_LLM_ALLOW_HTTP");
  }

  @ParameterizedTest
  @CsvSource({
    "MAX_OUTPUT_TOKENS, 0",
    "MAX_OUTPUT_TOKENS, -5",
    "MAX_OUTPUT_TOKENS, 1e3",
    "MAX_OUTPUT_TOKENS, 99999999999",
    "MAX_OUTPUT_TOKENS, '1,000'",
    "MAX_INPUT_TOKENS, 12",
    "TEMPERATURE, 2.5",
    "TEMPERATURE, -1",
    "TEMPERATURE, NaN",
    "TEMPERATURE, '0,7'",
    "RESPONSE_FORMAT, json",
    "RESPONSE_FORMAT, json-schema",
    "TIMEOUT, 0",
    "TIMEOUT, 50ms",
    "TIMEOUT, 16m",
    "TIMEOUT, 30 s",
    "TIMEOUT, forever",
    "TIMEOUT, -3s",
    "ALLOW_HTTP, yes",
    "EXTRA_HEADERS, justaname",
    "EXTRA_HEADERS, =v",
    "EXTRA_HEADERS, 'a b=v'",
    "EXTRA_HEADERS, 'x=1%0d%0aEvil: 2'",
    "EXTRA_HEADERS, 'x=%zz'",
    "EXTRA_HEADERS, 'Content-Length=4'",
    "EXTRA_HEADERS, 'host=evil.example'",
    "API_KEY, 'a\u00e9b'",
    "MODEL, 'm\u0000'"
  })
  void valuesThatMakeNoSenseAreNamed(String name, String value) {
    Map<String, String> environment = complete();
    environment.put("COUNTERPOINT_LLM_" + name, value);
    if (name.equals("ALLOW_HTTP")) {
      environment.put("COUNTERPOINT_LLM_BASE_URL", "http://llm.example");
    }
    assertThatThrownBy(() -> Endpoint.from(environment))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("COUNTERPOINT_LLM_" + name + " ");
  }

  @ParameterizedTest
  @CsvSource({"30, 30000", "30s, 30000", "1500ms, 1500", "2m, 120000", "15M, 900000", "100ms, 100"})
  void timeouts(String value, long millis) {
    assertThat(with("COUNTERPOINT_LLM_TIMEOUT", value).timeout().toMillis()).isEqualTo(millis);
  }

  @Test
  void temperatureMayBeLeftToTheEndpoint() {
    assertThat(with("COUNTERPOINT_LLM_TEMPERATURE", "default").temperature()).isNull();
    assertThat(with("COUNTERPOINT_LLM_TEMPERATURE", "0.25").temperature()).isEqualTo(0.25);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MODEL", "API_KEY", "API_KEY_SECRET"})
  void halfAnEndpointIsRefused(String name) {
    assertThatThrownBy(() -> Endpoint.from(Map.of("COUNTERPOINT_LLM_" + name, SECRET_LOOKING)))
        .hasMessageStartingWith("COUNTERPOINT_LLM_BASE_URL ")
        .hasMessageContaining("COUNTERPOINT_LLM_" + name)
        .hasMessageNotContaining(SECRET_LOOKING);
  }

  @Test
  void aKeyIsGivenOnce() {
    Map<String, String> environment = complete();
    environment.put("COUNTERPOINT_LLM_API_KEY", SECRET_LOOKING);
    environment.put("COUNTERPOINT_LLM_API_KEY_SECRET", "name");
    assertThatThrownBy(() -> Endpoint.from(environment))
        .hasMessageStartingWith("COUNTERPOINT_LLM_API_KEY_SECRET ")
        .hasMessageNotContaining(SECRET_LOOKING);
  }

  @Test
  void aModelIsNeeded() {
    assertThatThrownBy(
            () -> Endpoint.from(Map.of("COUNTERPOINT_LLM_BASE_URL", "https://llm.example")))
        .hasMessageStartingWith("COUNTERPOINT_LLM_MODEL ");
  }

  @Test
  void extraHeadersArePercentDecoded() {
    assertThat(with("COUNTERPOINT_LLM_EXTRA_HEADERS", "x-a=1, x-b = a%2Cb+c=d").extraHeaders())
        .containsExactlyInAnyOrderEntriesOf(Map.of("x-a", "1", "x-b", "a,b+c=d"));
  }

  @Test
  void theKeyIsNotInItsText() {
    Map<String, String> environment = complete();
    environment.put("COUNTERPOINT_LLM_API_KEY", SECRET_LOOKING);
    environment.put("COUNTERPOINT_LLM_EXTRA_HEADERS", "x=" + SECRET_LOOKING);
    assertThat(Endpoint.from(environment).orElseThrow().toString()).doesNotContain(SECRET_LOOKING);
    environment.remove("COUNTERPOINT_LLM_API_KEY");
    environment.put("COUNTERPOINT_LLM_API_KEY_SECRET", "name");
    environment.put("AWS_SESSION_TOKEN", SECRET_LOOKING);
    assertThat(Endpoint.from(environment).orElseThrow().secret().toString())
        .doesNotContain(SECRET_LOOKING);
  }
}
