package dev.counterpoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.PointerInput.MouseButton;
import org.openqa.selenium.interactions.PointerInput.Origin;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a person does with a page, and sees of it, in {@link Chromium}. */
abstract class InBrowser {

  /** How wide, and in which colors. */
  enum View {
    DESKTOP_LIGHT(1280, 900, "light"),
    DESKTOP_DARK(1280, 900, "dark"),
    PHONE_LIGHT(390, 844, "light"),
    PHONE_DARK(390, 844, "dark");

    final int width;
    final int height;
    final String scheme;

    View(int width, int height, String scheme) {
      this.width = width;
      this.height = height;
      this.scheme = scheme;
    }

    boolean isPhone() {
      return width < 500;
    }
  }

  ChromeDriver browser;

  void startBrowser() {
    browser = Chromium.start();
    browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
    tell(
        "Page.addScriptToEvaluateOnNewDocument",
        Map.of(
            "source",
            "window.violations = []; document.addEventListener('securitypolicyviolation',"
                + " e => window.violations.push(e.violatedDirective + ' ' + e.blockedURI));"));
    tell(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
  }

  void quitBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  /** A command of the DevTools protocol. */
  Map<String, Object> tell(String command, Map<String, Object> parameters) {
    return browser.executeCdpCommand(command, parameters);
  }

  List<?> violations() {
    return (List<?>) script("return window.violations");
  }

  /** But for refusals, which the browser reports by itself and the page shows. */
  List<String> consoleErrors() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> !message.contains("Failed to load resource"))
        .toList();
  }

  void size(int width, int height, boolean touch) {
    tell(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", touch));
    tell("Emulation.setTouchEmulationEnabled", Map.of("enabled", touch));
  }

  void scheme(String scheme, String media) {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    tell("Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(feature)));
  }

  void offline(boolean offline) {
    tell("Network.enable", Map.of());
    tell(
        "Network.emulateNetworkConditions",
        Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
  }

  void drop(Path file) {
    Map<String, Object> data =
        Map.of(
            "items",
            List.of(),
            "files",
            List.of(file.toAbsolutePath().toString()),
            "dragOperationsMask",
            1);
    for (String type : List.of("dragEnter", "dragOver", "drop")) {
      tell("Input.dispatchDragEvent", Map.of("type", type, "x", 900, "y", 300, "data", data));
    }
  }

  void tap(WebElement element) {
    script("arguments[0].scrollIntoView({block: 'center'})", element);
    PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
    Sequence tap = new Sequence(finger, 0);
    tap.addAction(
        finger.createPointerMove(
            Duration.ZERO, Origin.viewport(), middle(element, "x"), middle(element, "y")));
    tap.addAction(finger.createPointerDown(MouseButton.LEFT.asArg()));
    tap.addAction(finger.createPointerUp(MouseButton.LEFT.asArg()));
    browser.perform(List.of(tap));
  }

  /** Of its first line: the middle of words that run over several lines may be elsewhere. */
  int middle(WebElement element, String axis) {
    String size = axis.equals("x") ? "width" : "height";
    return ((Number)
            script(
                "const r = arguments[0].getClientRects()[0]; return Math.round(r."
                    + axis
                    + " + r."
                    + size
                    + " / 2)",
                element))
        .intValue();
  }

  /** With a move on it: a page that scrolls under a resting mouse is not pointed at. */
  void pointAt(WebElement element) {
    new Actions(browser).moveToElement(element).moveByOffset(1, 0).perform();
  }

  void pointAtFirstLine(WebElement element) {
    int x = middle(element, "x");
    new Actions(browser).moveToLocation(x, middle(element, "y")).moveByOffset(1, 0).perform();
  }

  void put(String article) {
    script(
        "const t = document.getElementById('text'); t.value = arguments[0];"
            + " t.dispatchEvent(new Event('input', {bubbles: true}))",
        article);
  }

  void ask(String article) {
    put(article);
    submit();
  }

  void submit() {
    click(element("go"));
    until("it is answered", () -> !element("ask").isDisplayed());
  }

  void type(String id, String value) {
    script("document.getElementById('more').open = true");
    element(id).clear();
    element(id).sendKeys(value);
  }

  void click(WebElement element) {
    script("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  void press(Keys key) {
    active().sendKeys(key);
  }

  void tabTo(String id) {
    for (int i = 0; i < 80 && !id(active()).equals(id); i++) {
      press(Keys.TAB);
    }
    assertThat(id(active())).isEqualTo(id);
  }

  void pressBack(String attribute, String value) {
    for (int i = 0; i < 80 && !value.equals(active().getAttribute(attribute)); i++) {
      active().sendKeys(Keys.chord(Keys.SHIFT, Keys.TAB));
    }
    assertThat(active().getAttribute(attribute)).isEqualTo(value);
  }

  WebElement active() {
    return browser.switchTo().activeElement();
  }

  static String id(WebElement element) {
    return element.getAttribute("id");
  }

  Object script(String script, Object... arguments) {
    return browser.executeScript(script, arguments);
  }

  Object async(String script, Object... arguments) {
    return browser.executeAsyncScript(script, arguments);
  }

  long number(String expression) {
    return (Long) script("return Math.round(" + expression + ")");
  }

  WebElement element(String id) {
    return browser.findElement(By.id(id));
  }

  WebElement element(By by) {
    return browser.findElement(by);
  }

  List<WebElement> elements(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  String text(String id) {
    return element(id).getText();
  }

  String value(String id) {
    return element(id).getDomProperty("value");
  }

  List<String> texts(String selector) {
    return elements(selector).stream().map(WebElement::getText).toList();
  }

  WebElement copying(String type) {
    return element(By.cssSelector("[data-copy='" + type + "']"));
  }

  List<WebElement> claims() {
    return elements(".claim");
  }

  List<WebElement> marks(WebElement claim) {
    return elements("#article mark[data-claim~='" + claim.getAttribute("data-claim") + "']");
  }

  boolean inSight(WebElement element) {
    return (Boolean)
        script(
            "const e = arguments[0], r = e.getClientRects()[0], x = r.left + r.width / 2, y = r.top +"
                + " r.height / 2, top = document.elementFromPoint(x, y);"
                + " return top !== null && (e === top || e.contains(top))",
            element);
  }

  boolean fits() {
    return (Boolean) script("return document.documentElement.scrollWidth <= innerWidth");
  }

  void until(String what, java.util.function.BooleanSupplier met) {
    new WebDriverWait(browser, Duration.ofSeconds(20), Duration.ofMillis(30))
        .withMessage(what)
        .until(any -> met.getAsBoolean());
  }
}
