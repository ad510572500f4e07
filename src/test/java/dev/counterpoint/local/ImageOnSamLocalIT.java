package dev.counterpoint.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The template with {@code ImageUri}: its other function, of the image of this build. */
class ImageOnSamLocalIT {

  private static final String EVENT = "strike-rest-api.json";

  @Test
  void theTemplatesImageAnswersAsItsZip() throws IOException {
    SamLocal sam = SamLocal.present();
    BuiltImage.assumePresent();
    byte[] event = Files.readAllBytes(Path.of("events", EVENT));

    Response zip = Response.of(sam.invoke(event));
    Response image = Response.of(sam.ofImage(ImageEngine.TAG + ":latest").invoke(event));

    Expectation.read(Path.of("events", "expected", EVENT)).check(image);
    assertThat(image.text()).isEqualTo(zip.text());
  }
}
