package dev.counterpoint.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The answer on the page: what it shows, lights up, says and hands on. */
class PageAnswerIT extends OnThePage {

  @ParameterizedTest
  @EnumSource
  void showsBothSidesWithTheirEvidence(View view) {
    open(view);
    ask(article("zoning-fight.txt"));
    JsonNode answer = answerTo(article("zoning-fight.txt"));

    assertThat(text("headline")).isEqualTo(answer.path("headline").asText());
    assertThat(text("digest")).isEqualTo(answer.path("summary").asText());
    assertThat(text("question")).endsWith(answer.path("question").asText());
    assertThat(texts("#sides h3")).isEqualTo(answer.path("sides").findValuesAsText("name"));
    assertThat(elements(".side meter")).hasSize(4);
    assertThat(number("document.querySelector('.side meter').value * 100"))
        .isEqualTo(Math.round(answer.at("/balance/article/0").asDouble() * 100));
    List<String> speakers = answer.path("sides").findValuesAsText("speaker");
    assertThat(texts(".claim .who")).isEqualTo(speakers);
    List<Rectangle> sides = elements(".side").stream().map(WebElement::getRect).toList();
    if (view.isPhone()) {
      assertThat(sides.get(1).y).isGreaterThanOrEqualTo(sides.get(0).y + sides.get(0).height);
    } else {
      assertThat(sides.get(1).y).isEqualTo(sides.get(0).y);
      assertThat(sides.get(1).x).isGreaterThanOrEqualTo(sides.get(0).x + sides.get(0).width);
    }
    assertThat(shownArticle()).isEqualTo(article("zoning-fight.txt"));
    assertThat(exactlyMarked(answer)).isTrue();
  }

  @Test
  void pointingLightsAClaimAndItsWords() {
    open(View.DESKTOP_LIGHT);
    ask(article("zoning-fight.txt"));

    for (WebElement claim : claims()) {
      pointAt(claim);
      assertLit(claim);
      assertThat(inSight(marks(claim).get(0))).as(claim.getText()).isTrue();
    }
    pointAt(element("headline"));
    assertThat(elements(".lit")).isEmpty();
    for (WebElement mark : elements("#article mark")) {
      script("arguments[0].scrollIntoView({block: 'center'})", mark);
      pointAtFirstLine(mark);
      assertThat(mark.getAttribute("class")).contains("lit");
      assertThat(elements(".claim.lit")).isNotEmpty();
    }
  }

  @Test
  void aClickGoesToTheWordsAndBack() {
    open(View.DESKTOP_LIGHT);
    ask(article("zoning-fight.txt"));
    WebElement claim = claims().get(claims().size() - 1);
    click(claim);

    WebElement mark = marks(claim).get(0);
    assertThat(active()).isEqualTo(mark);
    assertThat(inSight(mark)).isTrue();
    script("arguments[0].click()", mark);
    assertThat(active()).isEqualTo(claim);
    assertLit(claim);
  }

  @Test
  void aTapLightsAClaimAndItsWords() {
    open(View.PHONE_LIGHT);
    ask(article("zoning-fight.txt"));
    WebElement claim = claims().get(1);
    tap(claim);

    assertLit(claim);
    WebElement mark = marks(claim).get(0);
    assertThat(inSight(mark)).isTrue();
    tap(mark);
    assertLit(claim);
    assertThat(inSight(claim)).isTrue();
  }

  @Test
  void strikesJunkThroughOnDemand() {
    open(View.DESKTOP_LIGHT);
    String article = article("zoning-fight.txt");
    ask(article);
    JsonNode removed = answerTo(article).path("removed");

    assertThat(elements("#article del")).isNotEmpty().noneMatch(WebElement::isDisplayed);
    assertThat(text("junk-label")).contains("(" + removed.size() + ")");
    click(element("junk-toggle"));
    assertThat(elements("#article del")).allMatch(WebElement::isDisplayed);
    assertThat(element(By.cssSelector("#article del")).getCssValue("text-decoration"))
        .contains("line-through");
    assertThat(texts("#article .why"))
        .isEqualTo(
            removed.findValuesAsText("reason").stream().map(r -> r.replace('-', ' ')).toList());
    click(element("junk-toggle"));
    assertThat(elements("#article del")).noneMatch(WebElement::isDisplayed);
  }

  @Test
  void marksLoadedWordsAndSaysWhoHasNoVoice() {
    open(View.DESKTOP_LIGHT);
    new Select(element("sample")).selectByVisibleText("One voice only, and a loaded word");
    submit();

    assertThat(texts("#article .loaded")).contains("poisoned");
    assertThat(texts(".notice")).anyMatch(n -> n.startsWith("The article gives no voice to: "));
    assertThat(texts(".notice"))
        .anyMatch(n -> n.contains("Loaded words") && n.contains("poisoned"));
    assertThat(elements(".side")).hasSize(1);
    assertThat(elements("#loaded-note")).allMatch(WebElement::isDisplayed);
  }

