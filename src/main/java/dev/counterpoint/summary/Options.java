package dev.counterpoint.summary;

/**
 * What the caller asked for, beside the article.
 *
 * @param url of the article, used for links and never fetched; {@code null} if not given
 * @param language BCP 47 tag of the answer; {@code null} means the article's
 * @param length how long the summary should be
 * @param engine which engine may answer
 * @param fallback whether the embedded engine may answer when the model cannot
 * @param offsetUnit what the answer's offsets count
 */
public record Options(
    String url,
    String language,
    Length length,
    Engine engine,
    boolean fallback,
    OffsetUnit offsetUnit) {

  public enum Engine {
    AUTO,
    LLM,
    EXTRACTIVE
  }

  public enum OffsetUnit {
    UTF16,
    CODE_POINT
  }

  /** What the contract gives a caller who asks for nothing. */
  public static Options defaults() {
    return new Options(null, null, Length.MEDIUM, Engine.AUTO, true, OffsetUnit.UTF16);
  }
}
