package dev.counterpoint.render;

/** A share as people read it. */
final class Percent {

  private Percent() {}

  static String of(double share) {
    return Math.round(share * 100) + "%";
  }
}
