package dev.counterpoint.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An answer in the shape of the API, so that another scorer can read it. */
final class AnswerJson {

  private AnswerJson() {}

  static ObjectNode of(Answer answer) {
    ObjectNode node = new ObjectMapper().createObjectNode();
    node.put("headline", answer.headline()).put("summary", answer.summary());
    ArrayNode sides = node.putArray("sides");
    for (Answer.Side side : answer.sides()) {
      ArrayNode claims = sides.addObject().putArray("claims");
      for (Answer.Claim claim : side.claims()) {
        ObjectNode one = claims.addObject();
        one.put("text", claim.text()).put("speaker", claim.speaker());
        ArrayNode evidence = one.putArray("evidence");
        for (Answer.Evidence piece : claim.evidence()) {
          ObjectNode quote = evidence.addObject().put("quote", piece.quote());
          quote.put("start", piece.span().start()).put("end", piece.span().end());
        }
      }
    }
    ArrayNode removed = node.putArray("removed");
    answer
        .removed()
        .forEach(span -> removed.addObject().put("start", span.start()).put("end", span.end()));
    return node.put("offsetUnit", "utf16");
  }
}
