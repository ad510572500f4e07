package dev.counterpoint.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bill of this build, held against its zip. */
class BillOfMaterialsIT {

  private static final Path BILL = Path.of("target", "bom.json");
  private static final Path ZIP =
      Path.of(System.getProperty("function.zip", "target/function.zip"));
  private static final int MOST_JARS = 70;
  private static final long MOST_BYTES = 14_000_000;

  /**
   * CycloneDX makes no bill without a network; one that is older than the zip is of another build.
   */
  private static BillOfMaterials bill() throws IOException {
    boolean made =
        BILL.toFile().isFile() && BILL.toFile().lastModified() >= ZIP.toFile().lastModified();
    if (!made) {
      System.err.println("Skipped: Maven was offline, so this build has no bill of materials");
    }
    assumeTrue(made);
    return BillOfMaterials.read(BILL);
  }

  private static Map<String, String> jarsOfTheZip() throws IOException, NoSuchAlgorithmException {
    Map<String, String> jars = new TreeMap<>();
    try (ZipFile zip = new ZipFile(ZIP.toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> e.getName().startsWith("lib/")).toList()) {
        try (InputStream jar = zip.getInputStream(entry)) {
          byte[] hash = MessageDigest.getInstance("SHA-256").digest(jar.readAllBytes());
          jars.put(entry.getName().substring(4), HexFormat.of().formatHex(hash));
        }
      }
    }
    return jars;
  }

  @Test
  void namesEveryJarOfTheZipAndNoOther() throws IOException, NoSuchAlgorithmException {
    assertThat(bill().jars()).containsExactlyInAnyOrderEntriesOf(jarsOfTheZip());
  }

  @Test
  void holdsNothingThatMayNotBeShipped() throws IOException {
    assertThat(bill().unlicensed()).isEmpty();
  }

  @Test
  void theZipStaysSmall() throws IOException, NoSuchAlgorithmException {
    assertThat(jarsOfTheZip()).hasSizeLessThanOrEqualTo(MOST_JARS);
    assertThat(ZIP).satisfies(zip -> assertThat(zip.toFile().length()).isLessThan(MOST_BYTES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | [{\"license\":{\"id\":\"Apache-2.0\"}}]",
        "true  | [{\"license\":{\"id\":\"GPL-2.0-with-classpath-exception\"}},{\"license\":{\"id\":\"EPL-2.0\"}}]",
        "true  | [{\"expression\":\"MIT\"}]",
        "false | [{\"license\":{\"id\":\"AGPL-3.0-only\"}}]",
        "false | [{\"license\":{\"name\":\"Amazon Software License\"}}]",
        "false | [{\"license\":{}}]",
        "false | []",
      })
  void onlyALicenseOfTheListWillDo(boolean allowed, String licenses) throws IOException {
    String bill =
        "{\"components\":[{\"group\":\"g\",\"name\":\"a\",\"version\":\"1\",\"licenses\":"
            + licenses
            + "}]}";

    BillOfMaterials read = new BillOfMaterials(new ObjectMapper().readTree(bill));

    assertThat(read.unlicensed().isEmpty()).as(read.unlicensed().toString()).isEqualTo(allowed);
  }
}
