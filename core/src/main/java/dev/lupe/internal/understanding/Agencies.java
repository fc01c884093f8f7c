package dev.lupe.internal.understanding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of news agencies, and what names of further ones look like. */
final class Agencies {
  private static final int LONGEST = 40;
  private static final int LONGEST_SHORT = 10;

  private static final Set<String> KNOWN = Arrays.stream(("reuters afp ap dpa apa sid kna epd tass"
      + " interfax xinhua azertac trend report kazinform upi ansa efe anadolu pti ani ians kyodo"
      + " yonhap bloomberg pa aap ats sda ctk pap belta ukrinform mti ap-dj dapd ddp rtr dts"
      + " itar-tass azertag").split(" ", -1)).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> WORDS = Set.of("press", "news", "agency", "agentur", "wire",
      "presseagentur", "nachrichtenagentur", "presse", "novosti", "media", "pressedienst");

  private Agencies() {}

  /** One that is known, such as {@code dpa} or {@code dpa/lby}, or says that it is one. */
  static boolean isKnown(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    int part = lower.indexOf('/');
    var first = part > 0 ? lower.substring(0, part) : lower;
    if (KNOWN.contains(first)) {
      return true;
    }
    for (var word : lower.split("[ -]", -1)) {
      if (WORDS.contains(word)) {
        return name.length() <= LONGEST;
      }
    }
    return false;
  }

  /** A short word in small letters only, or in capitals only: {@code hpd}, {@code HPD}. */
  static boolean isShort(String name, boolean inCapitals) {
    return name.length() > 1 && name.length() <= LONGEST_SHORT && name.chars().allMatch(
        c -> Character.isLetter(c) && Character.isUpperCase(c) == inCapitals);
  }
}
