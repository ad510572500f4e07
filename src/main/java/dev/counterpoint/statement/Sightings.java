package dev.counterpoint.statement;

import java.util.ArrayList;
import java.util.List;

/** Everybody seen so far while an article is read, in reading order and by place. */
final class Sightings {

  private final List<Sighting> all = new ArrayList<>();
  private final Sighting[] at;

  Sightings(int tokens) {
    this.at = new Sighting[tokens];
  }

  void add(Sighting sighting) {
    all.add(sighting);
    for (int i = sighting.range().from(); i < sighting.range().to(); i++) {
      at[i] = sighting;
    }
  }

  /** Several who were seen one by one already, as one. */
  void addTogether(Sighting sighting) {
    all.add(sighting);
  }

  List<Sighting> all() {
    return all;
  }

  int count() {
    return all.size();
  }

  Sighting nth(int number) {
    return all.get(number);
  }

  /** Who is seen at the token; {@code null} if nobody is. */
  Sighting at(int token) {
    return at[token];
  }

  /** The number of the last sighting before a token, by halving: they are in reading order. */
  int lastBefore(int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (all.get(middle).range().from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
