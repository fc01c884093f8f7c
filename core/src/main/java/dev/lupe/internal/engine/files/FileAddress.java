package dev.lupe.internal.engine.files;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * What a file is called in the index: its whole path as an address, which holds the very bytes of
 * the name whatever the locale, and never ends with a slash.
 */
final class FileAddress {
  private FileAddress() {}

  static String of(Path path) {
    var address = path.toAbsolutePath().normalize().toUri().toString();
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  /** Whether a place is one of others, or lies below one of them. */
  static boolean isAtOrBelow(String address, Collection<String> places) {
    return places.stream().anyMatch(place -> address.startsWith(place)
        && (address.length() == place.length() || address.charAt(place.length()) == '/'));
  }

  /** As people would have named it, who named these paths. */
  static String path(String address, Collection<Path> named) {
    var path = Path.of(URI.create(address));
    for (var place : named) {
      if (isAtOrBelow(address, List.of(of(place)))) {
        return place.resolve(place.toAbsolutePath().normalize().relativize(path)).toString();
      }
    }
    return path.toString();
  }
}
