package dev.counterpoint.gateway;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Turns a request's body into text. */
final class Body {

  /** More than Lambda passes on. */
  private static final int MOST_CHARACTERS = 16_000_000;

  private static final char REPLACEMENT = '\uFFFD';

  private Body() {}

  /**
   * @throws ProblemException 400 if the bytes are not what they are said to be, 413, or 415 if the
   *     charset is not known
   */
  static String text(HttpRequest request, String charsetName) throws ProblemException {
    String body = request.body() == null ? "" : request.body();
    if (body.length() > MOST_CHARACTERS) {
      throw new ProblemException(Problem.tooLarge("The body is too large.", List.of()));
    }
    Charset charset = charset(charsetName);
    if (request.base64()) {
      return decoded(bytes(body), charset);
    }
    boolean lostInTransit = charset != StandardCharsets.UTF_8 && body.indexOf(REPLACEMENT) >= 0;
    if (lostInTransit) {
      throw new ProblemException(
          Problem.unsupportedMediaType("This charset does not survive the gateway: send UTF-8."));
    }
    return body;
  }

  private static byte[] bytes(String base64) throws ProblemException {
    try {
      return Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException notBase64) {
      throw new ProblemException(Problem.malformed("The body is not Base64."));
    }
  }

  private static String decoded(byte[] bytes, Charset charset) throws ProblemException {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException malformed) {
      throw new ProblemException(
          Problem.malformed("The body is not valid " + charset.name() + "."));
    }
  }

  private static Charset charset(String name) throws ProblemException {
    if (name == null) {
      return StandardCharsets.UTF_8;
    }
    try {
      return switch (name.toLowerCase(Locale.ROOT)) {
        case "utf-8", "utf8", "us-ascii" -> StandardCharsets.UTF_8;
        // What the Web calls Latin-1 is Windows-1252, where the curly quotation marks are.
        case "iso-8859-1", "latin1" -> Charset.forName("windows-1252");
        default -> Charset.forName(name);
      };
    } catch (IllegalArgumentException unknown) {
      throw new ProblemException(
          Problem.unsupportedMediaType("This charset is not known: send UTF-8."));
    }
  }
}
