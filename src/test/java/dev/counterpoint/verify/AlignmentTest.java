package dev.counterpoint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Where each term of a text comes from in its source, and what speaks for it and against it: all
 * signs of the term that differ from nothing, with their amount where it is not one.
 */
class AlignmentTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/verify/alignments.txt", delimiter = '|')
  void signs(String source, String text, String form, String from, String signs) {
    TermIndex index = new TermIndex(SupportJudge.read(source));
    List<Term> terms = Terms.of(text);
    List<Alignment> alignments = Aligner.align(terms, index);
    int at = terms.stream().map(Term::form).toList().indexOf(form);
    assertThat(at).as("%s in %s", form, terms).isNotNegative();
    TermIndex.Place place = alignments.get(at).place();
    assertThat(place == null ? "-" : index.at(place).form()).isEqualTo(from);
    assertThat(shown(TermSigns.of(alignments, index).get(at)))
        .as("%s, of: %s", text, source)
        .isEqualTo(signs);
  }

  private static String shown(Signs<TermSign> signs) {
    List<String> shown = new ArrayList<>();
    for (TermSign sign : TermSign.values()) {
      double amount = signs.get(sign);
      if (amount != 0) {
        shown.add(sign + (amount == 1 ? "" : String.format(Locale.ROOT, "=%.2f", amount)));
      }
    }
    return String.join(" ", shown);
  }

  /** They are aligned 64 at a time; each still finds its own. */
  @Test
  void ofMoreTermsThanOneWordHasBits() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      text.append("w").append(i).append("q ");
    }
    List<Term> terms = Terms.of(text.toString());
    TermIndex index = new TermIndex(List.of(terms));
    List<Alignment> alignments = Aligner.align(terms, index);
    assertThat(alignments).hasSize(150);
    for (int i = 0; i < 150; i++) {
      assertThat(alignments.get(i).place()).isEqualTo(new TermIndex.Place(0, i));
      assertThat(alignments.get(i).context()).isEqualTo(1);
    }
  }
}
