package dev.lupe.benchmarks.speed;

import dev.lupe.article.Article;
import dev.lupe.benchmarks.speed.Question.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * SQLite's full-text index over JDBC, set up as its documentation has it: text in an FTS5 table with
 * the Porter stemmer, facet values in a table beside it, all in one transaction. Knows no words
 * that are spelled nearly as one.
 */
final class Sqlite implements Contender {
  private static final List<String> SCHEMA = List.of(
      "PRAGMA journal_mode = WAL",
      "PRAGMA synchronous = NORMAL",
      "CREATE VIRTUAL TABLE IF NOT EXISTS text USING fts5(title, body,"
          + " tokenize = 'porter unicode61')",
      "CREATE TABLE IF NOT EXISTS article(number INTEGER PRIMARY KEY, id TEXT, day INTEGER)",
      "CREATE TABLE IF NOT EXISTS facet(name TEXT, value TEXT, article INTEGER,"
          + " PRIMARY KEY (name, article, value)) WITHOUT ROWID");
  private static final List<String> INDEXES = List.of(
      "CREATE INDEX IF NOT EXISTS days ON article(day)",
      "CREATE INDEX IF NOT EXISTS facet_values ON facet(name, value, article)");

  private final Connection connection;

  Sqlite(Path file) throws IOException {
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      run(SCHEMA);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private void run(List<String> statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Override
  public void index(Stream<Article> articles) throws IOException {
    try (
        var text = connection.prepareStatement(
            "INSERT INTO text(rowid, title, body) VALUES (?, ?, ?)");
        var row = connection.prepareStatement("INSERT INTO article VALUES (?, ?, ?)");
        var facet = connection.prepareStatement("INSERT OR IGNORE INTO facet VALUES (?, ?, ?)")) {
      connection.setAutoCommit(false);
      int number = 0;
      for (Iterator<Article> each = articles.iterator(); each.hasNext();) {
        var article = each.next();
        number++;
        run(text, number, article.title(), article.body());
        run(row, number, article.id(),
            article.published().map(date -> date.day().toEpochDay()).orElse(0L));
        for (var values : article.facets().entrySet()) {
          for (String value : values.getValue()) {
            run(facet, values.getKey(), value, number);
          }
        }
        run(facet, "source", article.source().orElse(""), number);
      }
      connection.commit();
      connection.setAutoCommit(true);
      run(INDEXES);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static void run(PreparedStatement statement, Object... values) throws SQLException {
    set(statement, List.of(values));
    statement.executeUpdate();
  }

  private static void set(PreparedStatement statement, List<?> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }

  @Override
  public Answer plain(Question question) throws IOException {
    try {
      var titles = strings("SELECT title FROM text WHERE " + condition(question)
          + order(question) + " LIMIT " + PAGE, arguments(question));
      return new Answer(total(question), titles, 0, 0);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Override
  public Answer rich(Question question) throws IOException {
    try {
      var titles = strings("SELECT highlight(text, 0, '[', ']') || snippet(text, 1, '[', ']',"
          + " '…', 30) FROM text WHERE " + condition(question) + order(question)
          + " LIMIT " + PAGE, arguments(question));
      long counts = 0;
      for (String facet : Corpus.FACETS) {
        var arguments = new ArrayList<Object>(List.of(facet));
        arguments.addAll(arguments(question));
        counts += strings("SELECT count(*) FROM facet WHERE name = ? AND article IN (SELECT rowid"
            + " FROM text WHERE " + condition(question) + ") GROUP BY value"
            + " ORDER BY 1 DESC LIMIT " + FACET_VALUES, arguments).stream()
            .mapToLong(Long::parseLong).sum();
      }
      return new Answer(total(question), titles, titles.size(), counts);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private long total(Question question) throws SQLException {
    return Long.parseLong(strings("SELECT count(*) FROM text WHERE " + condition(question),
        arguments(question)).getFirst());
  }

  private static String condition(Question question) {
    return "text MATCH ?" + switch (question.kind()) {
      case FILTER ->
        " AND rowid IN (SELECT article FROM facet WHERE name = 'topic' AND value = ?)";
      case DATES -> " AND rowid IN (SELECT number FROM article WHERE day BETWEEN ? AND ?)";
      default -> "";
    };
  }

  private static String order(Question question) {
    return question.kind() == Kind.NEWEST
        ? " ORDER BY (SELECT day FROM article WHERE number = text.rowid) DESC"
        : " ORDER BY rank";
  }

  private static List<Object> arguments(Question question) {
    return switch (question.kind()) {
      case FILTER -> List.of(match(question), question.topic());
      case DATES -> List.of(match(question), question.first().toEpochDay(),
          question.last().toEpochDay());
      default -> List.of(match(question));
    };
  }

  private static String match(Question question) {
    return switch (question.kind()) {
      case PHRASE -> "\"" + String.join(" ", question.words()) + "\"";
      case PREFIX -> "\"" + question.words().getFirst() + "\"*";
      case ALL_WORDS -> quoted(question, " AND ");
      default -> quoted(question, " OR ");
    };
  }

  private static String quoted(Question question, String between) {
    return question.words().stream().map(word -> "\"" + word + "\"")
        .collect(Collectors.joining(between));
  }

  private List<String> strings(String sql, List<Object> arguments) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      set(statement, arguments);
      var strings = new ArrayList<String>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          strings.add(rows.getString(1));
        }
      }
      return strings;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
