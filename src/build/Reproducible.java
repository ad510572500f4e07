import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites the packaged function so that every build of the same sources gives the same bytes: entries in the order of
 * their names, all of one time, without folders; and the names that Quarkus' concurrent build steps count out to each other
 * ({@code proxykey17}) numbered in the order in which the classes hold them. Adds the classes of a folder, which so stand
 * before those of the same names in the zip's libraries.
 *
 * <p>Maven runs it after Quarkus: {@code java src/build/Reproducible.java FUNCTION.zip TIME CLASSES}.
 */
public final class Reproducible {

  private static final String RECORDED = "io/quarkus/runner/recorded/";
  private static final String COUNTED = "proxykey[0-9]+";
  private static final int UTF8 = 1;

  private final Map<String, String> names = new HashMap<>();

  public static void main(String[] arguments) throws IOException {
    Path zip = Path.of(arguments[0]);
    LocalDateTime time = LocalDateTime.ofInstant(Instant.parse(arguments[1]), ZoneOffset.UTC);
    Path rewritten = zip.resolveSibling(zip.getFileName() + ".tmp");
    TreeMap<String, byte[]> files = read(zip);
    add(Path.of(arguments[2]), files);
    new Reproducible().write(files, rewritten, time);
    Files.move(rewritten, zip, StandardCopyOption.REPLACE_EXISTING);
  }

  private static TreeMap<String, byte[]> read(Path zip) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().filter(one -> !one.isDirectory()).toList()) {
        try (InputStream content = file.getInputStream(entry)) {
          files.put(entry.getName(), content.readAllBytes());
        }
      }
    }
    return files;
  }

  private static void add(Path classes, TreeMap<String, byte[]> files) throws IOException {
    try (Stream<Path> found = Files.walk(classes)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
  }

  private void write(TreeMap<String, byte[]> files, Path zip, LocalDateTime time)
      throws IOException {
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.setLevel(Deflater.BEST_COMPRESSION);
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTimeLocal(time);
        out.putNextEntry(entry);
        boolean recorded = each.getKey().startsWith(RECORDED);
        out.write(recorded ? renumbered(each.getValue()) : each.getValue());
        out.closeEntry();
      }
    }
  }

  /** A class file with its counted names replaced; see the Java Virtual Machine Specification, 4.4. */
  private byte[] renumbered(byte[] classFile) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(classFile.length);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(in.readLong()); // magic and version
      int constants = in.readUnsignedShort();
      out.writeShort(constants);
      for (int index = 1; index < constants; index++) {
        int tag = in.readUnsignedByte();
        out.writeByte(tag);
        if (tag == UTF8) {
          out.writeUTF(renumbered(in.readUTF()));
        } else {
          out.write(in.readNBytes(length(tag)));
          if (length(tag) == 8) {
            index++; // a long or a double takes two places
          }
        }
      }
      in.transferTo(out);
    }
    return bytes.toByteArray();
  }

  private String renumbered(String name) {
    if (!name.matches(COUNTED)) {
      return name;
    }
    return names.computeIfAbsent(name, any -> "proxykey" + (names.size() + 1));
  }

  private static int length(int tag) {
    return switch (tag) {
      case 7, 8, 16, 19, 20 -> 2;
      case 15 -> 3;
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
      case 5, 6 -> 8;
      default -> throw new IllegalStateException("A constant of an unknown kind: " + tag);
    };
  }
}
