package dev.counterpoint.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whose the letter, the report or the lawsuit is that later "says" something: where it first comes
 * up, somebody writes, files or issues it.
 */
final class Documents {

  private static final int FARTHEST_VERB = 8;

  private static final Set<String> NOUNS =
      Set.of(
          "letter",
          "report",
          "lawsuit",
          "complaint",
          "suit",
          "petition",
          "statement",
          "guidance",
          "memo",
          "study",
          "survey",
          "poll",
          "motion",
          "brief",
          "filing",
          "release",
          "email",
          "ad",
          "draft",
          "document",
          "op-ed",
          "essay",
          "resolution",
          "indictment");

  private static final Set<String> MAKING =
      Set.of(
          "write",
          "wrote",
          "written",
          "send",
          "sent",
          "issue",
          "issued",
          "file",
          "filed",
          "files",
          "release",
          "released",
          "publish",
          "published",
          "submit",
          "submitted",
          "post",
          "posted",
          "produce",
          "produced",
          "conduct",
          "conducted",
          "propose",
          "proposed",
          "unveil",
          "unveiled",
          "draft",
          "drafted",
          "bring",
          "brought",
          "launched",
          "aired");

  private final Syntax syntax;
  private final Words words;
  private final Sightings sightings;
  private Map<String, TreeMap<Integer, Figure>> makers;

  Documents(Syntax syntax, Sightings sightings) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.sightings = sightings;
  }

  /** Who made the last such document before a token; {@code null} if the article does not tell. */
  Figure maker(String noun, int before) {
    if (!NOUNS.contains(noun)) {
      return null;
    }
    if (makers == null) {
      makers = read();
    }
    TreeMap<Integer, Figure> known = makers.get(noun);
    var last = known == null ? null : known.lowerEntry(before);
    return last == null ? null : last.getValue();
  }

  private Map<String, TreeMap<Integer, Figure>> read() {
    Map<String, TreeMap<Integer, Figure>> found = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (NOUNS.contains(words.lower(i)) && !words.isQuoted(i)) {
        Figure maker = makerAt(i);
        if (maker != null) {
          found.computeIfAbsent(words.lower(i), noun -> new TreeMap<>()).put(i, maker);
        }
      }
    }
    return found;
  }

  private Figure makerAt(int noun) {
    int end = words.endOfSentenceAt(noun);
    for (int i = noun + 1; i < Math.min(end, noun + FARTHEST_VERB); i++) {
      boolean by = words.is(i, "by") && MAKING.contains(words.lower(i - 1));
      boolean from = i == noun + 1 && (words.is(i, "from") || words.is(i, "by"));
      if (by || from) {
        return namedFrom(i + 1, end);
      }
    }
    int start = words.startOfSentenceAt(noun);
    for (int i = noun - 1; i >= start && i > noun - FARTHEST_VERB; i--) {
      if (words.tag(i) == Tag.POSSESSIVE && sightings.at(i - 1) != null) {
        return sightings.at(i - 1).figure();
      }
      if (MAKING.contains(words.lower(i)) && words.tag(i).isVerb()) {
        Range doer = syntax.subjects().of(i);
        boolean before = doer != null && doer.to() <= i && sightings.at(doer.last()) != null;
        return before ? sightings.at(doer.last()).figure() : null;
      }
    }
    return null;
  }

  private Figure namedFrom(int token, int end) {
    Range phrase = token < end ? syntax.phrases().nounPhraseFrom(token) : null;
    return phrase == null || sightings.at(phrase.last()) == null
        ? null
        : sightings.at(phrase.last()).figure();
  }
}
