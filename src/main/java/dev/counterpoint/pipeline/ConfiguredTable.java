package dev.counterpoint.pipeline;

import dev.counterpoint.cache.LayeredStore;
import dev.counterpoint.cache.SummaryStore;
import dev.counterpoint.cache.dynamodb.TableStore;
import java.util.Map;

/** Apart from everything else, so that without a table no class of that room is ever loaded. */
final class ConfiguredTable {

  private ConfiguredTable() {}

  /**
   * @throws RuntimeException that names the variable, if one makes no sense
   */
  static SummaryStore behind(SummaryStore memory, Map<String, String> environment) {
    return new LayeredStore(memory, TableStore.from(environment).warmedUp());
  }
}
