package dev.counterpoint.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of words and phrases that is found in a text in one pass, the longest one first. */
final class Phrases {

  private final Node root = new Node();

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private boolean ends;
  }

  void add(String phrase) {
    Node node = root;
    for (Word word : Word.of(phrase)) {
      node = node.next.computeIfAbsent(word.form(), form -> new Node());
    }
    node.ends = node != root;
  }

  /** How many words the longest entry has that begins at word {@code at}; 0 if none does. */
  int lengthAt(List<Word> words, int at) {
    Node node = root;
    int longest = 0;
    for (int i = at; i < words.size(); i++) {
      String form = words.get(i).form();
      Node next = node.next.get(form);
      if (next == null && form.endsWith("'s")) {
        next = node.next.get(form.substring(0, form.length() - 2));
      }
      node = next;
      if (node == null) {
        break;
      }
      if (node.ends) {
        longest = i - at + 1;
      }
    }
    return longest;
  }

  boolean contains(String phrase) {
    List<Word> words = Word.of(phrase);
    return !words.isEmpty() && lengthAt(words, 0) == words.size();
  }
}
