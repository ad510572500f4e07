package dev.counterpoint.verify;

import java.util.Arrays;
import java.util.BitSet;

/** Which numbered words have a sense: a hash table of chains in arrays, as there are thousands. */
final class SenseIndex {

  private static final int FIRST = 256;
  private static final int NONE = -1;

  /** The newest entry of each chain. */
  private int[] heads = emptyTable(FIRST);

  private int[] senses = new int[FIRST];
  private int[] words = new int[FIRST];

  /** The entry before each in its chain. */
  private int[] earlier = new int[FIRST];

  private int size;

  void add(int[] sensesOfWord, int word) {
    for (int sense : sensesOfWord) {
      if (size == senses.length) {
        grow();
      }
      senses[size] = sense;
      words[size] = word;
      chain(size);
      size++;
    }
  }

  /** The words that have any of these senses. */
  BitSet sharing(int[] wanted) {
    BitSet found = new BitSet();
    for (int sense : wanted) {
      for (int i = heads[sense & heads.length - 1]; i != NONE; i = earlier[i]) {
        if (senses[i] == sense) {
          found.set(words[i]);
        }
      }
    }
    return found;
  }

  private void chain(int entry) {
    int slot = senses[entry] & heads.length - 1;
    earlier[entry] = heads[slot];
    heads[slot] = entry;
  }

  private void grow() {
    int room = 2 * senses.length;
    senses = Arrays.copyOf(senses, room);
    words = Arrays.copyOf(words, room);
    earlier = new int[room];
    heads = emptyTable(room);
    for (int i = 0; i < size; i++) {
      chain(i);
    }
  }

  private static int[] emptyTable(int room) {
    int[] table = new int[room];
    Arrays.fill(table, NONE);
    return table;
  }
}
