package dev.counterpoint.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Text and HTML that nobody means well with, read with a small stack and in a Turkish locale. The
 * time limit is for whatever is not linear: such a thing would take minutes.
 */
@Timeout(120)
class HostileInputTest {

  private static final int SMALL_STACK = 192 * 1024;

  static Stream<Arguments> inputs() {
    List<Arguments> inputs = new ArrayList<>();
    for (Path file : Drawn.files("hostile", ".txt")) {
      inputs.add(Arguments.of(file.getFileName().toString(), Drawn.read(file)));
    }
    inputs.add(Arguments.of("nothing", ""));
    inputs.add(Arguments.of("one word", "Word"));
    inputs.add(Arguments.of("blanks", " \t\u00a0\u2003\n\r\n".repeat(1000)));
    inputs.add(Arguments.of("one-letter lines", "x\n".repeat(10_000)));
    inputs.add(Arguments.of("no stop", "x ".repeat(100_000)));
    inputs.add(Arguments.of("no blank", "x".repeat(200_000)));
    inputs.add(Arguments.of("stops", ".".repeat(100_000)));
    inputs.add(Arguments.of("stops and blanks", ". ".repeat(100_000)));
    inputs.add(Arguments.of("initials", "A. ".repeat(60_000)));
    inputs.add(Arguments.of("opened quotations", "\"“'‘( ".repeat(20_000)));
    inputs.add(Arguments.of("closed quotations", "a.\" ".repeat(30_000)));
    inputs.add(Arguments.of("names", "Ann Lee ".repeat(20_000)));
    inputs.add(Arguments.of("names in lines", "Ann Lee, Bo Kim and Cy Poe\n".repeat(5_000)));
    inputs.add(Arguments.of("glued names", "Lee LeeX ".repeat(10_000) + " MORE".repeat(10_000)));
    inputs.add(Arguments.of("open brackets", "(RELATED: ".repeat(20_000)));
    inputs.add(Arguments.of("credits", "Ann Lee/AP via ".repeat(10_000)));
    inputs.add(Arguments.of("slashes", "A/".repeat(100_000)));
    inputs.add(Arguments.of("advertisements", "Advertisement ".repeat(10_000)));
    inputs.add(Arguments.of("video boxes", "JUST WATCHED a MUST WATCH b ".repeat(7_000)));
    inputs.add(Arguments.of("enlarged", "Enlarge this image ".repeat(10_000)));
    inputs.add(Arguments.of("by", "By Ann Lee and\n".repeat(10_000)));
    inputs.add(Arguments.of("old dates", "1 2 3 4 Jan. Feb. 10:00 a.m. x\n".repeat(5_000)));
    inputs.add(Arguments.of("capitals", "AAA BBB CCC DDD EEE FFF GGG HHH\n".repeat(5_000)));
    inputs.add(Arguments.of("bidi", "\u202eabc\u202c \u2066def\u2069. ".repeat(10_000)));
    inputs.add(Arguments.of("lone surrogates", "\ud83d \ude00. \ud83d\ude00! ".repeat(10_000)));
    inputs.add(Arguments.of("NUL", "a\u0000b. C\u0000. ".repeat(10_000)));
    inputs.add(Arguments.of("every character", everyCharacter()));
    inputs.add(Arguments.of("open tags", "<div>".repeat(20_000)));
    inputs.add(Arguments.of("open tables", "<table><tr><td>".repeat(5_000)));
    inputs.add(Arguments.of("open formatting", "<b><i><a>".repeat(3_000) + "<p>".repeat(300)));
    inputs.add(Arguments.of("less-than", "<".repeat(100_000)));
    inputs.add(Arguments.of("entities", "&amp;&#x202e;&#0;&bogus;".repeat(10_000)));
    inputs.add(Arguments.of("comments", "<!--".repeat(20_000)));
    return inputs.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void isReadAsText(String name, String input) throws InterruptedException {
    Article article = onSmallStack(() -> new ArticleReader().text(input, null));
    assertThat(article.text()).isSameAs(input);
    Drawn.assertSound(article);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void isReadAsHtml(String name, String input) throws InterruptedException {
    Article article = onSmallStack(() -> new ArticleReader().html(input, null));
    assertThat(article.html()).isTrue();
    Drawn.assertSound(article);
  }

  private static String everyCharacter() {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      all.append(c);
    }
    return all.toString();
  }

  private interface Reading {
    Article read();
  }

  private static Article onSmallStack(Reading reading) throws InterruptedException {
    AtomicReference<Article> article = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Locale locale = Locale.getDefault();
    Thread thread = new Thread(null, () -> article.set(reading.read()), "small", SMALL_STACK);
    thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      thread.start();
      thread.join();
    } finally {
      Locale.setDefault(locale);
    }
    assertThat(failure.get()).isNull();
    return article.get();
  }
}
