package dev.counterpoint.article;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units in the submitted text.
 *
 * @throws IllegalArgumentException if {@code 0 <= start < end} does not hold; a span is never empty
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span hull(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * What both hold.
   *
   * @throws IllegalArgumentException if they do not overlap
   */
  public Span meet(Span other) {
    return new Span(Math.max(start, other.start), Math.min(end, other.end));
  }

  /** The words at this span. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
