package dev.lupe.query;

import static java.util.Map.entry;

import dev.lupe.query.Operand.Role;
import dev.lupe.query.QueryLexer.Kind;
import dev.lupe.query.QueryLexer.Piece;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One text of a query being read, from the first piece to the last. Used once. */
final class QueryRun {
  private static final Set<String> TEXT_FIELDS = Set.of("title", "body", "exact");
  private static final int MAX_SLOP = 50;
  private static final int MOST_EDITS = 2;
  private static final int SHORTEST_PREFIX = 2;
  /** Other names of fields that every index may have. */
  private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
      entry("lang", "language"), entry("sprache", "language"), entry("titel", "title"),
      entry("überschrift", "title"), entry("quelle", "source"), entry("autor", "author"),
      entry("autorin", "author"), entry("verfasser", "author"), entry("verfasserin", "author"),
      entry("ressort", "section"), entry("rubrik", "section"), entry("kategorie", "section"),
      entry("ort", "place"), entry("land", "country"), entry("thema", "topic"),
      entry("schlagwort", "tag"), entry("datum", "published"), entry("date", "published"),
      entry("seit", "since"), entry("bis", "until"));

  private final String text;
  private final List<Note> notes = new ArrayList<>();
  private final List<Piece> pieces;
  private final UnderstoodParts parts = new UnderstoodParts();
  private final Set<String> fields;
  private final Clock clock;
  private int at;
  private int terms;
  private int fuzzies;

  QueryRun(String text, Set<String> fields, Clock clock) {
    this.text = text;
    this.fields = fields;
    this.clock = clock;
    this.pieces = BoundedPieces.of(text, notes);
  }

  ParsedQuery parse() {
    Query query = sequence()
        .orElseGet(() -> text.isBlank() ? new Query.All() : nothing());
    if (terms > QueryParser.MAX_TERMS) {
      notes.add(new Note(Note.Kind.SHORTENED, "The query has more than " + QueryParser.MAX_TERMS
          + " words; the first " + QueryParser.MAX_TERMS + " were searched"));
    }
    if (fuzzies > QueryParser.MAX_FUZZY) {
      notes.add(new Note(Note.Kind.SHORTENED,
          "Of the words with a tilde, the first " + QueryParser.MAX_FUZZY
              + " were searched in near spellings"));
    }
    return new ParsedQuery(text, query, notes, parts.all());
  }

  private Query nothing() {
    if (notes.isEmpty()) {
      notes.add(new Note(Note.Kind.STRAY_OPERATOR,
          "There is no word in it that could be looked for"));
    }
    return new Query.Nothing();
  }

  private boolean has(Kind kind) {
    return at < pieces.size() && pieces.get(at).kind() == kind;
  }

  /** Operands side by side, to the end or to a closing parenthesis. */
  private Optional<Query> sequence() {
    var must = new ArrayList<Query>();
    var filters = new ArrayList<Query>();
    var should = new ArrayList<Query>();
    var mustNot = new ArrayList<Query>();
    while (at < pieces.size() && !has(Kind.CLOSE)) {
      var operand = alternatives();
      switch (operand.role()) {
        case REQUIRED -> must.add(operand.query());
        case FILTER -> filters.add(operand.query());
        case OPTIONAL -> should.add(operand.query());
        case EXCLUDED -> mustNot.add(operand.query());
        case NONE -> {}
      }
    }
    if (must.isEmpty() && !filters.isEmpty() && !should.isEmpty()) {
      // A filter narrows what the words find; it does not make them superfluous.
      must.add(Query.any(should));
      should.clear();
    }
    must.addAll(0, filters);
    if (must.isEmpty() && should.isEmpty() && mustNot.isEmpty()) {
      return Optional.empty();
    }
    if (mustNot.isEmpty() && must.isEmpty()) {
      return Optional.of(Query.any(should));
    }
    if (mustNot.isEmpty() && should.isEmpty()) {
      return Optional.of(Query.all(must));
    }
    return Optional.of(new Query.Combined(must, should, mustNot));
  }

  /** Operands joined by OR. */
  private Operand alternatives() {
    Operand first = conjunction();
    if (!has(Kind.OR) || isStray()) {
      return first;
    }
    var all = new ArrayList<Query>();
    first.asQuery().ifPresent(all::add);
    while (has(Kind.OR) && !isStray()) {
      at++;
      conjunction().asQuery().ifPresent(all::add);
    }
    return all.isEmpty() ? Operand.NOTHING : new Operand(Query.any(all), Role.OPTIONAL);
  }

  /** Operands joined by AND. */
  private Operand conjunction() {
    int before = parts.count();
    Operand first = operand();
    if (!has(Kind.AND) || isStray()) {
      return first;
    }
    parts.require(before);
    var must = new ArrayList<Query>();
    var mustNot = new ArrayList<Query>();
    sort(first, must, mustNot);
    while (has(Kind.AND) && !isStray()) {
      at++;
      int next = parts.count();
      sort(operand(), must, mustNot);
      parts.require(next);
    }
    if (must.isEmpty() && mustNot.isEmpty()) {
      return Operand.NOTHING;
    }
    return new Operand(mustNot.isEmpty()
        ? Query.all(must)
        : new Query.Combined(must, List.of(), mustNot), Role.REQUIRED);
  }

  private void sort(Operand operand, List<Query> must, List<Query> mustNot) {
    if (operand.role() != Role.NONE) {
      (operand.role() == Role.EXCLUDED ? mustNot : must).add(operand.query());
    }
  }

  /** An operator is stray where no operand follows, or where none went before. */
  private boolean isStray() {
    int next = at + 1;
    while (next < pieces.size() && pieces.get(next).kind() == Kind.NOT) {
      next++;
    }
    return next >= pieces.size() || switch (pieces.get(next).kind()) {
      case CLOSE, AND, OR, NOT -> true;
      case WORD, PREFIX, FUZZY, PHRASE, FIELD, OPEN, PLUS, MINUS -> false;
    };
  }

  private Operand operand() {
    Piece piece = pieces.get(at++);
    return switch (piece.kind()) {
      case PLUS -> followed() ? required(piece) : Operand.NOTHING;
      case MINUS -> followed() ? excluded(piece) : Operand.NOTHING;
      case NOT -> followed() ? excluded(piece) : stray(piece);
      case AND, OR -> stray(piece);
      case OPEN -> group();
      case CLOSE -> Operand.NOTHING;
      case FIELD -> field(piece);
      case WORD -> wordsOrDate(piece);
      case PREFIX -> parts.shown(piece, leaf(piece, prefix(piece.text())));
      case FUZZY -> parts.shown(piece, leaf(piece, fuzzy(piece)));
      case PHRASE -> parts.shown(piece, leaf(piece,
          new Query.Phrase(piece.text(), tilde(piece, MAX_SLOP))));
    };
  }

  private Operand required(Piece sign) {
    int before = parts.count();
    var operand = operand().as(Role.REQUIRED);
    parts.require(before);
    parts.beginAt(sign, before);
    return operand;
  }

  private Operand excluded(Piece sign) {
    int before = parts.count();
    var operand = operand().negated();
    parts.negate(before);
    parts.beginAt(sign, before);
    return operand;
  }

  private boolean followed() {
    return at < pieces.size() && switch (pieces.get(at).kind()) {
      case CLOSE, AND, OR -> false;
      case WORD, PREFIX, FUZZY, PHRASE, FIELD, OPEN, PLUS, MINUS, NOT -> true;
    };
  }

  private Operand stray(Piece piece) {
    notes.add(new Note(Note.Kind.STRAY_OPERATOR,
        "The operator " + piece.text() + " joins nothing and was read as a word"));
    return parts.shown(piece, leaf(piece, word(piece.text())));
  }

  private Operand group() {
    Optional<Query> inside = sequence();
    at++;
    return inside.map(query -> new Operand(query, Role.OPTIONAL)).orElse(Operand.NOTHING);
  }

  private Operand leaf(Piece piece, Query query) {
    if (piece.text().codePoints().noneMatch(Character::isLetterOrDigit)
        && !(query instanceof Query.All)) {
      return Operand.NOTHING;
    }
    terms += Math.max(1, PieceWords.count(piece.text()));
    return terms > QueryParser.MAX_TERMS ? Operand.NOTHING : new Operand(query, Role.OPTIONAL);
  }

  private Operand wordsOrDate(Piece piece) {
    var date = DatePhrase.at(pieces, at - 1, clock);
    if (date.isEmpty()) {
      return words(piece);
    }
    var phrase = date.get();
    at += phrase.pieces() - 1;
    int end = pieces.get(at - 1).end();
    if (phrase.isPlain()) {
      notes.add(new Note(Note.Kind.READ_AS_DATE, "'" + text.substring(piece.start(), end)
          + "' was read as a time, " + phrase.days() + "; in quotes it is words"));
    }
    return date(phrase, piece.start(), end);
  }

  private Operand date(DatePhrase date, int start, int end) {
    terms++;
    if (terms > QueryParser.MAX_TERMS) {
      return Operand.NOTHING;
    }
    parts.add(new QueryPart(QueryPart.Kind.DATE, QueryPart.Role.REQUIRED, "published",
        date.days(), start, end));
    return new Operand(date.query(), Role.FILTER);
  }

  /** What stands between two blanks: mostly one word, several in AC/DC or an address. */
  private Operand words(Piece piece) {
    var words = new ArrayList<Query>();
    for (String part : WordParts.of(piece.text())) {
      var leaf = leaf(new Piece(Kind.WORD, part, -1, false, piece.start(), piece.end()),
          word(part));
      leaf.asQuery().ifPresent(words::add);
    }
    return words.isEmpty()
        ? Operand.NOTHING
        : parts.shown(piece, new Operand(Query.any(words), Role.OPTIONAL));
  }

  private Query word(String word) {
    return new Query.Word(word);
  }

  private Query prefix(String word) {
    if (word.isEmpty()) {
      return new Query.All();
    }
    if (word.codePointCount(0, word.length()) >= SHORTEST_PREFIX) {
      return new Query.Prefix(word);
    }
    notes.add(new Note(Note.Kind.SHORTENED, "A beginning has " + SHORTEST_PREFIX
        + " letters or more; " + word + "* was searched as the word " + word));
    return new Query.Word(word);
  }

  private Query fuzzy(Piece piece) {
    fuzzies++;
    return fuzzies > QueryParser.MAX_FUZZY
        ? new Query.Word(piece.text())
        : new Query.Fuzzy(piece.text(), tilde(piece, MOST_EDITS));
  }

  /** The number behind a tilde, or the highest there is. */
  private int tilde(Piece piece, int most) {
    if (piece.number() > most) {
      notes.add(new Note(Note.Kind.SHORTENED, "'" + piece.text() + "'~" + piece.number()
          + " was searched as ~" + most + ", which is the most"));
    }
    return Math.clamp(piece.number(), 0, most);
  }

  private Operand field(Piece piece) {
    if (!followed()) {
      return parts.shown(piece, leaf(piece, word(piece.text())));
    }
    String name = named(piece.text(), pieces.get(at).spaced());
    if (name.equals("since") || name.equals("until")) {
      return date(piece, name.equals("since"));
    }
    if (!fields.contains(name)) {
      notes.add(new Note(Note.Kind.UNKNOWN_FIELD,
          "There is no field " + name + " here; it was read as a word"));
      if (has(Kind.WORD) && !pieces.get(at).spaced()) {
        Piece rest = pieces.get(at++);
        return words(new Piece(Kind.WORD, name + ":" + rest.text(), -1, piece.spaced(),
            piece.start(), rest.end()));
      }
      return parts.shown(piece, leaf(piece, word(name)));
    }
    int before = parts.count();
    Operand value = has(Kind.WORD) ? words(pieces.get(at++)) : operand();
    parts.putIn(name, before);
    parts.beginAt(piece, before);
    if (value.role() == Role.NONE) {
      return value;
    }
    boolean isExcluded = value.role() == Role.EXCLUDED;
    parts.require(before);
    return new Operand(new Query.InField(name, value.query()),
        isExcluded ? Role.EXCLUDED : TEXT_FIELDS.contains(name) ? Role.REQUIRED : Role.FILTER);
  }

  /**
   * The field of a name: one of the index, also in other words. In other letters it is one only
   * right before its value: {@code Ort:Baku}, but not {@code Ort: unbekannt}, a piece of text.
   */
  private String named(String typed, boolean apart) {
    String lower = apart ? typed : typed.toLowerCase(Locale.ROOT);
    String meant = OTHER_NAMES.getOrDefault(lower, lower);
    boolean isKnown = fields.contains(meant) || meant.equals("since") || meant.equals("until");
    return fields.contains(typed) || !isKnown ? typed : meant;
  }

  private Operand date(Piece piece, boolean since) {
    Piece value = pieces.get(at);
    var day = DateWords.read(value.text(), clock, since);
    if (day.isEmpty()) {
      notes.add(new Note(Note.Kind.UNREADABLE_DATE, "'" + value.text()
          + "' is no date such as 2024, 2024-03, 2024-03-11 or 7d; it was read as a word"));
      return parts.shown(piece, leaf(piece, word(piece.text())));
    }
    at++;
    var phrase = since
        ? new DatePhrase(2, day, Optional.empty(), false)
        : new DatePhrase(2, Optional.empty(), day, false);
    return date(phrase, piece.start(), value.end());
  }
}
