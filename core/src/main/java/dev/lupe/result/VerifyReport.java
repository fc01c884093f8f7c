package dev.lupe.result;

import java.util.List;

/**
 * What was found when the files of an index were checked.
 *
 * @param place its folder, or the words "in memory"
 * @param deep whether everything in them was read and compared, or their checksums only
 * @param files how many files belong to it
 * @param bytes how long they are together
 * @param articles how many articles it holds; 0 where not even that can be read
 * @param damages what is not as it was written; empty if the index is sound
 * @param extraFiles names of files that do not belong to what was committed last: being written at
 *     the moment, left over from a process that was cut off, or somebody else's; they do no harm
 */
public record VerifyReport(String place, boolean deep, int files, long bytes, long articles,
    List<Damage> damages, List<String> extraFiles) {
  /** Copies the lists. */
  public VerifyReport {
    damages = List.copyOf(damages);
    extraFiles = List.copyOf(extraFiles);
  }

  /** Whether nothing is damaged. */
  public boolean isSound() {
    return damages.isEmpty();
  }

  /**
   * Something that is not as it was written.
   *
   * @param file the name of the file, or what else is damaged
   * @param what what is wrong with it
   */
  public record Damage(String file, String what) {
    /** The file and what is wrong with it, on one line. */
    @Override
    public String toString() {
      return file + ": " + what;
    }
  }
}
