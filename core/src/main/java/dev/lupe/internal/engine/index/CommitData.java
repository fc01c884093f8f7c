package dev.lupe.internal.engine.index;

import dev.lupe.settings.Curation;
import dev.lupe.settings.IndexSettings;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.IndexWriter;

/**
 * What the commits of one life of the writer say of the index beside its articles. What is not said
 * anew is said again. Guarded by the session, so that nothing is said in the middle of a commit,
 * which might not hold what it is about.
 */
final class CommitData {
  private final IndexWriter lucene;
  private final IndexSettings settings;
  private int analysis;
  private volatile Curation curation;

  /** Begins with what the last commit said. */
  CommitData(IndexWriter lucene, IndexSettings settings, Curation curation) {
    this.lucene = lucene;
    this.settings = settings;
    this.analysis = IndexFormat.analysis(all());
    this.curation = curation;
  }

  /** What is said of a key. */
  Optional<String> get(String key) {
    return Optional.ofNullable(all().get(key));
  }

  /** Says something, with the next commit. */
  void put(String key, String value) {
    var all = all();
    all.put(key, value);
    lucene.setLiveCommitData(all.entrySet());
  }

  /** What an editor has set about queries. */
  Curation curation() {
    return curation;
  }

  /** Sets it anew, with the next commit. */
  void curate(Curation changed) {
    var all = all();
    IndexFormat.curate(all, changed);
    lucene.setLiveCommitData(all.entrySet());
    curation = changed;
  }

  /** Whether articles were read with older rules than today's. */
  boolean isOutdated() {
    return analysis < IndexFormat.ANALYSIS;
  }

  /** Takes note that all articles were read with the rules of today. */
  void areReadAnew() {
    analysis = IndexFormat.ANALYSIS;
  }

  /** Says what the index is by now. */
  void describe() {
    var all = all();
    all.putAll(IndexFormat.describe(settings, analysis, lucene.getFieldNames()));
    lucene.setLiveCommitData(all.entrySet());
  }

  private Map<String, String> all() {
    var all = new TreeMap<String, String>();
    var before = lucene.getLiveCommitData();
    if (before != null) {
      before.forEach(entry -> all.put(entry.getKey(), entry.getValue()));
    }
    return all;
  }
}
