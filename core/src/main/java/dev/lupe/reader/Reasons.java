package dev.lupe.reader;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.zip.ZipException;

/** Why a file could not be read, in words. */
final class Reasons {
  private Reasons() {}

  static String of(UncheckedIOException e) {
    return e.getCause() == null ? e.toString() : of(e.getCause());
  }

  static String of(DirectoryIteratorException e) {
    return e.getCause() == null ? e.toString() : of(e.getCause());
  }

  static String of(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "it does not exist, or not any more";
      case AccessDeniedException denied -> "reading it is not allowed";
      case NotDirectoryException changed -> "it is a folder no more";
      case EOFException cut -> "the compressed data ends too early";
      case ZipException broken -> "the compressed data is damaged: " + broken.getMessage();
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }
}
