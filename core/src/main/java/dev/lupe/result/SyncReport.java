package dev.lupe.result;

import java.util.List;

/**
 * What became of files whose articles an index shall have; in a dry run, what would become of them.
 *
 * @param newFiles files that were read for the first time, in the order of the walk
 * @param changedFiles files that were read again
 * @param unchangedFiles how many files were left as they are
 * @param goneFiles files that have articles in the index and are no more
 * @param added how many articles went in, new or in place of another
 * @param deleted how many articles were deleted, with their files or out of changed ones
 * @param refused what did not go in, and why, by file; unchanged files included
 * @param sameTexts articles that went in and have the text of another one, or whose text another has
 */
public record SyncReport(List<String> newFiles, List<String> changedFiles, long unchangedFiles,
    List<String> goneFiles, long added, long deleted, List<Refusal> refused,
    List<SameText> sameTexts) {
  /** Copies the lists. */
  public SyncReport {
    newFiles = List.copyOf(newFiles);
    changedFiles = List.copyOf(changedFiles);
    goneFiles = List.copyOf(goneFiles);
    refused = List.copyOf(refused);
    sameTexts = List.copyOf(sameTexts);
  }
}
