package dev.lupe.result;

/**
 * What a copy of an index cost, and holds.
 *
 * @param place where the copy lies
 * @param articles how many articles it holds
 * @param filesCopied how many files had to be copied
 * @param bytesCopied how long they are together
 * @param filesKept how many lay there already, unchanged
 */
public record SnapshotReport(String place, long articles, int filesCopied, long bytesCopied,
    int filesKept) {}
