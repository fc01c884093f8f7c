package dev.lupe.internal.engine.files;

import dev.lupe.reader.FileStamp;
import dev.lupe.reader.FoundFile;
import dev.lupe.reader.SyncRequest;
import dev.lupe.result.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What has to be done to bring an index in step with files: found out by a walk, without reading. */
final class SyncPlan {
  /**
   * A file that was changed so little before it is looked at may change once more without another
   * stamp, as some file systems know times no better; so its bytes are hashed, too.
   */
  private static final Duration TOO_FRESH = Duration.ofSeconds(2);

  private final Map<String, FileLedger.Entry> ledger;
  private final Set<String> indexed;
  private final boolean rereading;
  private final Instant start = Clock.systemUTC().instant();
  private final Set<String> seen = new HashSet<>();
  private final List<String> blocked = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final Map<String, FileLedger.Entry> confirmed = new TreeMap<>();
  private List<Refusal> remembered = new ArrayList<>();
  private long unchanged;

  private SyncPlan(Map<String, FileLedger.Entry> ledger, Set<String> indexed, boolean rereading) {
    this.ledger = ledger;
    this.indexed = indexed;
    this.rereading = rereading;
  }

  /**
   * A file to be read.
   *
   * @param file the file
   * @param address its address; empty for what is no file
   * @param isNew whether neither ledger nor index know it
   * @param hash a hash of its bytes, if its stamp alone does not tell enough
   * @param before what is known of the unchanged files between the last task and this one
   */
  record Task(FoundFile file, String address, boolean isNew, Optional<String> hash,
      List<Refusal> before) {}

  /** Walks the files of a request. */
  static SyncPlan of(SyncRequest request, Map<String, FileLedger.Entry> ledger,
      Set<String> indexed) {
    var plan = new SyncPlan(ledger, indexed, request.isRereading());
    request.files().found().forEachRemaining(plan::consider);
    return plan;
  }

  /** What is to be read, in the order of the walk. */
  List<Task> tasks() {
    return tasks;
  }

  /** What is known of the unchanged files behind the last task. */
  List<Refusal> rememberedLast() {
    return remembered;
  }

  /** How many files need not be read. */
  long unchanged() {
    return unchanged;
  }

  /** Entries of unchanged files, as they are to be written from now on. */
  Map<String, FileLedger.Entry> confirmed() {
    return confirmed;
  }

  /** Whether a file that was known is no more; not so where the walk could not look. */
  boolean isGone(String address) {
    return !seen.contains(address) && !FileAddress.isAtOrBelow(address, blocked);
  }

  private void consider(FoundFile file) {
    var path = file.path();
    var stamp = file.stamp();
    if (path.isEmpty() || stamp.isEmpty()) {
      path.map(FileAddress::of).ifPresent(blocked::add);
      add(file, "", Optional.empty());
      return;
    }
    var address = FileAddress.of(path.get());
    seen.add(address);
    var hash = isFresh(stamp.get()) ? hash(path.get()) : Optional.<String>empty();
    var known = ledger.get(address);
    if (known != null && !rereading && isSame(known, stamp.get(), hash, path.get())) {
      unchanged++;
      remembered.addAll(known.refused());
      confirmed.put(address, new FileLedger.Entry(stamp.get(), hash, known.refused()));
    } else {
      add(file, address, hash);
    }
  }

  private void add(FoundFile file, String address, Optional<String> hash) {
    boolean isNew = !ledger.containsKey(address) && !indexed.contains(address);
    tasks.add(new Task(file, address, isNew, hash, remembered));
    remembered = new ArrayList<>();
  }

  private static boolean isSame(FileLedger.Entry known, FileStamp stamp, Optional<String> hash,
      Path path) {
    if (!known.stamp().equals(stamp)) {
      return false;
    }
    return known.hash().isEmpty()
        || known.hash().equals(hash.isPresent() ? hash : hash(path));
  }

  private boolean isFresh(FileStamp stamp) {
    return Duration.between(stamp.modified(), start).abs().compareTo(TOO_FRESH) < 0;
  }

  /** Empty if the file can't be read, as reading it will say. */
  private static Optional<String> hash(Path path) {
    try (var in = Files.newInputStream(path)) {
      var digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      return Optional.empty();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
