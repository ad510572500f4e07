package dev.counterpoint.article;

/** What a sentence may be used for. Junk is not a sentence at all: it is a {@link Removal}. */
public enum Standing {
  /** The article's own running text: may be evidence. */
  BODY,
  /** Kept, because it may belong to the article, but never evidence, lead or source of a name. */
  DOUBTFUL,
  /** The title, repeated in the text: never evidence. */
  TITLE
}
