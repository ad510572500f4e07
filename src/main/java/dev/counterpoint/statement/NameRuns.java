package dev.counterpoint.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the names in an article, cut off from the titles before them. */
final class NameRuns {

  private static final Set<String> ORGANIZATIONS = WordList.words("organization-words.txt");
  private static final Set<String> PLACES = WordList.words("places.txt");
  private static final Set<String> GROUPS = WordList.words("group-words.txt");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "der", "al", "bin", "ibn", "la", "le", "du", "da", "dos", "del", "el",
          "ben", "den");

  private static final Set<String> SHORT = Set.of("un", "us", "uk", "eu", "pm", "ag");

  /** "Local 218", "Post 9": the number is part of the name. */
  private static final Set<String> CHAPTERS =
      Set.of("local", "lodge", "post", "chapter", "precinct", "district", "division");

  private static final Set<String> OFFICES_OF =
      Set.of(
          "secretary",
          "department",
          "university",
          "bank",
          "board",
          "office",
          "ministry",
          "minister",
          "house",
          "institute",
          "center",
          "centers",
          "council",
          "bureau",
          "church",
          "college",
          "court",
          "chamber",
          "league",
          "federation",
          "association",
          "school",
          "speaker",
          "union",
          "society",
          "museum",
          "diocese",
          "archdiocese",
          "director",
          "commission",
          "state",
          "academy",
          "institutes",
          "sons",
          "daughters",
          "coalition",
          "foundation",
          "committee",
          "district",
          "city",
          "town",
          "county",
          "republic",
          "friends",
          "agency",
          "alliance",
          "authority",
          "campaign",
          "chiefs",
          "conference",
          "congress",
          "fund",
          "gang",
          "initiative",
          "network",
          "research",
          "observatory",
          "organization",
          "partnership",
          "project",
          "americans",
          "citizens");
  private static final Set<String> PLACE_OPENERS =
      Set.of(
          "north", "south", "east", "west", "new", "san", "los", "las", "saint", "st.", "hong",
          "united", "great", "el", "santa", "fort", "saudi", "sri", "costa", "puerto", "middle");
  private static final int LONGEST = 12;

  private final Words words;
  private final List<NameRun> runs = new ArrayList<>();

  private NameRuns(Words words) {
    this.words = words;
  }

  static List<NameRun> in(Words words) {
    NameRuns names = new NameRuns(words);
    int i = 0;
    while (i < words.size()) {
      i = words.tag(i) == Tag.NAME ? names.from(i) : i + 1;
    }
    return names.runs;
  }

  static boolean isOrganizationWord(String word) {
    return ORGANIZATIONS.contains(word);
  }

  static boolean isPlace(String word) {
    return PLACES.contains(word);
  }

  static boolean isGroupWord(String word) {
    return GROUPS.contains(word);
  }

  private int from(int first) {
    int end = words.endOfSentenceAt(first);
    int to = first + 1;
    while (to < end && to < first + LONGEST) {
      int next = joined(first, to, end);
      if (next <= to) {
        break;
      }
      to = next;
    }
    to = withLowerOrganization(first, to, end);
    add(first, to);
    return to;
  }

  /** The end of the run if the words from here still belong to it. */
  private int joined(int first, int to, int end) {
    if (words.isQuoted(to) != words.isQuoted(first)) {
      return to;
    }
    if (words.tag(to) == Tag.NAME) {
      return to + 1;
    }
    if (to + 1 >= end) {
      return to;
    }
    boolean guild =
        words.tag(to) == Tag.POSSESSIVE
            && words.tag(to + 1) == Tag.NAME
            && isOrganizationWord(words.lower(to + 1))
            && words.lower(to).equals("'");
    if (guild) {
      return to + 2;
    }
    if (words.tag(to) == Tag.NUMBER && CHAPTERS.contains(words.lower(to - 1))) {
      return to + 1;
    }
    String link = words.lower(to);
    boolean nameAfter = words.tag(to + 1) == Tag.NAME;
    if (nameAfter && PARTICLES.contains(link)) {
      return to + 2;
    }
    if (words.isComma(to) && PersonName.isSuffix(words.lower(to + 1))) {
      return to + 2;
    }
    boolean office = OFFICES_OF.contains(words.lower(to - 1));
    if (nameAfter && office && (link.equals("of") || link.equals("for") || link.equals("on"))) {
      return to + 2;
    }
    boolean ofThe = office && link.equals("of") && words.is(to + 1, "the");
    if (ofThe && words.hasTag(to + 2, Tag.NAME) && to + 2 < end) {
      return to + 3;
    }
    if (nameAfter && (link.equals("and") || link.equals("&")) && endsAsOrganization(to + 1, end)) {
      boolean one =
          !GivenNames.isKnown(words.lower(first))
              && !Roles.isRole(words.lower(first))
              && !isPlace(words.lower(to - 1))
              && !isOrganizationWord(words.lower(to - 1));
      return one || link.equals("&") ? to + 2 : to;
    }
    return to;
  }

  /** "Food and Drug Administration": the words after "and" must end one organization. */
  private boolean endsAsOrganization(int from, int end) {
    int to = from;
    while (to < end && words.tag(to) == Tag.NAME) {
      to++;
    }
    return to - from >= 2 && isOrganizationWord(words.lower(to - 1));
  }

  /** "the Obama administration", "Boston police": an organization though its noun is lower case. */
  private int withLowerOrganization(int first, int to, int end) {
    if (to >= end || words.tag(to) != Tag.NOUN || words.isQuoted(to) != words.isQuoted(first)) {
      return to;
    }
    String word = words.lower(to);
    boolean named = isOrganizationWord(word) && !words.token(to).capitalized();
    boolean headed =
        to + 1 < end && (words.tag(to + 1) == Tag.NOUN || words.tag(to + 1) == Tag.NAME);
    return named && !headed ? to + 1 : to;
  }

  /** "the New York Democrat": no name, but what somebody named elsewhere is. */
  private boolean isDescription(int first, int to) {
    String last = words.lower(to - 1);
    boolean partisan = last.equals("democrat") || last.equals("republican");
    boolean one = words.is(first - 1, "a") || words.is(first - 1, "an");
    boolean named = isOrganizationWord(last) || GivenNames.isKnown(words.lower(first));
    return partisan && (to - first > 1 || first > 0 && words.tag(first - 1) == Tag.DET)
        || one && !named && !isGroupWord(last);
  }

  /** "America-first", "Trump-like": an adjective made of a name. */
  private boolean isCompound(int first, int to) {
    String word = words.token(first).text();
    return to - first == 1 && isCompoundWord(word) && !word.equals("al-");
  }

  private static boolean isCompoundWord(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0
        && hyphen + 2 < word.length()
        && Character.isLowerCase(word.charAt(hyphen + 1));
  }

  private void add(int first, int to) {
    if (isDescription(first, to) || isCompound(first, to)) {
      return;
    }
    int nameFrom = nameStart(first, to);
    List<String> name = new ArrayList<>();
    for (int i = nameFrom; i < to; i++) {
      if (words.tag(i) == Tag.POSSESSIVE && !name.isEmpty()) {
        name.set(name.size() - 1, name.get(name.size() - 1) + words.token(i).text());
      } else if (!words.isComma(i)) {
        name.add(words.token(i).text());
      }
    }
    boolean titled = nameFrom > first || isTitled(first);
    Speaker.Kind kind = kind(nameFrom, to, titled);
    Gender gender = kind == Speaker.Kind.PERSON ? gender(first, nameFrom, to) : Gender.UNKNOWN;
    runs.add(new NameRun(new Range(first, to), name, nameFrom, kind, gender));
  }

  private int nameStart(int first, int to) {
    if (isOrganizationWord(words.lower(to - 1))) {
      return first;
    }
    int start = first;
    for (int i = first; i < to - 1; i++) {
      String word = words.lower(i);
      boolean role = Roles.isRole(word) || Roles.isTitleOfSeveral(word);
      boolean sure = role && (!Roles.isDoubtful(word) || to - i > 2 || i > first);
      if (sure) {
        start = i + 1;
      }
    }
    if (start > first && words.is(start, "of")) {
      for (int i = start + 1; i < to - 1; i++) {
        if (GivenNames.isKnown(words.lower(i)) && i > start + 1) {
          return i;
        }
      }
      return first;
    }
    return afterDescription(start, to);
  }

  /** "Brexiteer Ann Lee", "CFO Ann Lee": what somebody is, capitalized, before a given name. */
  private int afterDescription(int from, int to) {
    for (int i = from; i + 2 < to && (isDescriptive(i) || words.is(i, "united")); i++) {
      if (GivenNames.isKnown(words.lower(i + 1)) && !isPlace(words.lower(i + 1))) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean isDescriptive(int i) {
    Token token = words.token(i);
    String word = token.lower();
    if (GivenNames.isKnown(word) || isOrganizationWord(word)) {
      return false;
    }
    if (word.equals("nations")) {
      return i > 0;
    }
    boolean initials =
        token.allCapitals()
            && !word.contains(".")
            && (token.text().length() > 2 || SHORT.contains(word));
    return initials || isCompoundWord(token.text()) || Somebody.isDescriptive(word);
  }

  /** A lower-case role right before: "press secretary Jay Carney". */
  private boolean isTitled(int first) {
    return first > words.startOfSentenceAt(first)
        && words.tag(first - 1) == Tag.NOUN
        && Roles.isRole(words.lower(first - 1));
  }

  private Speaker.Kind kind(int from, int to, boolean titled) {
    String last = words.lower(to - 1);
    String firstWord = words.lower(from);
    int length = to - from;
    if (isOrganizationWord(last) && !(titled && length == 1)) {
      return Speaker.Kind.ORGANIZATION;
    }
    if (isGroupWord(last)) {
      return Speaker.Kind.GROUP;
    }
    if (titled) {
      return Speaker.Kind.PERSON;
    }
    if (length == 1) {
      return kindOfSingle(from);
    }
    boolean joined = false;
    for (int i = from; i < to; i++) {
      joined |= words.is(i, "of") || words.is(i, "and") || words.is(i, "for") || words.is(i, "&");
    }
    if (joined) {
      return Speaker.Kind.ORGANIZATION;
    }
    boolean initial = false;
    for (int i = from; i < to - 1; i++) {
      initial |= words.token(i).text().length() == 2 && words.token(i).text().endsWith(".");
    }
    boolean place = isPlace(firstWord) || PLACE_OPENERS.contains(firstWord);
    boolean given = GivenNames.isKnown(firstWord) && !place;
    if ((given || initial || PersonName.isSuffix(last)) && length <= 5 && !isThe(from - 1)) {
      return Speaker.Kind.PERSON;
    }
    if (isPlace(firstWord)
        || PLACE_OPENERS.contains(firstWord)
        || isPlace(last)
        || isThe(from - 1)
        || isOrganizationWord(firstWord)) {
      return Speaker.Kind.ORGANIZATION;
    }
    return null;
  }

  private Speaker.Kind kindOfSingle(int i) {
    String word = words.lower(i);
    if (isPlace(word) || words.token(i).allCapitals() && word.length() > 1) {
      return Speaker.Kind.ORGANIZATION;
    }
    return null;
  }

  private boolean isThe(int i) {
    return words.is(i, "the");
  }

  private Gender gender(int first, int nameFrom, int to) {
    for (int i = first; i < nameFrom; i++) {
      Gender told = Roles.gender(words.lower(i));
      if (told != Gender.UNKNOWN) {
        return told;
      }
    }
    if (isTitled(first) && Roles.gender(words.lower(first - 1)) != Gender.UNKNOWN) {
      return Roles.gender(words.lower(first - 1));
    }
    return to - nameFrom > 1 ? GivenNames.gender(words.lower(nameFrom)) : Gender.UNKNOWN;
  }
}
