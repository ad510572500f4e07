package dev.counterpoint.gateway;

import java.util.HashSet;
import java.util.Set;

/** The ids in an {@code If-None-Match}. An answer's entity tag is its id in quotation marks. */
final class EntityTags {

  private static final int MOST = 50;

  private EntityTags() {}

  static Set<String> in(String header) {
    Set<String> ids = new HashSet<>();
    for (String element : header.split(",", MOST + 1)) {
      String tag = element.strip();
      tag = tag.startsWith("W/") ? tag.substring(2) : tag;
      if (tag.length() > 2 && tag.startsWith("\"") && tag.endsWith("\"")) {
        ids.add(tag.substring(1, tag.length() - 1));
      }
    }
    return ids;
  }

  static String of(String id) {
    return '"' + id + '"';
  }
}
