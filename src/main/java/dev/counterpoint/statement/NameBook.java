package dev.counterpoint.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Everybody an article names, each once: full names first, then the last names, first names and
 * titles that stand for them.
 */
final class NameBook {

  private final Words words;
  private static final int MOST_NAMESAKES = 50;

  private final Map<String, List<Figure>> bySurname = new HashMap<>();
  private final Map<String, List<Figure>> byGiven = new HashMap<>();
  private final Map<String, Figure> bodies = new HashMap<>();
  private final Map<String, Figure> byLastWord = new HashMap<>();
  private final Map<String, Figure> byFirstWord = new HashMap<>();
  private final Map<String, Figure> acronyms = new HashMap<>();
  private final Map<String, Figure> holders = new HashMap<>();
  private final Map<NameRun, Figure> owners = new HashMap<>();
  private final List<NameRun> runs;
  private final Set<String> lowerCase;
  private final Map<String, Set<Figure>> sharing = new HashMap<>();

  private NameBook(Words words, List<NameRun> runs) {
    this.words = words;
    this.runs = runs;
    this.lowerCase = lowerCaseWords();
  }

  static NameBook of(Words words) {
    NameBook book = new NameBook(words, NameRuns.in(words));
    book.enterShortForms();
    book.enterFullNames();
    book.learnRoles();
    book.enterTitledNames();
    book.enterTheRest();
    book.learnRoles();
    return book;
  }

  List<NameRun> runs() {
    return runs;
  }

  /** Who is meant; {@code null} if the words name nobody who can speak. */
  Figure owner(NameRun run) {
    return owners.get(run);
  }

  /** The first person known to hold an office or calling; {@code null} if nobody is. */
  Figure holder(String role) {
    return holders.get(role);
  }

  /** The person known to hold an office; {@code null} if nobody or more than one is. */
  Figure onlyHolder(String role) {
    Set<Figure> known = sharing.getOrDefault(role, Set.of());
    return known.size() == 1 ? known.iterator().next() : null;
  }

  private void enterFullNames() {
    for (NameRun run : runs) {
      boolean person = run.kind() == Speaker.Kind.PERSON || run.kind() == null && !run.isSingle();
      if (person && !run.isSingle()) {
        owners.put(run, person(run));
      } else if (run.kind() == Speaker.Kind.ORGANIZATION || run.kind() == Speaker.Kind.GROUP) {
        owners.put(run, body(run, run.kind()));
      }
    }
  }

  private Figure person(NameRun run) {
    String surname = PersonName.surname(run.name());
    String given = PersonName.plain(run.name().get(0));
    List<Figure> namesakes = bySurname.computeIfAbsent(surname, key -> new ArrayList<>());
    for (Figure figure : namesakes) {
      if (PersonName.sameGiven(figure.given(), given)
          && figure.gender().agreesWith(run.gender())
          && sameSuffix(figure.name(), run.name())) {
        figure.learnName(run.name());
        figure.learnGender(run.gender());
        return figure;
      }
    }
    Figure figure = new Figure(Speaker.Kind.PERSON, run.name(), run.gender());
    if (namesakes.size() < MOST_NAMESAKES) {
      namesakes.add(figure);
    }
    byGiven.computeIfAbsent(given, key -> new ArrayList<>()).add(figure);
    return figure;
  }

  private static boolean sameSuffix(List<String> a, List<String> b) {
    boolean suffixA = PersonName.isSuffix(a.get(a.size() - 1));
    boolean suffixB = PersonName.isSuffix(b.get(b.size() - 1));
    return suffixA == suffixB || a.size() == 1 || b.size() == 1;
  }

  private Figure body(NameRun run, Speaker.Kind kind) {
    String key = String.join(" ", run.name()).toLowerCase(Locale.ROOT);
    Figure figure = bodies.get(key);
    if (figure == null) {
      figure = run.isSingle() ? shortFor(run.name().get(0)) : partlyShort(run.name());
    }
    if (figure == null) {
      figure = new Figure(kind, run.name(), Gender.PLURAL);
      bodies.put(key, figure);
    }
    return figure;
  }

  /** "the California DOJ" for the California Department of Justice. */
  private Figure partlyShort(List<String> name) {
    Figure figure = shortFor(name.get(name.size() - 1));
    return figure != null && figure.name().get(0).equals(name.get(0)) ? figure : null;
  }

