package dev.counterpoint.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.internal.Json.JsonCodec;
import dev.langchain4j.spi.json.JsonCodecFactory;
import java.lang.reflect.Type;

/**
 * JSON for LangChain4j, which finds it as a service. Its own codec looks for Jackson's modules and
 * sets them all up; of what goes through here, our schema, none knows more than Jackson alone.
 */
public final class PlainJson implements JsonCodecFactory, JsonCodec {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public JsonCodec create() {
    return this;
  }

  @Override
  public String toJson(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException notOurs) {
      throw new IllegalArgumentException(notOurs);
    }
  }

  @Override
  public <T> T fromJson(String json, Class<T> type) {
    return fromJson(json, (Type) type);
  }

  @Override
  public <T> T fromJson(String json, Type type) {
    try {
      return JSON.readValue(json, JSON.constructType(type));
    } catch (JsonProcessingException notOurs) {
      throw new IllegalArgumentException(notOurs);
    }
  }
}
