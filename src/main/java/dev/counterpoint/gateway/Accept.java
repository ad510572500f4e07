package dev.counterpoint.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Content negotiation as in RFC 9110, section 12.5.1: the most specific range decides a format's
 * quality. Among equals, the one named more exactly wins, then the order of {@link Format}.
 */
final class Accept {

  private record Range(String type, String subtype, String profile, int quality) {

    int specificity() {
      return type.equals("*") ? 1 : subtype.equals("*") ? 2 : profile == null ? 3 : 4;
    }

    boolean matches(Format format) {
      boolean typeMatches = type.equals("*") || type.equals(format.type());
      boolean subtypeMatches = subtype.equals("*") || subtype.equals(format.subtype());
      return typeMatches && subtypeMatches && Objects.equals(profile, format.profile());
    }
  }

  private Accept() {}

  /**
   * @param header "" if the client did not say
   * @throws ProblemException 406 if the client takes none of our formats
   */
  static Format best(String header) throws ProblemException {
    if (header.isBlank()) {
      return Format.JSON;
    }
    List<Range> ranges = ranges(header);
    Format best = null;
    int bestScore = 0;
    for (Format format : Format.values()) {
      int score = score(format, ranges);
      if (score > bestScore) {
        best = format;
        bestScore = score;
      }
    }
    if (best == null) {
      throw new ProblemException(Problem.notAcceptable());
    }
    return best;
  }

  /** Quality first, then specificity; 0 if the format is not wanted. */
  private static int score(Format format, List<Range> ranges) {
    Range decisive = null;
    for (Range range : ranges) {
      boolean moreSpecific = decisive == null || range.specificity() > decisive.specificity();
      if (range.matches(format) && moreSpecific) {
        decisive = range;
      }
    }
    boolean wanted = decisive != null && decisive.quality() > 0;
    return wanted ? decisive.quality() * 10 + decisive.specificity() : 0;
  }

  private static List<Range> ranges(String header) {
    List<Range> ranges = new ArrayList<>();
    for (String element : header.toLowerCase(Locale.ROOT).split(",")) {
      String[] parts = element.split(";");
      String name = parts.length == 0 ? "" : parts[0].strip();
      int slash = name.indexOf('/');
      int quality = Quality.of(parts);
      if (name.equals("*") && quality != Quality.MALFORMED) {
        ranges.add(new Range("*", "*", null, quality));
      } else if (slash > 0 && quality != Quality.MALFORMED) {
        String subtype = name.substring(slash + 1);
        String profile = subtype.equals("*") ? null : profile(parts);
        ranges.add(new Range(name.substring(0, slash), subtype, profile, quality));
      }
    }
    return ranges;
  }

  /** A profile that no format has is passed over, as any parameter is that means nothing here. */
  private static String profile(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip().replace("\"", "");
      for (Format format : Format.values()) {
        if (format.profile() != null && parameter.equals("profile=" + format.profile())) {
          return format.profile();
        }
      }
    }
    return null;
  }
}
