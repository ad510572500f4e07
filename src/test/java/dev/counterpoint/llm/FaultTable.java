package dev.counterpoint.llm;

import java.util.List;
import java.util.stream.Stream;

/**
 * What endpoints do to their callers, row by row: transport, status, envelope, format, truth. Row
 * 58 needs a clock of its own: {@link DeadlineTest}.
 */
final class FaultTable {

  private FaultTable() {}

  static List<Row> rows() {
    return Stream.of(
            TransportRows.rows(),
            StatusRows.rows(),
            EnvelopeRows.rows(),
            FormatRows.rows(),
            TruthRows.rows())
        .flatMap(List::stream)
        .toList();
  }
}
