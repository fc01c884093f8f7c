package dev.lupe.cli;

import java.io.PrintStream;

/** Prints the answer to a search. */
interface ResultPrinter {
  void print(Answer answer, PrintStream out);
}
