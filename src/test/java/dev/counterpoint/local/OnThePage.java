package dev.counterpoint.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.WebElement;

/**
 * The page as the packaged function serves it. A violation of its content security policy, and an
 * error on its console, fail the test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnThePage extends InBrowser {

  static final ObjectMapper JSON = new ObjectMapper();
  static final Path ARTICLES = Path.of("events", "articles");

  Watched function;
  private LocalGateway gateway;
  private HttpServer busyModel;
  private Watched degraded;
  private LocalGateway degradedGateway;

  @BeforeAll
  void start() throws IOException {
    startBrowser();
    function = new Watched(PackagedFunction.start(getClass(), Jvm.current(), Map.of()));
    gateway = LocalGateway.bind(0, Payload.V2).serve(function);
  }

  @AfterAll
  void stop() throws IOException {
    quitBrowser();
    if (gateway != null) {
      gateway.close();
    }
    if (function != null) {
      function.close();
    }
    if (degradedGateway != null) {
      degradedGateway.close();
      degraded.close();
      Loopback.stop(busyModel);
    }
  }

  @AfterEach
  void nothingIsForbiddenOrBroken() {
    function.release();
    function.wantKey(null);
    assertThat(violations()).isEmpty();
    assertThat(consoleErrors()).isEmpty();
    tell("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
  }

  String url() {
    return "http://localhost:" + gateway.port() + "/";
  }

  void open(View view) {
    size(view.width, view.height, view.isPhone());
    scheme(view.scheme, "");
    open();
  }

  void open() {
    browser.get(url());
  }

  void openDegraded(View view) throws IOException {
    if (degradedGateway == null) {
      busyModel = Loopback.server(0);
      busyModel.createContext(
          "/",
          exchange -> {
            exchange.sendResponseHeaders(429, -1);
            exchange.close();
          });
      busyModel.start();
      String model = "http://127.0.0.1:%d/v1".formatted(busyModel.getAddress().getPort());
      Map<String, String> settings =
          Map.of("COUNTERPOINT_LLM_BASE_URL", model, "COUNTERPOINT_LLM_MODEL", "some-model");
      degraded = new Watched(PackagedFunction.start(getClass(), Jvm.current(), settings));
      degradedGateway = LocalGateway.bind(0, Payload.V2).serve(degraded);
    }
    open(view);
    browser.get("http://localhost:" + degradedGateway.port() + "/");
  }

  void assertLit(WebElement claim) {
    assertThat(claim.getAttribute("class")).as(claim.getText()).contains("lit");
    assertThat(marks(claim)).isNotEmpty();
    assertThat(marks(claim)).allMatch(mark -> mark.getAttribute("class").contains("lit"));
    assertThat(elements("#article mark.lit")).hasSameSizeAs(marks(claim));
    assertThat(marks(claim).get(0).getCssValue("background-color"))
        .isNotEqualTo("rgba(0, 0, 0, 0)");
  }

  /** The article as it stands on the page, reasons left out. */
  String shownArticle() {
    return (String)
        script(
            "const c = document.getElementById('article').cloneNode(true);"
                + " c.querySelectorAll('.why').forEach(w => w.remove()); return c.textContent");
  }

  JsonNode answerTo(String article) {
    String body = JSON.createObjectNode().put("text", article).toString();
    try {
      return JSON.readTree(
          given().contentType("application/json").body(body).post(url() + "summaries").asString());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  JsonNode lastRequest() {
    JsonNode event = function.seen().stream().reduce((first, second) -> second).orElseThrow();
    try {
      return JSON.readTree(event.path("body").asText());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static String article(String name) {
    try {
      return Files.readString(ARTICLES.resolve(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
