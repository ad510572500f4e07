package dev.counterpoint.dispute;

import dev.counterpoint.statement.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who belongs to whom in the article's own words: "the authority's general manager, Howard Szabo",
 * "Lee, president of the union", "Bill Torrance of the Orrin Anglers". Those who do stand together,
 * also by way of somebody who is only spoken of.
 */
final class Affiliations {

  private static final Set<String> MEMBERS = Set.copyOf(Words.list("member-words.txt"));
  private static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their");
  private static final Set<String> BELONGING = Set.of("of", "for", "from", "with", "at");
  private static final Set<String> LEADING =
      Set.of("runs", "leads", "heads", "chairs", "directs", "founded", "represents", "represented");
  private static final Set<String> PARTED = Set.of("former", "ex", "fired", "ousted", "rival");
  private static final int LONGEST_OFFICE = 6;
  private static final int LONGEST_APPOSITION = 9;

  private final int[] parent;

  Affiliations(Cast cast, List<Passage> passages) {
    parent = new int[cast.all.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    passages.forEach(this::read);
    cast.all.forEach(actor -> readRole(actor, cast));
  }

  /** The same number for all who stand together. */
  int groupOf(Actor actor) {
    return root(actor.index);
  }

  private void read(Passage p) {
    for (int i = 0; i + 1 < p.places.size(); i++) {
      Passage.Place first = p.places.get(i);
      Passage.Place next = p.places.get(i + 1);
      if (first.actor() == next.actor()) {
        continue;
      }
      boolean apart = first.to() < next.from() && !next.pronoun();
      boolean member =
          apart && (isBodyThenMember(p, first, next) || isMemberThenBody(p, first, next));
      if (member || isOwner(p, first, next) || isOwner(p, next, first)) {
        join(first.actor(), next.actor());
      }
    }
  }

  /** The owner of an office inside the words for who holds it: "[the union's] lawyer". */
  private static boolean isOwner(Passage p, Passage.Place owner, Passage.Place holder) {
    boolean inside = holder.from() <= owner.from() && owner.to() < holder.to();
    return inside
        && isPossessive(p, owner)
        && MEMBERS.contains(p.words.get(holder.to() - 1))
        && isPlain(p, owner.to(), holder.to());
  }

  /** "The union's lawyer, Ann Lee", "its economist, Dr. Lee", "Sierra Club director Ann Lee". */
  private static boolean isBodyThenMember(Passage p, Passage.Place body, Passage.Place member) {
    int to = member.from();
    if (!isPerson(member.actor()) || to - body.to() > LONGEST_OFFICE) {
      return false;
    }
    boolean comma = p.words.get(to - 1).equals(",");
    int office = comma ? to - 2 : to - 1;
    boolean owned = isPossessive(p, body);
    return office >= body.to()
        && MEMBERS.contains(p.words.get(office))
        && (owned || !comma && !body.pronoun())
        && isPlain(p, body.to(), office);
  }

  /** "Ann Lee, a lawyer for the union", "Ann Lee of the union", "Lee, who runs the agency". */
  private static boolean isMemberThenBody(Passage p, Passage.Place member, Passage.Place body) {
    int from = member.to();
    int to = body.from();
    boolean fits = isPerson(member.actor()) && isName(p, member) && to - from <= LONGEST_APPOSITION;
    if (!fits) {
      return false;
    }
    if (BELONGING.contains(p.words.get(from)) && !p.words.get(from).equals("with")) {
      return to - from <= 3 && !isPerson(body.actor()) && isPlain(p, from, to);
    }
    if (!p.words.get(from).equals(",") || !isPlain(p, from + 1, to)) {
      return false;
    }
    boolean office = false;
    boolean linked = false;
    for (int i = from + 1; i < to; i++) {
      String word = p.words.get(i);
      office |= MEMBERS.contains(word);
      linked |= office && BELONGING.contains(word) || LEADING.contains(word);
    }
    return linked;
  }

  /** Not "a critic", which stands for her too. */
  private static boolean isName(Passage p, Passage.Place place) {
    return Character.isUpperCase(p.forms.get(place.to() - 1).codePointAt(0));
  }

  private static boolean isPossessive(Passage p, Passage.Place place) {
    String last = p.forms.get(place.to() - 1).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return place.pronoun()
        ? POSSESSIVES.contains(last)
        : last.endsWith("'s") || last.endsWith("s'");
  }

  /** Neither a mark nor a quoted word, nothing that sets the two against each other. */
  private static boolean isPlain(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean parts = p.has(i, CueWords.OPPOSING) || PARTED.contains(p.words.get(i));
      if (p.isMark(i) || p.quoted.get(i) || parts) {
        return false;
      }
    }
    return true;
  }

  /** "president of Local 218": of the union of that name. */
  private void readRole(Actor actor, Cast cast) {
    if (!isPerson(actor) || actor.speaker.role() == null) {
      return;
    }
    String[] role = actor.speaker.role().split("[^\\p{L}\\p{N}'\u2019-]+");
    int link = 0;
    boolean member = false;
    boolean parted = false;
    while (link < role.length && !BELONGING.contains(role[link])) {
      String word = role[link].toLowerCase(Locale.ROOT);
      member |= MEMBERS.contains(word);
      parted |= PARTED.contains(word);
      link++;
    }
    if (!member || parted || link + 1 >= role.length) {
      return;
    }
    for (Actor body : cast.all) {
      if (body != actor && body.isNamed() && !isPerson(body) && isCalled(body, role, link + 1)) {
        join(actor, body);
        return;
      }
    }
  }

  private static boolean isCalled(Actor body, String[] words, int from) {
    List<String> name =
        List.of(body.name().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'\u2019-]+"));
    int capitals = 0;
    for (int i = from; i < words.length; i++) {
      String word = words[i].toLowerCase(Locale.ROOT);
      if (word.equals("the")) {
        continue;
      }
      if (!name.contains(word)) {
        return false;
      }
      capitals += Character.isUpperCase(words[i].codePointAt(0)) ? 1 : 0;
    }
    return capitals > 0;
  }

  private static boolean isPerson(Actor actor) {
    return actor.isNamed() && actor.speaker.kind() == Speaker.Kind.PERSON;
  }

  private void join(Actor a, Actor b) {
    parent[root(a.index)] = root(b.index);
  }

  private int root(int node) {
    int at = node;
    while (parent[at] != at) {
      at = parent[at];
    }
    return at;
  }
}
