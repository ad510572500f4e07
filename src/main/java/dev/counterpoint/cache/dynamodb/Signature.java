package dev.counterpoint.cache.dynamodb;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * AWS Signature Version 4 of a request to the path {@code /}, without a query.
 *
 * @param service as AWS names it in credential scopes
 */
record Signature(Credentials credentials, String region, String service, Instant time) {

  private static final String ALGORITHM = "AWS4-HMAC-SHA256";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /**
   * The headers that sign a request.
   *
   * @param signed the headers to be signed, {@code host} among them; names in lower case
   */
  SortedMap<String, String> headers(String method, SortedMap<String, String> signed, byte[] body) {
    String timestamp = TIME.format(time);
    String day = timestamp.substring(0, 8);
    SortedMap<String, String> headers = new TreeMap<>(signed);
    headers.put("x-amz-date", timestamp);
    if (credentials.sessionToken() != null) {
      headers.put("x-amz-security-token", credentials.sessionToken());
    }
    String names = String.join(";", headers.keySet());
    String scope = String.join("/", day, region, service, "aws4_request");
    String toSign =
        String.join(
            "\n",
            ALGORITHM,
            timestamp,
            scope,
            sha256(utf8(canonical(method, headers, names, body))));
    headers.put(
        "authorization",
        "%s Credential=%s/%s, SignedHeaders=%s, Signature=%s"
            .formatted(
                ALGORITHM, credentials.accessKeyId(), scope, names, hex(hmac(key(day), toSign))));
    return headers;
  }

  private static String canonical(
      String method, SortedMap<String, String> headers, String names, byte[] body) {
    StringBuilder canonical = new StringBuilder(method).append("\n/\n\n");
    headers.forEach(
        (name, value) -> canonical.append(name).append(':').append(value.strip()).append('\n'));
    return canonical.append('\n').append(names).append('\n').append(sha256(body)).toString();
  }

  private byte[] key(String day) {
    byte[] key = utf8("AWS4" + credentials.secretKey());
    for (String part : new String[] {day, region, service, "aws4_request"}) {
      key = hmac(key, part);
    }
    return key;
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
      return mac.doFinal(utf8(text));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return hex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
