package dev.counterpoint.llm;

import dev.counterpoint.llm.ChatCall.Transport;
import dev.counterpoint.summary.Deadline;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel.OpenAiChatModelBuilder;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;

/** The endpoint as one question and one answer, in the dialect it has turned out to speak. */
final class ChatEndpoint {

  private static final ResponseFormat SCHEMA =
      ResponseFormat.builder()
          .type(ResponseFormatType.JSON)
          .jsonSchema(
              JsonSchema.builder()
                  .name("summary")
                  .rootElement(JsonRawSchema.from(Prompt.schema()))
                  .build())
          .build();

  private final Endpoint endpoint;
  private final Transport transport;
  private final Clock clock;
  private final AtomicReference<Dialect> dialect;

  ChatEndpoint(Endpoint endpoint, Transport transport, Clock clock) {
    this.endpoint = endpoint;
    this.transport = transport;
    this.clock = clock;
    this.dialect = new AtomicReference<>(Dialect.of(endpoint));
  }

  /**
   * What the model said.
   *
   * @param cut whether it ran into the output cap
   * @param inputTokens {@code null} if the endpoint did not count them
   * @param outputTokens likewise
   */
  record Answer(String text, boolean cut, Integer inputTokens, Integer outputTokens) {}

  /**
   * @param key {@code null} if the endpoint wants none
   * @param cap on output tokens
   * @throws CallException if there is no answer with a text in it
   */
  Answer ask(Prompt prompt, String key, int cap, Deadline deadline) {
    Dialect spoken = dialect.get();
    ChatCall call = new ChatCall(transport, deadline, clock, endpoint.extraHeaders());
    try {
      ChatResponse response =
          model(spoken, key, cap, call)
              .chat(SystemMessage.from(Prompt.instructions()), UserMessage.from(prompt.question()));
      return answer(response);
    } catch (CallException e) {
      if (e.fault() == Fault.UNSUPPORTED) {
        learn(spoken, call.complaint());
      }
      throw e;
    } catch (RuntimeException e) {
      // LangChain4j's own, whose message may hold what the endpoint said.
      throw new CallException(Fault.BROKEN_OFF);
    }
  }

  /**
   * @throws CallException if there is nothing in the complaint that another dialect could mend
   */
  private void learn(Dialect spoken, String complaint) {
    boolean fixedMode = endpoint.responseMode() != ResponseMode.AUTO;
    Dialect next = spoken.without(complaint, fixedMode);
    if (next.equals(spoken)) {
      throw new CallException(Fault.BAD_REQUEST);
    }
    dialect.compareAndSet(spoken, next);
  }

  private OpenAiChatModel model(Dialect spoken, String key, int cap, ChatCall call) {
    OpenAiChatModelBuilder builder =
        OpenAiChatModel.builder()
            .httpClientBuilder(call)
            .baseUrl(endpoint.baseUrl().toString())
            .apiKey(key)
            .modelName(endpoint.model())
            .strictJsonSchema(true)
            .maxRetries(0);
    if (spoken.completionTokens()) {
      builder.maxCompletionTokens(cap);
    } else {
      builder.maxTokens(cap);
    }
    if (spoken.temperature()) {
      builder.temperature(endpoint.temperature());
    }
    if (spoken.mode() == ResponseMode.JSON_SCHEMA) {
      builder.responseFormat(SCHEMA);
    } else if (spoken.mode() == ResponseMode.JSON_OBJECT) {
      builder.responseFormat(ResponseFormat.JSON);
    }
    return builder.build();
  }

  private static Answer answer(ChatResponse response) {
    TokenUsage usage = response.tokenUsage();
    return new Answer(
        response.aiMessage().text(),
        response.finishReason() == FinishReason.LENGTH,
        usage == null ? null : usage.inputTokenCount(),
        usage == null ? null : usage.outputTokenCount());
  }
}
