package dev.counterpoint.gateway;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads a flat JSON object of known fields: exactly one object, each field once. */
final class JsonFields {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build())
          .build();

  private static final String SWITCH = "fallback";

  private JsonFields() {}

  /**
   * @return the values of the fields that are there and not null
   * @throws ProblemException 400 if it is not one well-formed JSON object
   */
  static Map<String, String> read(String body, Set<String> known, FieldErrors errors)
      throws ProblemException {
    try (JsonParser json = JSON.createParser(withoutByteOrderMark(body))) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new ProblemException(Problem.malformed("The body is not a JSON object."));
      }
      Map<String, String> fields = object(json, known, errors);
      if (json.nextToken() != null) {
        throw new ProblemException(
            Problem.malformed("Something follows the JSON object in the body."));
      }
      return fields;
    } catch (IOException malformed) {
      throw new ProblemException(Problem.malformed("The body is not well-formed JSON."));
    }
  }

  private static String withoutByteOrderMark(String body) {
    return body.startsWith("\uFEFF") ? body.substring(1) : body;
  }

  private static Map<String, String> object(JsonParser json, Set<String> known, FieldErrors errors)
      throws IOException {
    Map<String, String> fields = new HashMap<>();
    Set<String> seen = new HashSet<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken token = json.nextToken();
      if (!known.contains(name)) {
        errors.add(name, "is not a field of this request");
        json.skipChildren();
      } else if (!seen.add(name)) {
        errors.add(name, "is given twice");
        json.skipChildren();
      } else if (hasRightType(name, token)) {
        fields.put(name, json.getText());
      } else if (token != JsonToken.VALUE_NULL) {
        errors.add(name, name.equals(SWITCH) ? "must be true or false" : "must be a string");
        json.skipChildren();
      }
    }
    return fields;
  }

  private static boolean hasRightType(String name, JsonToken token) {
    return name.equals(SWITCH) ? token.isBoolean() : token == JsonToken.VALUE_STRING;
  }
}
