package dev.counterpoint.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** The page up to the answer: what it takes, sends and keeps, and what it says when it fails. */
class PageFormIT extends OnThePage {

  @Test
  void takesAPastedArticle() {
    open(View.DESKTOP_LIGHT);
    String article = article("transit-strike.txt");
    async(
        "const done = arguments[1]; navigator.clipboard.writeText(arguments[0]).then(done)",
        article);
    element("text").click();
    element("text").sendKeys(Keys.chord(Keys.CONTROL, "v"));

    assertThat(value("text")).isEqualTo(article);
    submit();
    assertThat(claims()).isNotEmpty();
    assertThat(lastRequest().path("text").asText()).isEqualTo(article);
  }

  @ParameterizedTest
  @CsvSource({"transit-strike.txt, text", "school-closure.html, html"})
  void takesADroppedFile(String name, String field) {
    open(View.DESKTOP_LIGHT);
    drop(ARTICLES.resolve(name));

    until("the file is in the box", () -> value("text").equals(article(name)));
    assertThat(text("status")).contains(name);
    submit();
    assertThat(lastRequest().path(field).asText()).isEqualTo(article(name));
    assertThat(claims()).isNotEmpty();
  }

  @Test
  void refusesAFileThatIsNoText() throws IOException {
    open(View.DESKTOP_LIGHT);
    Path file = Files.write(Path.of("target", "picture.bin"), new byte[] {1, 0, 2, 0});
    drop(file);

    until("it says so", () -> text("status").contains("not a text file"));
    assertThat(value("text")).isEmpty();
  }

  @Test
  void answersEverySample() {
    open(View.DESKTOP_LIGHT);
    int samples = new Select(element("sample")).getOptions().size();
    assertThat(samples).isGreaterThan(3);
    for (int i = 1; i < samples; i++) {
      open(View.DESKTOP_LIGHT);
      new Select(element("sample")).selectByIndex(i);
      submit();
      assertThat(text("headline")).isNotBlank();
      assertThat(text("digest")).isNotBlank();
      assertThat(claims()).as(text("headline")).isNotEmpty();
    }
  }

  @Test
  void showsProgressAndCanBeCanceled() {
    open(View.DESKTOP_LIGHT);
    function.hold();
    put(article("zoning-fight.txt"));
    click(element("go"));

    until("it says so", () -> text("status").equals("Reading the article…"));
    assertThat(element("progress").isDisplayed()).isTrue();
    assertThat(element("answer").getAttribute("aria-busy")).isEqualTo("true");
    until("the seconds count", () -> text("clock").matches("[1-9] s"));
    click(element("cancel"));
    until("canceled", () -> text("status").equals("Canceled."));
    assertThat(element("progress").isDisplayed()).isFalse();
    assertThat(element("result").isDisplayed()).isFalse();
    function.release();
    submit();
    assertThat(text("status")).startsWith("Done in ");
  }

  @ParameterizedTest
  @CsvSource({
    "too short,   auto, ''",
    "full length, llm,  ''",
    "full length, auto, ftp://example.com/"
  })
  void showsErrorsAsTheApiSaysThem(String article, String engine, String url) {
    String text = article.equals("too short") ? "Too short." : article("zoning-fight.txt");
    String body = JSON.createObjectNode().put("text", text).put("engine", engine).toString();
    if (!url.isEmpty()) {
      body = body.replaceFirst("}$", ",\"url\":\"" + url + "\"}");
    }
    JsonPath problem =
        given().contentType("application/json").body(body).post(url() + "summaries").jsonPath();
    open(View.DESKTOP_LIGHT);
    click(element(By.cssSelector("#more summary")));
    type("url", url);
    click(element(By.cssSelector("#more summary")));
    new Select(element("engine")).selectByValue(engine);
    put(text);
    click(element("go"));
    until("the problem is shown", () -> element("problem").isDisplayed());

    assertThat(text("problem")).contains(problem.getString("title"), problem.getString("detail"));
    assertThat(elements("#problem button")).hasSize(problem.getBoolean("retryable") ? 1 : 0);
    List<Map<String, String>> errors = problem.getList("errors");
    if (!url.isEmpty()) {
      for (Map<String, String> error : errors) {
        assertThat(text("problem")).contains(error.get("field") + ": " + error.get("message"));
      }
      assertThat(element("url").getAttribute("aria-invalid")).isEqualTo("true");
      assertThat(element("url").isDisplayed()).isTrue();
    }
    assertThat(element("ask").isDisplayed()).isTrue();
  }

  @Test
  void saysThatNobodyAnswersAndTriesAgain() {
    open(View.DESKTOP_LIGHT);
    put(article("zoning-fight.txt"));
    offline(true);
    click(element("go"));
    until("it says so", () -> text("problem").contains("could not be reached"));
    offline(false);
    click(element(By.cssSelector("#problem button")));

    until("it is answered", () -> element("result").isDisplayed());
    assertThat(element("problem").isDisplayed()).isFalse();
  }

  @Test
  void sendsTheApiKeyAsAHeaderAlone() {
    open(View.DESKTOP_LIGHT);
    function.wantKey("k-123");
    put(article("zoning-fight.txt"));
    click(element("go"));
    until("it asks for the key", () -> text("problem").contains("API key"));
    assertThat(text("problem")).contains("Forbidden");
    assertThat(element("key").isDisplayed()).isTrue();
    type("key", "k-123");
    function.seen();
    submit();
    click(copying("text/html"));
    until("copied", () -> text("copied").startsWith("Copied"));

    List<JsonNode> events = function.seen();
    assertThat(events).hasSize(2);
    for (JsonNode event : events) {
      assertThat(event.at("/headers/x-api-key").asText()).isEqualTo("k-123");
      assertThat(event.toString().replace("\"x-api-key\":\"k-123\"", "")).doesNotContain("k-123");
    }
  }

  @Test
  void anIncompleteAddressIsShownWhereItIs() {
    open(View.DESKTOP_LIGHT);
    click(element(By.cssSelector("#more summary")));
    type("url", "example");
    click(element(By.cssSelector("#more summary")));
    put(article("zoning-fight.txt"));
    click(element("go"));

    until("the field is shown", () -> element("url").isDisplayed());
    assertThat(active()).isEqualTo(element("url"));
  }

  @Test
  void storesNothing() {
    open(View.DESKTOP_LIGHT);
    type("key", "secret-key");
    ask(article("zoning-fight.txt"));
    click(copying("text/markdown"));
    until("copied", () -> text("copied").startsWith("Copied"));

    assertThat(browser.manage().getCookies()).isEmpty();
    assertThat(
            async(
                "const done = arguments[0];"
                    + " Promise.all([indexedDB.databases(), caches.keys(),"
                    + " navigator.serviceWorker.getRegistrations()]).then(all => done(all"
                    + ".map(l => l.length).concat(localStorage.length, sessionStorage.length,"
                    + " document.cookie.length).join()))"))
        .isEqualTo("0,0,0,0,0,0");
    browser.navigate().refresh();
    assertThat(value("text") + value("key")).isEmpty();
  }
}
