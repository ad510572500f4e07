package dev.counterpoint.llm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a model might say of {@link Articles#FERRY}. */
final class Answers {

  private static final ObjectMapper JSON = new ObjectMapper();

  static final String GOOD =
      """
      {"headline": "Council to vote on the Harrow Island ferry",
       "summary": "The council will vote on ending the night ferry to Harrow Island. Mayor Ines Calder\
       says the boat runs nearly empty, while the Harrow Residents' League says nurses depend on it.",
       "question": "Should the night ferry to Harrow Island end?",
       "sides": [
         {"name": "Mayor Ines Calder", "position": "The night ferry should end.",
          "claims": [
            {"text": "The night boat carries four passengers on average.",
             "speaker": "Ines Calder", "sentences": [2]},
            {"text": "The money is better spent on the school bus.",
             "speaker": "Ines Calder", "sentences": [3]}]},
         {"name": "Harrow Residents' League", "position": "The night ferry should stay.",
          "claims": [
            {"text": "Nurses on the late shift have no other way home.",
             "speaker": "Tobias Renn", "sentences": [4]},
            {"text": "A taxi boat costs 60 crowns a trip.",
             "speaker": "Tobias Renn", "sentences": [5]}]}],
       "missingSide": ""}""";

  private Answers() {}

  static String envelope(String content) {
    return envelope(content, "stop");
  }

  static String envelope(String content, String finish) {
    ObjectNode root = JSON.createObjectNode();
    root.put("id", "x").put("object", "chat.completion").put("model", "stub");
    ObjectNode choice = root.putArray("choices").addObject().put("index", 0);
    choice.put("finish_reason", finish);
    choice.putObject("message").put("role", "assistant").put("content", content);
    root.putObject("usage")
        .put("prompt_tokens", 900)
        .put("completion_tokens", 210)
        .put("total_tokens", 1110);
    return root.toString();
  }

  /** {@link #GOOD} with one text in it put for another. */
  static String good(String old, String replacement) {
    if (!GOOD.contains(old)) {
      throw new IllegalArgumentException("not in the good answer: " + old);
    }
    return GOOD.replace(old, replacement);
  }
}