  /** "FDA" for the Food and Drug Administration, "the Times" for The New York Times. */
  private Figure shortFor(String word) {
    String letters = word.replace(".", "");
    boolean acronym = letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT));
    if (NameRuns.isPlace(word.toLowerCase(Locale.ROOT))) {
      return null;
    }
    if (acronym) {
      return acronyms.get(letters);
    }
    Figure clipped = word.length() == 3 ? byFirstWord.get(word) : null;
    if (clipped != null) {
      return clipped;
    }
    return NameRuns.isOrganizationWord(word.toLowerCase(Locale.ROOT))
        ? byLastWord.get(word.toLowerCase(Locale.ROOT))
        : null;
  }

  private void enterShortForms() {
    for (NameRun run : runs) {
      boolean body = run.kind() == Speaker.Kind.ORGANIZATION;
      if (body && !run.isSingle()) {
        String last = run.name().get(run.name().size() - 1).toLowerCase(Locale.ROOT);
        Figure figure = body(run, Speaker.Kind.ORGANIZATION);
        byLastWord.putIfAbsent(last, figure);
        String first = run.name().get(0);
        if (first.length() > 5) {
          byFirstWord.putIfAbsent(first.substring(0, 3), figure);
        }
        enterAcronyms(run.name(), figure);
      }
    }
  }

  /** "FDA" leaves the "and" out, "DOJ" keeps the "of" and leaves the state out. */
  private void enterAcronyms(List<String> name, Figure figure) {
    for (int from = 0; from < 2 && name.size() - from > 1; from++) {
      StringBuilder capitals = new StringBuilder();
      StringBuilder all = new StringBuilder();
      for (String word : name.subList(from, name.size())) {
        char initial = word.charAt(0);
        capitals.append(Character.isUpperCase(initial) ? String.valueOf(initial) : "");
        all.append(Character.toUpperCase(initial));
      }
      acronyms.putIfAbsent(capitals.toString(), figure);
      acronyms.putIfAbsent(all.toString(), figure);
    }
  }

  /** "Ukrainian", or a common noun that merely starts a sentence or a heading. */
  private boolean isNobody(NameRun run) {
    String word = run.name().get(0).toLowerCase(Locale.ROOT);
    boolean person = run.kind() == Speaker.Kind.PERSON || bySurname.containsKey(word);
    boolean adjective = Somebody.isOfNation(word) && !NameRuns.isPlace(word);
    return !person && (adjective || lowerCase.contains(word));
  }

  private Set<String> lowerCaseWords() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.tag(i) != Tag.NAME && !words.token(i).capitalized()) {
        seen.add(words.lower(i));
      }
    }
    return seen;
  }

  /** "President Lee" tells that "Lee" is a person, wherever else the name stands. */
  private void enterTitledNames() {
    for (NameRun run : runs) {
      if (run.isSingle() && run.kind() == Speaker.Kind.PERSON && owners.get(run) == null) {
        owners.put(run, single(run));
      }
    }
  }

  private void enterTheRest() {
    for (NameRun run : runs) {
      Figure known = owners.get(run);
      if (known == null && run.isSingle() && isNobody(run)) {
        continue;
      }
      if (known == null) {
        known = single(run);
        owners.put(run, known);
      }
      int before = run.range().from() - 1;
      known.mentioned(words.is(before, "the"));
    }
  }

  private Figure single(NameRun run) {
    String word = PersonName.plain(run.name().get(0));
    Figure bySurnameFigure = best(bySurname.get(word), run);
    if (bySurnameFigure != null) {
      return bySurnameFigure;
    }
    Figure byGivenFigure = best(byGiven.get(word), run);
    if (byGivenFigure != null && run.kind() != Speaker.Kind.PERSON) {
      return byGivenFigure;
    }
    if (run.kind() == Speaker.Kind.PERSON || looksLikePerson(run)) {
      Figure figure = new Figure(Speaker.Kind.PERSON, run.name(), run.gender());
      bySurname.computeIfAbsent(word, key -> new ArrayList<>()).add(figure);
      return figure;
    }
    Speaker.Kind kind =
        word.endsWith("s") && !word.endsWith("ss") ? Speaker.Kind.GROUP : Speaker.Kind.ORGANIZATION;
    return body(run, kind);
  }

  private boolean looksLikePerson(NameRun run) {
    String word = run.name().get(0).toLowerCase(Locale.ROOT);
    boolean the = words.is(run.range().from() - 1, "the");
    return !the && GivenNames.isKnown(word) && !NameRuns.isPlace(word);
  }

  /** Of people who share a name: whose title fits, then who was spoken of most. */
  private Figure best(List<Figure> namesakes, NameRun run) {
    if (namesakes == null) {
      return null;
    }
    Figure best = null;
    int bestScore = -1;
    for (Figure figure : namesakes) {
      if (!figure.gender().agreesWith(run.gender())) {
        continue;
      }
      int score = figure.mentions() + (sharesTitle(figure, run) ? 1000 : 0);
      if (score > bestScore) {
        best = figure;
        bestScore = score;
      }
    }
    return best;
  }

  private boolean sharesTitle(Figure figure, NameRun run) {
    for (int i = run.range().from(); i < run.nameFrom(); i++) {
      if (figure.hasRoleWord(PersonName.plain(words.lower(i)))) {
        return true;
      }
    }
    return false;
  }

  private void learnRoles() {
    for (NameRun run : runs) {
      Figure figure = owners.get(run);
      if (figure != null && figure.kind() == Speaker.Kind.PERSON) {
        learnTitle(run, figure);
        learnApposition(run, figure);
        figure.roleWords().forEach(word -> learnHolder(word, figure));
      }
    }
  }

  private void learnHolder(String role, Figure figure) {
    holders.putIfAbsent(role, figure);
    Set<Figure> known = sharing.computeIfAbsent(role, key -> new HashSet<>());
    if (known.size() < 2) {
      known.add(figure);
    }
  }

  private void learnTitle(NameRun run, Figure figure) {
    int from = run.range().from();
    int start = words.startOfSentenceAt(from);
    while (from > start && from > run.nameFrom() - 8 && isTitlePart(from - 1)) {
      from--;
    }
    boolean office = false;
    for (int i = from; i < run.nameFrom(); i++) {
      if (Roles.isProsecuting(words.lower(i - 1), words.lower(i))) {
        Roles.teachProsecutor(figure);
      } else {
        Roles.teach(figure, words.lower(i));
      }
      office |= Roles.isRole(words.lower(i)) && !Roles.isCourtesy(words.lower(i));
    }
    if (office) {
      figure.learnRole(words.text(new Range(from, run.nameFrom())));
    }
  }

  private boolean isTitlePart(int i) {
    Tag tag = words.tag(i);
    return !words.isQuoted(i)
        && (tag == Tag.NOUN || tag == Tag.ADJECTIVE && ClosedClasses.has(words.lower(i)));
  }

  /** ", the mayor of Boston," or "(R-Texas)" right after the name. */
  private void learnApposition(NameRun run, Figure figure) {
    int at = run.range().to();
    int end = words.endOfSentenceAt(run.range().from());
    if (at + 1 >= end) {
      return;
    }
    boolean bracket = words.hasShape(at, Shape.OPEN_BRACKET);
    boolean copula = words.is(at, "is") || words.is(at, "was");
    if (!bracket && !copula && !words.isComma(at)) {
      return;
    }
    String first = words.lower(at + 1);
    if (first.startsWith("r-") || first.equals("r")) {
      Roles.teach(figure, "republican");
      return;
    }
    if (first.startsWith("d-") || first.equals("d")) {
      Roles.teach(figure, "democrat");
      return;
    }
    Tag opens = words.tag(at + 1);
    if (!opens.isInNounPhrase() || opens == Tag.NAME && copula || opens == Tag.POSSESSIVE) {
      return;
    }
    int to = at + 1;
    List<String> offices = new ArrayList<>();
    while (to < end
        && to < at + 16
        && !words.isComma(to)
        && !words.isQuoted(to)
        && words.shape(to) != Shape.CLOSE_BRACKET
        && words.tag(to) != Tag.WH
        && words.shape(to) != Shape.STOP
        && words.shape(to) != Shape.DASH
        && words.tag(to) != Tag.AUX
        && !words.tag(to).isVerb()) {
      boolean beforeOf = to > at + 1 && words.tag(to - 1) == Tag.PREPOSITION;
      if (Roles.isRole(words.lower(to)) && !beforeOf) {
        offices.add(words.lower(to));
      }
      to++;
    }
    boolean otherSubject =
        words.isComma(at)
            && to < end
            && words.isFinite(to)
            && words.isInAdverbial(run.range().from());
    if (otherSubject) {
      return;
    }
    offices.forEach(office -> Roles.teach(figure, office));
    boolean office = !offices.isEmpty();
    boolean article = opens == Tag.DET;
    int from = article ? at + 2 : at + 1;
    if (office && from < to) {
      figure.learnRole(words.text(new Range(from, to)));
    }
  }
}
