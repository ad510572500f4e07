package dev.counterpoint.gateway;

import dev.counterpoint.summary.Length;
import dev.counterpoint.summary.Options;
import dev.counterpoint.summary.Options.Engine;
import dev.counterpoint.summary.Options.OffsetUnit;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The options of a request, from JSON or from the query string alike. */
final class OptionFields {

  static final Set<String> NAMES =
      Set.of("title", "url", "language", "length", "engine", "fallback", "offsetUnit");

  private static final int LONGEST_TITLE = 1_000;
  private static final int LONGEST_URL = 2_000;
  private static final Pattern LANGUAGE_TAG =
      Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");

  private final Map<String, String> fields;
  private final FieldErrors errors;

  OptionFields(Map<String, String> fields, FieldErrors errors) {
    this.fields = fields;
    this.errors = errors;
  }

  Options options() {
    return new Options(url(), language(), length(), engine(), fallback(), offsetUnit());
  }

  /** {@code null} if there is none. */
  String title() {
    String title = given("title");
    if (title != null && title.length() > LONGEST_TITLE) {
      errors.add("title", "has more than 1,000 characters");
    }
    return title;
  }

  private String url() {
    String url = given("url");
    if (url != null && !isWebAddress(url)) {
      errors.add("url", "must be an absolute http or https address of at most 2,000 characters");
    }
    return url;
  }

  private static boolean isWebAddress(String url) {
    if (url.length() > LONGEST_URL) {
      return false;
    }
    try {
      URI uri = new URI(url);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null && uri.getRawUserInfo() == null;
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  private String language() {
    String language = given("language");
    if (language != null && !LANGUAGE_TAG.matcher(language).matches()) {
      errors.add("language", "must be a BCP 47 language tag");
    }
    return language;
  }

  private Length length() {
    return switch (named("length", "medium")) {
      case "short" -> Length.SHORT;
      case "medium" -> Length.MEDIUM;
      case "long" -> Length.LONG;
      default -> wrong("length", "short, medium, long", Length.MEDIUM);
    };
  }

  private Engine engine() {
    return switch (named("engine", "auto")) {
      case "auto" -> Engine.AUTO;
      case "llm" -> Engine.LLM;
      case "extractive" -> Engine.EXTRACTIVE;
      default -> wrong("engine", "auto, llm, extractive", Engine.AUTO);
    };
  }

  private boolean fallback() {
    return switch (named("fallback", "true")) {
      case "true" -> true;
      case "false" -> false;
      default -> wrong("fallback", "true, false", true);
    };
  }

  private OffsetUnit offsetUnit() {
    return switch (named("offsetUnit", "utf16")) {
      case "utf16" -> OffsetUnit.UTF16;
      case "codePoint" -> OffsetUnit.CODE_POINT;
      default -> wrong("offsetUnit", "utf16, codePoint", OffsetUnit.UTF16);
    };
  }

  private String named(String field, String otherwise) {
    return fields.getOrDefault(field, otherwise);
  }

  private String given(String field) {
    String value = fields.get(field);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private <T> T wrong(String field, String choices, T otherwise) {
    errors.add(field, "must be one of: " + choices);
    return otherwise;
  }
}
