package dev.lupe.cli;

import dev.lupe.result.Snippet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a whole terminal shows: a cell for each column of each row, to be drawn at once. */
final class Screen {
  /** How a cell looks. */
  enum Look {
    PLAIN(""),
    DIM("2"),
    BOLD("1"),
    MARK("1;33"),
    CURRENT("7;33"),
    CHOSEN("7");

    private final String code;

    Look(String code) {
      this.code = code;
    }
  }

  private final int width;
  private final int height;
  private final String[][] cells;
  private final Look[][] looks;
  private int cursorRow;
  private int cursorColumn;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
    this.cells = new String[height][width];
    this.looks = new Look[height][width];
    for (int row = 0; row < height; row++) {
      Arrays.fill(cells[row], " ");
      Arrays.fill(looks[row], Look.PLAIN);
    }
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Puts the cursor where a person types; nowhere until then. */
  void cursor(int row, int column) {
    cursorRow = row;
    cursorColumn = Math.min(column, width - 1);
  }

  /**
   * Writes a line from a cell on, at most up to a column; what steers terminals is left out.
   *
   * @return the column behind it
   */
  int write(int row, int column, int end, String text, Look look) {
    return write(row, column, end, new Snippet(0, text, List.of()), look, look);
  }

  /** Writes a line with its marks. */
  int write(int row, int column, int end, Snippet line, Look look, Look mark) {
    int at = column;
    int last = Math.min(end, width);
    String text = line.text();
    for (int i = 0; i < text.length() && row >= 0 && row < height;) {
      int letter = text.codePointAt(i);
      boolean isMarked = false;
      for (var span : line.spans()) {
        isMarked |= span.start() <= i && i < span.end();
      }
      i += Character.charCount(letter);
      at = put(row, at, last, letter, isMarked ? mark : look);
    }
    return at;
  }

  private int put(int row, int at, int last, int letter, Look look) {
    int type = Character.getType(letter);
    boolean isUnseen = type == Character.CONTROL || type == Character.FORMAT
        || type == Character.SURROGATE || type == Character.UNASSIGNED
        || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    int columns = isUnseen ? 1 : Columns.of(letter);
    if (columns == 0) {
      if (at > 0 && at <= last && !cells[row][at - 1].isEmpty()) {
        cells[row][at - 1] += Character.toString(letter);
      }
      return at;
    }
    if (at + columns > last) {
      return last;
    }
    cells[row][at] = isUnseen ? " " : Character.toString(letter);
    looks[row][at] = look;
    if (columns == 2) {
      cells[row][at + 1] = "";
      looks[row][at + 1] = look;
    }
    return at + columns;
  }

  /** The rows as text, without blanks at their ends: what a person reads. */
  List<String> lines() {
    return Arrays.stream(cells).map(row -> String.join("", row).stripTrailing()).toList();
  }

  /** The text of all cells that look so, a piece for each run of them. */
  List<String> pieces(Look look) {
    var pieces = new ArrayList<String>();
    for (int row = 0; row < height; row++) {
      var piece = new StringBuilder();
      for (int column = 0; column <= width; column++) {
        if (column < width && looks[row][column] == look) {
          piece.append(cells[row][column]);
        } else if (!piece.isEmpty()) {
          pieces.add(piece.toString());
          piece.setLength(0);
        }
      }
    }
    return pieces;
  }

  /** What draws it on a terminal that shows another screen, or none of this size. */
  String drawnOver(Screen before) {
    boolean isOther = before.width != width || before.height != height;
    var out = new StringBuilder("\u001b[?25l");
    if (isOther) {
      out.append("\u001b[0m\u001b[2J");
    }
    for (int row = 0; row < height; row++) {
      if (isOther || !Arrays.equals(cells[row], before.cells[row])
          || !Arrays.equals(looks[row], before.looks[row])) {
        out.append("\u001b[").append(row + 1).append(";1H");
        draw(row, out);
      }
    }
    return out.append("\u001b[").append(cursorRow + 1).append(';').append(cursorColumn + 1)
        .append("H\u001b[?25h").toString();
  }

  private void draw(int row, StringBuilder out) {
    var look = Look.PLAIN;
    out.append("\u001b[0m");
    // The last cell of the last row would move the whole screen up in some terminals.
    int end = row == height - 1 ? width - 1 : width;
    for (int column = 0; column < end; column++) {
      if (looks[row][column] != look) {
        look = looks[row][column];
        out.append("\u001b[0m");
        if (!look.code.isEmpty()) {
          out.append("\u001b[").append(look.code).append('m');
        }
      }
      out.append(cells[row][column]);
    }
    out.append("\u001b[0m\u001b[K");
  }
}
