package dev.lupe.internal.engine.files;

import dev.lupe.internal.engine.index.ArticleWriter;
import dev.lupe.internal.engine.index.BulkAddition;
import dev.lupe.internal.engine.index.IndexPlace;
import dev.lupe.internal.engine.index.LedgerFile;
import dev.lupe.reader.FileStamp;
import dev.lupe.result.Refusal;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/**
 * Which files were read, and how they looked then. It lies beside the index in a file that the
 * commit names, so that the two can't disagree; where it is missing or damaged, files are read once
 * more, and nothing else happens.
 */
final class FileLedger {
  private static final String CODEC = "LupeFiles";
  private static final int VERSION = 1;

  private FileLedger() {}

  /**
   * How a file looked when it was read.
   *
   * @param stamp its stamp before it was read
   * @param hash a hash of its bytes, if they could have changed later without another stamp
   * @param refused what of it did not go in
   */
  record Entry(FileStamp stamp, Optional<String> hash, List<Refusal> refused) {}

  /** The entries by address, to be added to; none where there is no ledger that fits the index. */
  static TreeMap<String, Entry> read(BulkAddition bulk, ArticleWriter writer, IndexPlace place) {
    return bulk.said(LedgerFile.KEY)
        .map(round -> writer.ownThread(() -> read(LedgerFile.of(round), place.directory())))
        .orElseGet(TreeMap::new);
  }

  /**
   * Writes the entries under the name of a round; they count from the commit on that brings an
   * addition to the disk.
   */
  static void write(Map<String, Entry> entries, String round, BulkAddition bulk,
      ArticleWriter writer, IndexPlace place) {
    writer.ownThread(() -> {
      var directory = place.directory();
      var name = LedgerFile.of(round);
      try (var out = directory.createOutput(name, IOContext.DEFAULT)) {
        CodecUtil.writeHeader(out, CODEC, VERSION);
        out.writeVInt(entries.size());
        var before = "";
        for (var entry : entries.entrySet()) {
          before = writeAddress(before, entry.getKey(), out);
          write(entry.getValue(), out);
        }
        CodecUtil.writeFooter(out);
      }
      directory.sync(List.of(name));
      directory.syncMetaData();
      return name;
    });
    bulk.remark(LedgerFile.KEY, round);
  }

  /** Deletes the ledgers of other rounds, once the commit is on the disk. */
  static void deleteOthers(String round, ArticleWriter writer, IndexPlace place) {
    writer.ownThread(() -> {
      for (var name : place.directory().listAll()) {
        if (LedgerFile.isOne(name) && !name.equals(LedgerFile.of(round))) {
          place.directory().deleteFile(name);
        }
      }
      return round;
    });
  }

  private static TreeMap<String, Entry> read(String name, Directory directory)
      throws IOException {
    var entries = new TreeMap<String, Entry>();
    try (var in = directory.openChecksumInput(name)) {
      CodecUtil.checkHeader(in, CODEC, VERSION, VERSION);
      var before = "";
      for (int left = in.readVInt(); left > 0; left--) {
        before = before.substring(0, in.readVInt()) + in.readString();
        entries.put(before, readEntry(in));
      }
      CodecUtil.checkFooter(in);
      return entries;
    } catch (NoSuchFileException | FileNotFoundException | CorruptIndexException
        | IndexFormatTooNewException | IndexFormatTooOldException e) {
      return new TreeMap<>();
    }
  }

  /** Addresses come sorted, so that each begins mostly as the one before. */
  private static String writeAddress(String before, String address, IndexOutput out)
      throws IOException {
    int common = 0;
    int most = Math.min(before.length(), address.length());
    while (common < most && before.charAt(common) == address.charAt(common)) {
      common++;
    }
    out.writeVInt(common);
    out.writeString(address.substring(common));
    return address;
  }

  private static void write(Entry entry, IndexOutput out) throws IOException {
    var modified = entry.stamp.modified();
    out.writeVLong(entry.stamp.bytes());
    out.writeLong(modified.getEpochSecond());
    out.writeInt(modified.getNano());
    out.writeString(entry.hash.orElse(""));
    out.writeVInt(entry.refused.size());
    for (var refusal : entry.refused) {
      out.writeString(refusal.what());
      out.writeVLong(refusal.line());
      out.writeString(refusal.reason());
    }
  }

  private static Entry readEntry(IndexInput in) throws IOException {
    var stamp = new FileStamp(
        in.readVLong(), Instant.ofEpochSecond(in.readLong(), in.readInt()));
    var hash = Optional.of(in.readString()).filter(text -> !text.isEmpty());
    int count = in.readVInt();
    var refused = new ArrayList<Refusal>();
    for (int i = 0; i < count; i++) {
      refused.add(new Refusal(in.readString(), in.readVLong(), in.readString()));
    }
    return new Entry(stamp, hash, List.copyOf(refused));
  }
}
