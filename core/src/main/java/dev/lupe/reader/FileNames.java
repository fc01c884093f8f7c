package dev.lupe.reader;

import java.io.ByteArrayOutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/** Names of files, the same under any locale: the JDK decodes them by the locale, with losses. */
final class FileNames {
  private static final char LOST = '\uFFFD';

  private FileNames() {}

  /** The last part of a path; the whole path where it has no parts. */
  static String of(Path path) {
    var last = path.getFileName();
    var name = last == null ? path.toString() : last.toString();
    boolean lost = name.indexOf(LOST) >= 0
        && path.getFileSystem().equals(FileSystems.getDefault());
    return lost ? fromAddress(path.toUri().getRawPath()) : name;
  }

  /** The address holds the very bytes of the name, those beyond ASCII with percent signs. */
  private static String fromAddress(String address) {
    int end = address.endsWith("/") ? address.length() - 1 : address.length();
    var name = address.substring(address.lastIndexOf('/', end - 1) + 1, end);
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == '%') {
        bytes.write(Integer.parseInt(name, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(name.charAt(i));
      }
    }
    return TextDecoding.decodePiece(bytes.toByteArray()).text();
  }
}
