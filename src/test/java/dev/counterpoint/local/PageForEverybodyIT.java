package dev.counterpoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The page on every screen, on paper, without a pointer, and for those who do not see it. */
class PageForEverybodyIT extends OnThePage {

  private static final int MOST_BYTES = 60_000;

  @Test
  void comesInOneSmallRequest() {
    function.seen();
    tell("Network.clearBrowserCache", Map.of());
    open(View.DESKTOP_LIGHT);

    List<JsonNode> events = function.seen();
    assertThat(events).hasSize(1);
    assertThat(events.get(0).path("rawPath").asText()).isEqualTo("/");
    assertThat(number("performance.getEntriesByType('resource').length")).isZero();
    String navigation = "performance.getEntriesByType('navigation')[0].";
    assertThat(number(navigation + "decodedBodySize")).isBetween(10_000L, (long) MOST_BYTES);
    assertThat(number(navigation + "transferSize")).isBetween(1_000L, MOST_BYTES / 3L);
    System.out.printf(
        "The page is usable after %d ms%n", number(navigation + "domContentLoadedEventEnd"));
  }

  /** Else the tests could not tell whether the policy holds. */
  @Test
  void itsPolicyStopsWhatIsNotItsOwn() {
    open(View.DESKTOP_LIGHT);
    script(
        "const s = document.createElement('script'); s.textContent = 'window.intruder = 1';"
            + " document.body.append(s);"
            + " const i = document.createElement('img'); i.src = '/health'; document.body.append(i);"
            + " document.body.setAttribute('onclick', 'window.intruder = 2');"
            + " document.body.click();");

    until("what is not allowed is reported", () -> violations().size() >= 3);
    assertThat(script("return window.intruder")).isNull();
    consoleErrors();
    script("window.violations = []");
  }

  /** The answer first, then the long article; and nothing wider than the screen. */
  @ParameterizedTest
  @EnumSource
  void laysItOut(View view) {
    open(view);
    assertThat(fits()).isTrue();
    ask(article("zoning-fight.txt"));

    Rectangle answer = element("answer").getRect();
    Rectangle source = element("source").getRect();
    if (view.isPhone()) {
      assertThat(source.y).isGreaterThanOrEqualTo(answer.y + answer.height);
    } else {
      assertThat(source.x + source.width).isLessThanOrEqualTo(answer.x);
      assertThat(source.y).isLessThan(answer.y + 200);
    }
    assertThat(fits()).isTrue();
    long top = number("document.getElementById('headline').getBoundingClientRect().top");
    assertThat(top).as("the headline is in sight").isBetween(0L, (long) view.height / 2);
    String background = element("source").getCssValue("background-color");
    assertThat(background.contains("255, 255, 255")).isEqualTo(view.scheme.equals("light"));
  }

  @Test
  void fitsTheNarrowestPhoneAndVeryLongWords() {
    size(320, 640, true);
    open();
    ask(article("one-sided.txt").replace("Pennington", "Penning" + "ton".repeat(60)));

    assertThat(fits()).isTrue();
  }

  /** No pointer: from the top of the page to the words of a claim and the copied answer. */
  @ParameterizedTest
  @EnumSource(names = {"DESKTOP_LIGHT", "PHONE_LIGHT"})
  void needsNoPointer(View view) {
    open(view);
    press(Keys.TAB);
    assertThat(active().getText()).isEqualTo("Skip to the answer");
    tabTo("sample");
    press(Keys.ARROW_DOWN);
    assertThat(value("text")).startsWith("Bus drivers walk out");
    tabTo("go");
    press(Keys.ENTER);
    until("the answer has the focus", () -> id(active()).equals("answer"));
    press(Keys.TAB);
    assertThat(id(active())).isEqualTo("claim-0-0");
    WebElement claim = active();
    assertLit(claim);
    press(Keys.ENTER);
    assertThat(active()).isEqualTo(marks(claim).get(0));
    assertThat(inSight(active())).isTrue();
    assertLit(claim);
    press(Keys.ENTER);
    assertThat(active()).isEqualTo(claim);
    press(Keys.TAB);
    press(Keys.ENTER);
    assertThat(elements(".claims li:first-child details[open] blockquote")).isNotEmpty();
    tabTo("junk-toggle");
    press(Keys.SPACE);
    assertThat(elements("#article .why")).allMatch(WebElement::isDisplayed).isNotEmpty();
    pressBack("data-copy", "text/markdown");
    press(Keys.ENTER);
    until("copied", () -> text("copied").equals("Copied as Markdown."));
    pressBack("id", "edit");
    press(Keys.ENTER);
    assertThat(id(active())).isEqualTo("text");
  }

