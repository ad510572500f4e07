package dev.counterpoint.extractive;

/**
 * A claim in words.
 *
 * @param text one sentence
 * @param quoted whether it leans on the speaker's own words in quotation marks
 */
record WrittenClaim(ClaimCandidate candidate, String text, boolean quoted) {

  int words() {
    return Prose.words(text);
  }
}
