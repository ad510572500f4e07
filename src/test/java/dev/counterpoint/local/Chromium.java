package dev.counterpoint.local;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The Chromium of this machine, without a window. Where there is none, the tests that want one say
 * that they were skipped, or fail if the variable {@code COUNTERPOINT_BROWSER} is {@code required}.
 */
final class Chromium {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    // It warns of every browser that is newer than itself.
    SELENIUM.setLevel(Level.SEVERE);
  }

  private Chromium() {}

  static ChromeDriver start() {
    File browser =
        BROWSERS.stream().flatMap(name -> onPath(name).stream()).findFirst().orElse(null);
    File driver = onPath("chromedriver").orElse(null);
    if (browser == null || driver == null) {
      lacking();
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser);
    options.addArguments("--headless=new", "--disable-background-networking", "--no-first-run");
    options.addArguments("--disable-dev-shm-usage", "--force-color-profile=srgb", "--lang=en-US");
    options.addArguments("--disable-lcd-text", "--hide-scrollbars");
    if (System.getProperty("user.name").equals("root")) {
      // Chromium does not start as root with its sandbox; the page and the server are our own.
      options.addArguments("--no-sandbox");
    }
    LoggingPreferences console = new LoggingPreferences();
    console.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, console);
    return new ChromeDriver(
        new ChromeDriverService.Builder().usingDriverExecutable(driver).usingAnyFreePort().build(),
        options);
  }

  private static void lacking() {
    String message = "No chromium with its chromedriver on the path: the page was not looked at";
    if ("required".equals(System.getenv("COUNTERPOINT_BROWSER"))) {
      throw new IllegalStateException(message);
    }
    System.err.println("Skipped: " + message);
    assumeTrue(false, message);
  }

  private static Optional<File> onPath(String name) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> new File(folder, name))
        .filter(File::canExecute)
        .findFirst();
  }
}