  @ParameterizedTest
  @EnumSource(names = {"DESKTOP_LIGHT", "DESKTOP_DARK"})
  void printsTheAnswerAndNotTheForm(View view) throws IOException {
    open(view);
    ask(article("zoning-fight.txt"));
    script(
        "window.opened = -1; addEventListener('beforeprint', () => window.opened ="
            + " document.querySelectorAll('#sides details[open] blockquote').length)");
    Map<String, Object> printed = tell("Page.printToPDF", Map.of("printBackground", false));
    assertThat(((String) printed.get("data")).length()).isGreaterThan(5_000);
    assertThat(number("window.opened")).isGreaterThanOrEqualTo(claims().size());
    assertThat(elements("#sides details[open]")).isEmpty();
    scheme(view.scheme, "print");
    assertThat(List.of("in", "how"))
        .allSatisfy(id -> assertThat(element(id).isDisplayed()).isFalse());
    assertThat(elements(".tools, .check, header p")).noneMatch(WebElement::isDisplayed);
    assertThat(element("digest").isDisplayed()).isTrue();
    assertThat(element("digest").getCssValue("color")).isEqualTo("rgba(0, 0, 0, 1)");
    assertThat(element("article").getCssValue("overflow")).isEqualTo("visible");
    assertThat(element("answer").getRect().y).isLessThan(element("source").getRect().y);
    picture("print", view);
  }

  @ParameterizedTest
  @EnumSource
  void keepsNobodyOut(View view) throws IOException {
    open(view);
    assertAccessible("empty");
    click(element(By.cssSelector("#more summary")));
    function.hold();
    put(article("zoning-fight.txt"));
    click(element("go"));
    until("it works", () -> element("progress").isDisplayed());
    assertAccessible("at work");
    function.release();
    until("it is answered", () -> element("result").isDisplayed());
    assertAccessible("answered");
    click(element("junk-toggle"));
    elements(".claims details summary").forEach(this::click);
    click(claims().get(0));
    assertThat(elements(".lit")).isNotEmpty();
    assertAccessible("answered, all shown, a claim lit");
    click(element("edit"));
    put("Too short.");
    submitInVain();
    assertAccessible("refused");
    new Select(element("sample")).selectByVisibleText("One voice only, and a loaded word");
    submit();
    assertAccessible("one-sided, with a loaded word");
    click(element("edit"));
    ask(article("no-dispute.txt"));
    assertAccessible("no dispute");
    openDegraded(view);
    ask(article("zoning-fight.txt"));
    assertAccessible("degraded");
  }

  private void assertAccessible(String state) {
    List<String> serious =
        new AxeBuilder()
            .setLegacyMode(true).analyze(browser).getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .map(PageForEverybodyIT::told)
                .toList();
    assertThat(serious).as(state).isEmpty();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + rule.getNodes().stream().map(n -> "\n  " + n.getHtml() + n.getFailureSummary()).toList();
  }

  /**
   * To be looked at, in {@code target/pictures}. The README's are {@code answer-desktop-light} and
   * {@code article-phone-dark}.
   */
  @ParameterizedTest
  @EnumSource
  void hasItsPictureTaken(View view) throws IOException {
    open(view);
    click(element(By.cssSelector("#more summary")));
    picture("form", view);
    put("Too short.");
    submitInVain();
    picture("refused", view);
    new Select(element("sample")).selectByVisibleText("One voice only, and a loaded word");
    submit();
    click(element("junk-toggle"));
    picture("one-sided", view);
    click(element("edit"));
    new Select(element("sample")).selectByIndex(1);
    submit();
    if (view.isPhone()) {
      picture("answer", view);
      tap(claims().get(1));
      picture("article", view);
    } else {
      size(1200, 820, false);
      script("scrollTo(0, 0)");
      pointAt(claims().get(0));
      picture("answer", view);
    }
  }

  private void submitInVain() {
    click(element("go"));
    until("the problem is shown", () -> element("problem").isDisplayed());
  }

  private void picture(String state, View view) throws IOException {
    if (!state.equals("article")) {
      script("scrollTo(0, 0)");
    }
    byte[] picture = inFewColors(browser.getScreenshotAs(OutputType.BYTES));
    String name = "page-" + state + "-" + view.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Path folder = Files.createDirectories(Path.of("target", "pictures"));
    Files.write(folder.resolve(name + ".png"), picture);
    assertThat(picture.length).as(name).isBetween(3_000, 300_000);
  }

  /** 32 steps of each color do for text, with far fewer bytes. */
  private static byte[] inFewColors(byte[] png) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    BufferedImage few =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int step = image.getRGB(x, y) >> 3 & 0x1F1F1F;
        few.setRGB(x, y, step << 3 | step >> 2 & 0x070707);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(few, "png", out);
    return out.toByteArray();
  }
}