  @Test
  void saysThatThereIsNoDispute() {
    open(View.DESKTOP_LIGHT);
    ask(article("no-dispute.txt"));

    assertThat(texts(".notice")).contains("The article is not about a dispute.");
  }

  @Test
  void saysThatAnAnswerIsDegraded() throws IOException {
    openDegraded(View.DESKTOP_LIGHT);
    ask(article("zoning-fight.txt"));

    assertThat(texts(".notice")).anyMatch(n -> n.contains("rate-limited"));
    assertThat(text("made")).contains("embedded engine");
  }

  @Test
  void linksToThePassagesWhenTheAddressIsKnown() {
    open(View.DESKTOP_LIGHT);
    click(element(By.cssSelector("#more summary")));
    type("url", "https://example.com/news?id=7");
    ask(article("zoning-fight.txt"));
    elements(".claims details summary").forEach(this::click);

    List<WebElement> links = elements(".claims a");
    assertThat(links).hasSameSizeAs(claims());
    assertThat(links)
        .allMatch(a -> a.getAttribute("href").startsWith("https://example.com/news?id=7#:~:text="));
    assertThat(links).allMatch(a -> a.getAttribute("rel").contains("noreferrer"));
  }

  /** What an article brings along is words, whatever it looks like. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"`<p>`", "``"})
  void obeysNoArticle(String before) {
    open(View.DESKTOP_LIGHT);
    String evil =
        "</span><script>window.intruder=1</script><img src=x onerror=window.intruder=2>"
            + "<a href=\"javascript:window.intruder=3\">x</a> \u202Egnp.exe\u202C";
    String text =
        before
            + article("zoning-fight.txt")
                .replace("not a tower.", "not a tower. " + evil)
                .replace("Oyelaran said the", "Oyelaran " + evil + " said the")
            + (before.isEmpty() ? "" : "</p>");
    ask(text);

    assertThat(script("return window.intruder")).isNull();
    assertThat(elements("#result script, #result img, #article script, #article img, #article a"))
        .isEmpty();
    Set<String> tags =
        elements("#article *").stream().map(WebElement::getTagName).collect(Collectors.toSet());
    assertThat(tags).isSubsetOf("mark", "del", "span");
    if (before.isEmpty()) {
      assertThat(shownArticle()).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @CsvSource({"text/markdown", "text/html", "application/json"})
  void copies(String type) throws IOException {
    open(View.DESKTOP_LIGHT);
    String article = article("zoning-fight.txt");
    ask(article);
    click(copying(type));
    until("copied", () -> text("copied").matches("Copied as [A-Za-z]+\\."));

    String copied =
        (String)
            async("const done = arguments[0]; navigator.clipboard.readText().then(done, done)");
    String body = JSON.createObjectNode().put("text", article).toString();
    String rendered =
        given()
            .contentType("application/json")
            .accept(type)
            .body(body)
            .post(url() + "summaries")
            .asString();
    if (type.endsWith("json")) {
      assertThat(JSON.readTree(copied)).isEqualTo(JSON.readTree(rendered));
    } else {
      assertThat(copied).isEqualTo(rendered);
    }
    if (type.equals("text/html")) {
      assertThat(pastedAsRichText()).contains("<blockquote style=", "border-left", "<h2 style=");
    }
  }

  /** As an editor gets it that takes more than plain text. */
  private String pastedAsRichText() {
    script(
        "window.pasted = null; addEventListener('paste', e => {"
            + " window.pasted = e.clipboardData.getData('text/html'); e.preventDefault(); })");
    element("made").click();
    script("document.getElementById('article').focus()");
    active().sendKeys(Keys.chord(Keys.CONTROL, "v"));
    until("pasted", () -> script("return window.pasted") != null);
    return (String) script("return window.pasted");
  }

  /** Whether the marked words of every claim are its quotes, and only those. */
  private boolean exactlyMarked(JsonNode answer) {
    for (WebElement claim : claims()) {
      String[] at = claim.getAttribute("data-claim").split("-");
      JsonNode evidence = answer.at("/sides/" + at[0] + "/claims/" + at[1] + "/evidence");
      String quotes = evidence.findValuesAsText("quote").stream().collect(Collectors.joining());
      String marked =
          marks(claim).stream()
              .map(mark -> mark.getDomProperty("textContent"))
              .collect(Collectors.joining());
      if (!quotes.equals(marked)) {
        return false;
      }
    }
    return true;
  }
}
