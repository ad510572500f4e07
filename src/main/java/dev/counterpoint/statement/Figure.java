package dev.counterpoint.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody the article speaks of, while the names are being gathered. */
final class Figure {

  private final Speaker.Kind kind;
  private List<String> name;
  private Gender gender;
  private String role;
  private final Set<String> roleWords = new HashSet<>();
  private final Map<String, Integer> articles = new HashMap<>();
  private int mentions;

  Figure(Speaker.Kind kind, List<String> name, Gender gender) {
    this.kind = kind;
    this.name = List.copyOf(name);
    this.gender = gender;
  }

  Speaker.Kind kind() {
    return kind;
  }

  List<String> name() {
    return name;
  }

  boolean isPerson() {
    return kind == Speaker.Kind.PERSON || kind == Speaker.Kind.AUTHOR;
  }

  boolean isFullName() {
    return name.size() > 1;
  }

  String surname() {
    return PersonName.surname(name);
  }

  String given() {
    return name.size() > 1 ? PersonName.plain(name.get(0)) : "";
  }

  Gender gender() {
    return gender;
  }

  void learnGender(Gender other) {
    if (gender == Gender.UNKNOWN) {
      gender = other;
    }
  }

  void learnName(List<String> other) {
    if (other.size() > name.size()) {
      name = List.copyOf(other);
    }
  }

  /** The longest office wins: "Boston Mayor" over "Mayor". */
  void learnRole(String text) {
    if (role == null || role.length() < text.length() && text.length() <= 60) {
      role = text;
    }
  }

  void learnRoleWord(String word) {
    roleWords.add(word);
  }

  Set<String> roleWords() {
    return roleWords;
  }

  boolean hasRoleWord(String word) {
    return roleWords.contains(word);
  }

  void mentioned(boolean withArticle) {
    mentions++;
    if (withArticle) {
      articles.merge("the", 1, Integer::sum);
    }
  }

  int mentions() {
    return mentions;
  }

  Speaker speaker() {
    String text = String.join(" ", name);
    boolean withThe =
        kind == Speaker.Kind.ORGANIZATION && articles.getOrDefault("the", 0) * 2 > mentions;
    return new Speaker(withThe ? "the " + text : text, kind, role);
  }
}
