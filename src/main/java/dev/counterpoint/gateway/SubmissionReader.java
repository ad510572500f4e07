package dev.counterpoint.gateway;

import dev.counterpoint.pipeline.Submission;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads what a caller submits, or says all that is wrong with it. */
final class SubmissionReader {

  private static final Set<String> JSON_FIELDS = jsonFields();

  private SubmissionReader() {}

  /**
   * @throws ProblemException 400, 413 or 415
   */
  static Submission read(HttpRequest request) throws ProblemException {
    MediaType type = MediaType.of(request.header("content-type"));
    checkEncoding(request.list("content-encoding"));
    FieldErrors errors = new FieldErrors();
    return switch (type.name()) {
      case "application/json" -> json(request, Body.text(request, type.charset()), errors);
      case "text/plain" -> bare(request, Body.text(request, type.charset()), false, errors);
      case "text/html" -> bare(request, Body.text(request, type.charset()), true, errors);
      default ->
          throw new ProblemException(
              Problem.unsupportedMediaType(
                  "Content-Type must be application/json, text/plain or text/html."));
    };
  }

  private static void checkEncoding(String encoding) throws ProblemException {
    if (!encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity")) {
      throw new ProblemException(
          Problem.unsupportedMediaType(
              "Compressed bodies are not taken: leave Content-Encoding out."));
    }
  }

  private static Submission json(HttpRequest request, String body, FieldErrors errors)
      throws ProblemException {
    for (String name : request.query().keySet()) {
      if (JSON_FIELDS.contains(name)) {
        errors.add(name, "belongs into the JSON object, not into the query string");
      }
    }
    Map<String, String> fields = JsonFields.read(body, JSON_FIELDS, errors);
    boolean html = fields.containsKey("html");
    if (html == fields.containsKey("text")) {
      errors.add(html ? "html" : "text", html ? "excludes 'text'" : "or 'html' is needed");
    }
    return submission(request, fields, html ? "html" : "text", errors);
  }

  private static Submission bare(HttpRequest request, String body, boolean html, FieldErrors errors)
      throws ProblemException {
    Map<String, String> fields = new HashMap<>();
    for (Map.Entry<String, List<String>> parameter : request.query().entrySet()) {
      String name = parameter.getKey();
      if (!OptionFields.NAMES.contains(name)) {
        errors.add(name, "is not a parameter of this request");
      } else if (parameter.getValue().size() > 1) {
        errors.add(name, "is given twice");
      } else {
        fields.put(name, parameter.getValue().get(0));
      }
    }
    String content = html ? "html" : "text";
    fields.put(content, body);
    return submission(request, fields, content, errors);
  }

  private static Submission submission(
      HttpRequest request, Map<String, String> fields, String content, FieldErrors errors)
      throws ProblemException {
    fields.forEach((name, value) -> checkCharacters(name, value, errors));
    OptionFields options = new OptionFields(fields, errors);
    Submission submission =
        new Submission(
            options.title(),
            fields.getOrDefault(content, ""),
            content.equals("html"),
            options.options(),
            isFresh(request.list("cache-control")),
            EntityTags.in(request.list("if-none-match")));
    errors.check();
    return submission;
  }

  /** Half a surrogate pair is no character, has no UTF-8, and so could not be given back. */
  private static void checkCharacters(String field, String value, FieldErrors errors) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        boolean pair =
            i + 1 < value.length()
                && Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1));
        if (!pair) {
          errors.add(field, "holds half of a surrogate pair");
          return;
        }
        i++;
      }
    }
  }

  private static boolean isFresh(String cacheControl) {
    for (String directive : cacheControl.toLowerCase(Locale.ROOT).split(",")) {
      if (directive.strip().equals("no-cache")) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> jsonFields() {
    Set<String> fields = new HashSet<>(OptionFields.NAMES);
    fields.addAll(Set.of("text", "html"));
    return Set.copyOf(fields);
  }
}
