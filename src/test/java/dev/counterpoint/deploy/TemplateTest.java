package dev.counterpoint.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpoint.local.Jvm;
import dev.counterpoint.local.LocalFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {

  private static String yaml() throws IOException {
    return Files.readString(Path.of("template.yaml"));
  }

  @ParameterizedTest
  @EnumSource
  void theChoiceHolds(Choice choice) throws IOException {
    assertThat(choice.holds.test(Template.parse(yaml()))).as(choice.name()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void itsTwinIsCaught(Choice choice) throws IOException {
    String yaml = yaml();
    assertThat(yaml).as("the template states %s", choice).contains(choice.stated);
    Template twin = Template.parse(yaml.replace(choice.stated, choice.undone));
    assertThat(choice.holds.test(twin)).as("%s in a template without it", choice).isFalse();
  }

  @Test
  void runsHereAsThere() throws IOException {
    Template template = Template.parse(yaml());
    assertThat(template.at("Parameters", "Timeout", "Default"))
        .isEqualTo((int) LocalFunction.TIMEOUT.toSeconds());
    assertThat(template.property("Function", "Handler")).isEqualTo(LocalFunction.HANDLER);
    assertThat(template.property("Function", "Environment", "Variables", "JAVA_TOOL_OPTIONS"))
        .isEqualTo(String.join(" ", Jvm.MODERN_JAVA_OPTIONS));
  }
}
