package dev.counterpoint.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.article.Article;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementFinderTest {

  private final StatementFinder finder = new StatementFinder();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Mayor Ana Ruiz said the bridge would close.;Ana Ruiz;INDIRECT;the bridge would close
          Ana Ruiz told reporters on Monday that the bridge would close.;Ana Ruiz;INDIRECT;that the bridge would close
          "The bridge will close," Ana Ruiz said.;Ana Ruiz;DIRECT;"The bridge will close,"
          "The bridge will close," said Ana Ruiz, a council member.;Ana Ruiz;DIRECT;"The bridge will close,"
          The bridge, Ana Ruiz said, will close.;Ana Ruiz;INDIRECT;The bridge / will close
          "The bridge," Ana Ruiz said, "will close soon.";Ana Ruiz;DIRECT;"The bridge," / "will close soon."
          The bridge is unsafe, according to Ana Ruiz.;Ana Ruiz;INDIRECT;The bridge is unsafe
          According to Ana Ruiz, the bridge is unsafe.;Ana Ruiz;INDIRECT;the bridge is unsafe
          Ana Ruiz asked whether the bridge was safe.;Ana Ruiz;INDIRECT;whether the bridge was safe
          Ana Ruiz called the bridge "a death trap" on Monday.;Ana Ruiz;ATTITUDE;the bridge "a death trap" on Monday
          Ana Ruiz vowed to close the bridge.;Ana Ruiz;ATTITUDE;to close the bridge
          Ana Ruiz urged the council to close the bridge.;Ana Ruiz;ATTITUDE;the council to close the bridge
          Ana Ruiz voted against the repair bill.;Ana Ruiz;ATTITUDE;the repair bill
          Ana Ruiz criticized the repair bill.;Ana Ruiz;ATTITUDE;the repair bill
          Ana Ruiz denied taking money.;Ana Ruiz;ATTITUDE;taking money
          Ana Ruiz is worried that the bridge may fall.;Ana Ruiz;ATTITUDE;that the bridge may fall
          Ana Ruiz, who grew up in Salem, Oregon, said the bridge was old.;Ana Ruiz;INDIRECT;the bridge was old
          Ana Ruiz, D-Ore., has repeatedly said the bridge was old.;Ana Ruiz;INDIRECT;the bridge was old
          Bob Ruiz: "The bridge will close soon.";Bob Ruiz;DIRECT;"The bridge will close soon."
          Ana Ruiz said the study mistakes a bridge for a road.;Ana Ruiz;INDIRECT;the study mistakes a bridge for a road
          Ana Ruiz said there is no bridge.;Ana Ruiz;INDIRECT;there is no bridge
          Ana Ruiz said there that the bridge would close.;Ana Ruiz;INDIRECT;that the bridge would close
          Zoning officials said Tuesday the bridge would close.;zoning officials;INDIRECT;the bridge would close
          """)
  void findsTheFrame(String sentence, String speaker, Statement.Kind kind, String content) {
    Article article = Articles.of(sentence);
    List<Statement> found = finder.read(article).statements();

    assertThat(found).as("%s -> %s", sentence, drawn(article, found)).hasSize(1);
    assertThat(found.get(0).speaker().name()).as(sentence).isEqualTo(speaker);
    assertThat(found.get(0).kind()).as(sentence).isEqualTo(kind);
    assertThat(content(article, found.get(0))).isEqualTo(content);
  }

  /** Whoever speaks next has nothing to do with it; who asks right behind a question has. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ana Ruiz said the bridge was "a trap." Bob Cole vowed to close it.;Ana Ruiz
          Ana Ruiz called the bridge "a trap." Bob Cole said so, too.;Ana Ruiz
          "Is it a trap?" Bob Cole asked.;Bob Cole
          Ana Ruiz left. "It is a trap!" Bob Cole said.;Bob Cole
          """)
  void givesAQuotationToWhoeverSaysIt(String text, String speaker) {
    Article article = Articles.of(text);
    List<Statement> found = finder.read(article).statements();

    assertThat(found)
        .as("%s -> %s", text, drawn(article, found))
        .filteredOn(statement -> content(article, statement).contains("trap"))
        .extracting(statement -> statement.speaker().name())
        .containsExactly(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "That said, the bridge is old.",
        "All told, nine bridges were built.",
        "The central bank will raise rates in June.",
        "The bridge that stands by the mill is old.",
        "The council met in the town hall on Monday.",
        "He was on the \"Late Night Hour\" last week.",
        "No one is arguing that the bridge is new.",
        "The bridge is known as Old Stone.",
        "The so-called \"green\" bridge is old.",
        "Most Gulf states are building bridges.",
        "The mayor is poised to win the bridge vote.",
        "BRIDGES—\"A bridge that nobody needs any more.\""
      })
  void leavesLookAlikesAlone(String sentence) {
    Article article = Articles.of(sentence);
    List<Statement> found = finder.read(article).statements();

    assertThat(found).as("%s -> %s", sentence, drawn(article, found)).isEmpty();
  }

  @Test
  void ignoresACueInsideQuotationMarks() {
    Article article = Articles.of("\"The board said no and the mayor agreed,\" Ana Ruiz recalled.");
    List<Statement> found = finder.read(article).statements();

    assertThat(found).as(drawn(article, found)).hasSize(1);
    assertThat(found.get(0).speaker().name()).isEqualTo("Ana Ruiz");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Mayor Ana Ruiz spoke first.|Ruiz said it was over.;Ana Ruiz
          Mayor Ana Ruiz spoke first.|She said it was over.;Ana Ruiz
          Mayor Ana Ruiz spoke first.|The mayor said it was over.;Ana Ruiz
          Sen. Bob Lind, an Ohio Republican, spoke first.|The Ohio senator said it was over.;Bob Lind
          Sen. Bob Lind, an Ohio Republican, spoke first.|The Republican said it was over.;Bob Lind
          Bob Lind met Ana Ruiz.|She said it was over.;Ana Ruiz
          Bob Lind met Ana Ruiz.|He said it was over.;Bob Lind
          Former mayor Carl Moe left.|Mr. Moe said it was over.;Carl Moe
          President Dora Trent spoke.|Her husband, Hal Trent, left.|President Trent said it was over.;Dora Trent
          The Harbor Safety Agency was late.|The agency said it was over.;the Harbor Safety Agency
          The Harbor Safety Agency was late.|It said it was over.;the Harbor Safety Agency
          Teachers walked out.|They said it was over.;Teachers
          The Harbor Safety Agency was late.|The HSA said it was over.;the Harbor Safety Agency
          Chuck Orton ran.|Charles Orton said it was over.;Chuck Orton
          His lawyer, Ana Ruiz, said it was over.;Ana Ruiz
          The panel's chair, Ana Ruiz of Salem, said it was over.;Ana Ruiz
          The Salem Drivers Union met.|The Harbor Safety Authority waited.|The union said it was over.;the Salem Drivers Union
          The Harbor Safety Authority was late.|The union said it was over.;the union
          The Harbor Safety Authority was late.|The nurses' union said it was over.;the nurses' union
          The Harbor Works Union Local 88 met.|The Harbor Works Union Local 88 said it was over.;the Harbor Works Union Local 88
          Ana Ruiz, chair of the board, left.|The port's director said it was over.;the port's director
          The Salem Drivers Union met.|Its economist, Dr. Lena Pratt, said it was over.;Lena Pratt
          A senator said it was over.|Sen. Bob Lind left.;Bob Lind
          Sen. Bob Lind left.|A senator said it was over.;a senator
          Ana Ruiz said it was over, while Bob Lind said it was not.;Bob Lind
          Bob Lind spoke.|The city's mayor was late.|A student at the school said it was over.;a student at the school
          A student said on Monday it was over.;a student
          Bob Lind (R-Ohio), a candidate who wants the bridge, said it was over.;Bob Lind
          In a letter to Bob Lind, the mayor said it was over.|Mayor Ana Ruiz left.;Ana Ruiz
          City spokeswoman Ana Ruiz left.|A city spokeswoman said it was over.;Ana Ruiz
          City spokeswoman Ana Ruiz left.|A hospital spokeswoman said it was over.;a hospital spokeswoman
          Peru's U.N. Ambassador Luis Paz left.|Peru's UN ambassador said it was over.;Luis Paz
          The Salem Teachers Union sent out a press release saying it was over.;the Salem Teachers Union
          Bob Lind sent a letter saying it was over.;Bob Lind
          Peru was one of the nations that said it was over.;Peru
          Supporters of closing the bridge said it was over.;Supporters of closing the bridge
          Students who had fallen ill said it was over.;Students
          Ana Ruiz on Tuesday night said it was over.;Ana Ruiz
          Prime Minister Theresa May said it was over.;Theresa May
          Former U.S. Ambassador to the United Nations Nina Paz said it was over.;Nina Paz
          President-elect Ana Ruiz said it was over.;Ana Ruiz
          CFO Thomas Hollis said it was over.;Thomas Hollis
          Chief operating officer Greta Lund said it was over.;Greta Lund
          The port's first witness, accountant Faye Dunn, said it was over.;Faye Dunn
          The Ohio Department of Justice waited.|The DOJ said it was over.;the Ohio Department of Justice
          The Salem Times wrote.|The Harbor Group was late.|The newspaper said it was over.;the Salem Times
          The Harbor Group was late.|The Salem Times wrote.|The group said it was over.;the Harbor Group
          The office of Speaker Bob Lind said it was over.;Bob Lind
          Mayor Bob Lind left.|The mayor's office said it was over.;the mayor's office
          It is a reversal for Speaker Bob Lind (R-Ohio), who, in 2011, said it was over.;Bob Lind
          Ana Ruiz met Bob Lind.|Ruiz took another road, saying - with much scorn - that it was over.;Ana Ruiz
          The attorney for the family who took him in after his mother's death said it was over.;the attorney for the family
          Bob Lind, himself up for reelection in 2018, said it was over.;Bob Lind
          Looking ahead to the vote in Ohio, Gov. Ana Ruiz (R-Iowa), said it was over.;Ana Ruiz
          One of the world's most popular singers said it was over.;one of the world's most popular singers
          Ana Ruiz left.|A port spokesperson was late.|They said it was over.;a port spokesperson
          District Attorney Ana Ruiz left.|Defense attorney Bob Lind left.|His lawyer said it was over.;Bob Lind
          District Attorney Ana Ruiz left.|Bob Lind left.|The prosecutor said it was over.;Ana Ruiz
          Bob Lind met Ana Ruiz.|She backed him.|She said it was over.;Ana Ruiz
          Bob Lind spoke.|Lind's team denied it.|Carl Moe repeated that.|"Lind has been clear all along," he said.;Carl Moe
          Carl Moe spoke of Mayor Bob Lind.|Lind praised him.|"The mayor has been clear all along," he said.;Carl Moe
          Mayor Bob Lind praised Carl Moe.|"The governor has been clear all along," he said.;Bob Lind
          Sen. Lindsey Holt praised the plan.|"This is a good start for us," he said.;Lindsey Holt
          Mayor Bob Lind left.|"This is a good start for us all." — Ana Ruiz, Salem Times;Ana Ruiz
          Bob Lind said it was over, the Salem Times reported.;Bob Lind
          Senators Ana Ruiz and Bob Lind wrote to the board.|The lawmakers said it was over.;Ana Ruiz and Bob Lind
          Sens. Ana Ruiz and Bob Lind wrote to the board.|The pair said it was over.;Ana Ruiz and Bob Lind
          Ana Ruiz and Bob Lind wrote to the board.|The teachers said it was over.;the teachers
          Senators Ana Ruiz and Bob Lind wrote to the board.|Three other lawmakers objected.|The lawmakers said it was over.;the lawmakers
          Bob Lind sent a letter to fellow drivers saying it was over.;Bob Lind
          The Salem Drivers Union filed a lawsuit on Monday.|The board met.|The lawsuit says it was over.;the Salem Drivers Union
          A report by the Harbor Group came out.|Bob Lind left.|The report says it was over.;the Harbor Group
          It was over, according to a list provided by the Harbor Group.;the Harbor Group
          Bob Lind met two drivers saying it was over.;two drivers
          Bob Lind made a stir at the Harbor Fair Tuesday saying it was over.;Bob Lind
          Salem Times correspondent Ana Ruiz reported that Bob Lind said it was over.;Bob Lind
          The Salem Times reported that Bob Lind had said it was over.;Bob Lind
          The Salem Times reported that it was over.;the Salem Times
          The Harbor Group reported that Bob Lind had said it was over.;the Harbor Group
          Mayor Bob Lind left.|"This is a good start for us all." — Editorial, Salem Times;Salem Times
          "This is a good start for us all" — Ana Ruiz left the room — "but no more," said Bob Lind.;Bob Lind
          """)
  void resolvesTheSpeaker(String text, String speaker) {
    Article article = Articles.of(text);
    List<Statement> found = finder.read(article).statements();

    assertThat(found).as(drawn(article, found)).isNotEmpty();
    Statement last = found.get(found.size() - 1);
    assertThat(last.speaker()).as(drawn(article, found)).isNotNull();
    assertThat(last.speaker().name()).as(text).isEqualToIgnoringCase(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Bob Lind read a lawsuit on Monday.|The lawsuit says it was over.",
        "Bob Lind filed a lawsuit.|A report says it was over.",
        "Bob Lind filed a lawsuit.|A second lawsuit says it was over."
      })
  void givesNobodyADocumentOfAnother(String text) {
    Article article = Articles.of(text);
    List<Statement> found = finder.read(article).statements();

    assertThat(found).as(drawn(article, found)).isNotEmpty();
    assertThat(found.get(found.size() - 1).speaker()).as(drawn(article, found)).isNull();
  }

  @Test
  void followsAQuotationOverSentencesAndParagraphs() {
    Article article =
        Articles.of(
            """
            "We lost the mill," Ana Ruiz said.|"Then we lost the school.|It was a hard year.
            "But the bridge stands.|And we will mend it."
            """);
    List<Statement> found = finder.read(article).statements();

    assertThat(found).as(drawn(article, found)).hasSize(1);
    assertThat(found.get(0).sentences()).containsExactly(0, 1, 2, 3, 4);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Orlov said it was over.|Mayor Orlov left.;PERSON",
        "Orlov said it was over.|Mr. Orlov left.;PERSON",
        "Orlov said it was over.|The Orlov company left.;ORGANIZATION"
      })
  void knowsAPersonByATitleThatComesLater(String text, Speaker.Kind kind) {
    List<Statement> found = finder.read(Articles.of(text)).statements();

    assertThat(found).extracting(statement -> statement.speaker().kind()).containsExactly(kind);
  }

  @Test
  void givesEachClauseOfASentenceToItsSpeaker() {
    Article article = Articles.of("Ana Ruiz said it was over; Bob Lind said it was not.");
    List<Statement> found = finder.read(article).statements();

    assertThat(found)
        .as(drawn(article, found))
        .extracting(statement -> statement.speaker().name())
        .containsExactly("Ana Ruiz", "Bob Lind");
    assertThat(content(article, found.get(0))).isEqualTo("it was over");
  }

  @Test
  void creditsTheOuterSpeakerAndNamesTheInner() {
    Article article = Articles.of("Ana Ruiz said Bob Lind had told her that the bridge was safe.");
    List<Statement> found = finder.read(article).statements();

    assertThat(found).as(drawn(article, found)).hasSize(1);
    assertThat(found.get(0).speaker().name()).isEqualTo("Ana Ruiz");
    assertThat(found.get(0).innerSpeaker()).isEqualTo("Bob Lind");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ana Ruiz did not say that the bridge was safe.;true
          Ana Ruiz declined to comment on the bridge.;true
          Ana Ruiz never mentioned the bridge.;true
          Ana Ruiz said that the bridge was not safe.;false
          """)
  void tellsANegatedAttribution(String sentence, boolean negated) {
    assertThat(finder.read(Articles.of(sentence)).statements())
        .extracting(Statement::negated)
        .as(sentence)
        .containsExactly(negated);
  }

  @Test
  void knowsTheAuthorOfAnOpinionPiece() {
    Article article =
        Articles.of(
            """
            I have lived by this bridge for years, and we should mend it.|Why must we wait?
            We can't let our town rot.|My neighbors and I don't want another study.
            """);
    List<Statement> found = finder.read(article).statements();

    assertThat(found).as(drawn(article, found)).isNotEmpty();
    assertThat(found)
        .extracting(statement -> statement.speaker().kind())
        .containsOnly(Speaker.Kind.AUTHOR);
  }

  @Test
  void mentionsPeopleByNameTitleAndPronoun() {
    Article article = Articles.of("Mayor Ana Ruiz spoke.|She left.|Ruiz came back.");
    Reading reading = finder.read(article);

    assertThat(reading.mentions())
        .extracting(mention -> mention.span().in(article.text()) + "=" + mention.speaker().name())
        .containsExactly("Mayor Ana Ruiz=Ana Ruiz", "She=Ana Ruiz", "Ruiz=Ana Ruiz");
  }

  private static String content(Article article, Statement statement) {
    return statement.content().stream()
        .map(span -> span.in(article.text()))
        .collect(Collectors.joining(" / "));
  }

  private static String drawn(Article article, List<Statement> found) {
    return found.stream()
        .map(s -> Drawing.of(article, s))
        .collect(Collectors.joining("\n", "\n", "\n"));
  }
}
