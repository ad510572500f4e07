package dev.counterpoint.deploy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a function is set up with, however it is packaged: in SAM's words and CloudFormation's. */
final class FunctionSettings {

  /** What belongs to one packaging: its code, and what there is for that packaging only. */
  private static final List<String> OF_THE_PACKAGING =
      List.of(
          "CodeUri",
          "Handler",
          "Runtime",
          "SnapStart",
          "Layers",
          "AutoPublishAlias",
          "PackageType",
          "Code");

  private FunctionSettings() {}

  static Map<String, Object> of(Template template, String function) {
    Map<String, Object> settings = new TreeMap<>(Template.map(template.property(function)));
    settings.keySet().removeAll(OF_THE_PACKAGING);
    Object tracing = settings.remove("Tracing");
    if (tracing != null) {
      settings.put("TracingConfig", Map.of("Mode", tracing));
    }
    Map<String, Object> variables =
        new TreeMap<>(Template.map(template.property(function, "Environment", "Variables")));
    // An image has its own file of options.
    variables.remove("JAVA_TOOL_OPTIONS");
    settings.put("Environment", variables);
    return settings;
  }
}
