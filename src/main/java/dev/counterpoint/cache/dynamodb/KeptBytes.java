package dev.counterpoint.cache.dynamodb;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.counterpoint.cache.Kept;
import dev.counterpoint.cache.StoreUnavailableException;
import dev.counterpoint.cache.StoreUnavailableException.Reason;
import dev.counterpoint.summary.Draft;
import dev.counterpoint.summary.EngineReport;
import dev.counterpoint.summary.Options;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A kept answer as bytes: JSON, packed. Whoever reads them must expect anything. */
final class KeptBytes {

  /** Two million characters of HTML, every one of them escaped. */
  private static final int MOST_UNPACKED = 14_000_000;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  private KeptBytes() {}

  static byte[] of(Kept kept) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(JSON.writeValueAsBytes(kept));
    } catch (IOException noneInMemory) {
      throw new UncheckedIOException(noneInMemory);
    }
    return bytes.toByteArray();
  }

  static Kept read(byte[] bytes) throws StoreUnavailableException {
    try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] json = packed.readNBytes(MOST_UNPACKED + 1);
      Kept kept = json.length > MOST_UNPACKED ? null : JSON.readValue(json, Kept.class);
      if (kept != null && isWhole(kept)) {
        return kept;
      }
    } catch (IOException | IllegalArgumentException garbled) {
      // As below.
    }
    throw new StoreUnavailableException(Reason.GARBLED);
  }

  private static boolean isWhole(Kept kept) {
    Options options = kept.options();
    EngineReport engine = kept.engine();
    Draft draft = kept.draft();
    return Stream.of(kept.id(), kept.submitted(), options, engine, draft).allMatch(Objects::nonNull)
        && options.length() != null
        && options.engine() != null
        && options.offsetUnit() != null
        && engine.name() != null
        && engine.usage() != null
        && (engine.degraded() == null || isWhole(engine))
        && draft.headline() != null
        && draft.summary() != null;
  }

  private static boolean isWhole(EngineReport engine) {
    return engine.degraded().reason() != null && engine.degraded().detail() != null;
  }
}
