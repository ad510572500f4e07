package dev.counterpoint.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.cache.dynamodb.StandInTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a function does not use, it does not load. */
class LoadedClassesTest {

  private static final String TABLE = "dev.counterpoint.cache.dynamodb.";

  /** Loads everything anew, and remembers what. */
  private static final class Loader extends URLClassLoader {

    private final Set<String> loaded = ConcurrentHashMap.newKeySet();

    Loader() {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] classPath() {
      return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Loader::url)
          .toArray(URL[]::new);
    }

    private static URL url(String entry) {
      try {
        return Path.of(entry).toUri().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      loaded.add(name);
      return super.findClass(name);
    }
  }

  private static Set<String> loadedBy(Map<String, String> environment)
      throws IOException, ReflectiveOperationException {
    try (Loader loader = new Loader()) {
      Class<?> type = loader.loadClass(Gateway.class.getName());
      Consumer<String> nowhere = line -> {};
      Object gateway =
          type.getMethod("from", Map.class, Consumer.class).invoke(null, environment, nowhere);
      byte[] event =
          Event.post("text/plain", GatewayTest.ARTICLE).text().getBytes(StandardCharsets.UTF_8);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      type.getMethod("answer", InputStream.class, OutputStream.class, int.class, String.class)
          .invoke(gateway, new ByteArrayInputStream(event), out, 0, null);
      assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"statusCode\":200");
      return loader.loaded;
    }
  }

  @Test
  void withoutATableNothingOfItIsLoaded() throws IOException, ReflectiveOperationException {
    assertThat(loadedBy(Map.of("COUNTERPOINT_CACHE_TABLE", "")))
        .contains(Gateway.class.getName())
        .noneMatch(name -> name.startsWith(TABLE) || name.startsWith("java.net.http."))
        .noneMatch(name -> name.startsWith("dev.langchain4j."));
    try (StandInTable table = new StandInTable()) {
      assertThat(loadedBy(table.environment())).contains(TABLE + "TableStore");
    }
  }
}
