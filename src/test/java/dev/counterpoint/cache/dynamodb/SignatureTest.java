package dev.counterpoint.cache.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The requests to {@code /} of AWS's own test suite for Signature Version 4. */
class SignatureTest {

  private static final Instant TIME = Instant.parse("2015-08-30T12:36:00Z");

  private static Signature signature(String token) {
    String secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    Credentials credentials = new Credentials("AKIDEXAMPLE", secret, token, Instant.MAX);
    return new Signature(credentials, "us-east-1", "service", TIME);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "get-vanilla,                   GET,  '', '', '', "
        + "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
    "post-vanilla,                  POST, '', '', '', "
        + "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
    "post-header-key-case,          POST, '', '', '', "
        + "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
    "post-header-key-sort,          POST, my-header1, value1, '', "
        + "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c",
    "post-x-www-form-urlencoded,    POST, content-type, application/x-www-form-urlencoded, "
        + "Param1=value1, ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
  })
  void isWhatAwsExpects(
      String name, String method, String header, String value, String body, String expected) {
    TreeMap<String, String> headers = new TreeMap<>();
    headers.put("host", "example.amazonaws.com");
    if (!header.isEmpty()) {
      headers.put(header, value);
    }

    String authorization =
        signature(null)
            .headers(method, headers, body.getBytes(StandardCharsets.UTF_8))
            .get("authorization");

    assertThat(authorization)
        .startsWith(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, ")
        .endsWith("Signature=" + expected);
  }

  @Test
  void signsTheSessionTokenToo() {
    TreeMap<String, String> headers = new TreeMap<>();
    headers.put("host", "example.amazonaws.com");

    assertThat(signature("token").headers("POST", headers, new byte[0]))
        .containsEntry("x-amz-security-token", "token")
        .hasEntrySatisfying(
            "authorization",
            value ->
                assertThat(value).contains("SignedHeaders=host;x-amz-date;x-amz-security-token,"));
  }
}
