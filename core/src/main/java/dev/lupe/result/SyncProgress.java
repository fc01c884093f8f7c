package dev.lupe.result;

/**
 * How far reading is.
 *
 * @param articles how many articles were read
 * @param files how many files were read to their end
 * @param allFiles how many files there are to read
 * @param bytes how many bytes were read, as they lie on the disk; of all of them at most
 * @param allBytes how many bytes there are to read
 */
public record SyncProgress(long articles, long files, long allFiles, long bytes, long allBytes) {}
