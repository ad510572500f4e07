package dev.counterpoint.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "The \"\"\"\"\"\"\"\"\"\" end;The|\"\"\"\"\"\"\"\"\"\"|end",
        "The ''''''' end;The|'''''''|end",
        "The ======= end;The|=======|end",
        "The ((((((( end;The|(((((((|end",
        "The \"\"end\"\";The|\"|\"|end|\"|\"",
        "The ''end'';The|''|end|''",
        "The ((end));The|(|(|end|)|)",
        "The end ... so;The|end|...|so",
        "The end--so;The|end|--|so",
      })
  void takesARowOfAMarkForOne(String text, String tokens) {
    assertThat(Tokenizer.tokens(Articles.of(text)).stream().map(Token::text))
        .as(text)
        .containsExactly(tokens.split("\\|"));
  }
}
