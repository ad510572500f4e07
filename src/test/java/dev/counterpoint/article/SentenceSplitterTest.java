package dev.counterpoint.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ¦} marks where a sentence has to end; the text is submitted without the marks. */
class SentenceSplitterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // plain, and stops that end nothing
        "The boat left.¦ It came back.",
        "Dr. Eva Holm and Lt. Gov. Per Lind met Sen. Ruth Hale.¦ They left.",
        "J. R. Moss wrote it.¦ K. Lind printed it.",
        "It cost $2.5 million, or 4.1 percent.¦ The board paid.",
        "No. 5 on the list was empty.¦ No.¦ It was not.",
        "Rep. Ida Moss (D-Calif.) voted no.¦ Rep. Per Lind (R-Ill.), too.",
        "They met at 11:30 a.m. on Monday and at 4 p.m. on Friday.",
        "He works for Aurora Inc. in Port Ellery.¦ He likes it.",
        "See ledger.example for more.¦ Then decide.",
        "The firm, Aurora Ltd., sank.",
        "He moved to the U.S. in May.¦ She stayed in the U.K. until June.",
        "Mr. Lind vs. Ms. Moss was heard on Jan. 5.¦ Nobody won.",
        // abbreviations that do end a sentence
        "He moved to the U.S.¦ The island missed him.",
        "The vote is at 4 p.m.¦ But nobody will come.",
        "She works for Aurora Inc.¦ It builds boats.",
        // ellipses
        "I thought … well, never mind.¦ Let us go.",
        "I thought... well, never mind.¦ Let us go.",
        "They waited...¦ Then the boat came.",
        "We came . . . and we left.¦ That was all.",
        // quotation marks, straight, curly, nested, and behind a blank
        "\"We are cut off.\"¦ She left.",
        "“We are cut off.”¦ She left.",
        "“He told me, ‘Go home.’”¦ She went.",
        "\"He told me, 'Go home.'\"¦ She went.",
        "\"He told me, 'Go home.' \"¦ She went.",
        "“We are cut off,” she said.¦ “It is over.”¦ Nobody spoke.",
        "“Why now?” Nora Quist asked.¦ Nobody knew.",
        "“Why now?” she asked.¦ Nobody knew.",
        "“Never!” Mr. Lind said.¦ He meant it.",
        "“Why now?”¦ The chair had no answer.",
        "“We are cut off.”¦ Lind said nothing.",
        "She said: “Go.¦ Now.¦ Do not wait.”¦ He went.",
        // brackets
        "The board agreed.¦ (It had no choice.)¦ The boats stopped.",
        "The board (all nine of them, incl. Mr. Lind) agreed.",
        "It was the idea of Rep. Ida Moss (D-Calif.).¦ Per Lind was against it.",
        "The board (all nine of them, incl. Mr. Lind), agreed.",
        // no blank behind the stop
        "The board agreed.¦The boats stopped.",
        "“We are cut off.”¦“It is over,” he said.",
        "The town grew in 2010.¦Then it shrank.",
        "Node.js and Yahoo.com and e.g. U.S.-made boats.",
        "The file is at www.Ledger.example.",
        // odd beginnings
        "It sells phones.¦ iPhones are not among them.",
        "He left.¦ 900 people stayed.",
        "Prices rose!¦ And fell?¦ Yes!?¦ Well.",
        "“We all lost,” he said.¦ … and he left.",
        // attributions behind a quotation stay with it
        "“Boats are bridges.” — Nora Quist, islander",
        // other scripts
        "船は出た。¦人々は待った。¦",
        "क्या हुआ।¦ सब चले गए।",
      })
  void splits(String marked) {
    String text = marked.replace("¦", "");
    List<String> sentences =
        SentenceSplitter.split(text).stream().map(span -> span.in(text)).toList();
    assertThat(String.join("¦", sentences))
        .isEqualTo(marked.replace("¦ ", "¦").replaceAll("¦$", ""));
  }

  @Test
  void cutsTextWithoutAnyStopAtABlank() {
    String text = "no stop here ".repeat(1000).strip();
    assertThat(SentenceSplitter.split(text))
        .hasSizeGreaterThan(2)
        .allSatisfy(s -> assertThat(s.length()).isLessThanOrEqualTo(SentenceSplitter.LONGEST + 20));
  }
}
