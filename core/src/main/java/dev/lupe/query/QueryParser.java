package dev.lupe.query;

import dev.lupe.error.QueryRefusedException;
import dev.lupe.query.Operand.Role;
import dev.lupe.query.QueryLexer.Kind;
import dev.lupe.query.QueryLexer.Piece;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Understands what a person types: plain words, of which any may match; {@code "a phrase"} in every
 * kind of quotation marks; {@code +word} and {@code -word}; {@code AND OR NOT} and {@code UND ODER
 * NICHT}; parentheses; {@code field:value} for fields the index has; {@code word*}, {@code word~},
 * {@code "a b"~3}; {@code since:2024-03}, {@code until:2024}, {@code since:7d}, {@code 2023..2024},
 * {@code last 7 days}, {@code March 2024}, and {@code yesterday} at the end. What it does not
 * understand becomes plain words and a note; no text up to the bound makes it throw.
 *
 * <p>{@code OR} binds weaker than {@code AND}, and words beside one another weaker than both.
 * Filters ({@code field:value}, dates) are required wherever no operator says otherwise, and narrow
 * what the words beside them find.
 */
public final class QueryParser {
  /** The longest text, in UTF-16 units. */
  public static final int MAX_LENGTH = 1_000;
  /** The most words, phrases and filters in a query. */
  public static final int MAX_TERMS = 64;
  /** The most words in one phrase, or joined by hyphens. */
  public static final int MAX_PHRASE = 32;
  /** The most words in near spellings in a query. */
  public static final int MAX_FUZZY = 8;
  /** How deep parentheses may nest. */
  public static final int MAX_DEPTH = 32;

  private static final Set<String> TEXT_FIELDS = Set.of("title", "body", "exact");
  private static final int MAX_SLOP = 50;
  private static final int SHORTEST_PREFIX = 2;

  private final Set<String> fields =
      new LinkedHashSet<>(List.of("title", "body", "exact", "id", "language",
          "lang", "source", "author", "section", "published"));
  private final Clock clock;

  /** A parser for an index with these facets, with the system's clock for {@code since:7d}. */
  public QueryParser(Collection<String> facetNames) {
    this(facetNames, Clock.system(ZoneId.systemDefault()));
  }

  /** A parser for an index with these facets. */
  public QueryParser(Collection<String> facetNames, Clock clock) {
    this.fields.addAll(facetNames);
    this.clock = clock;
  }

  /**
   * Reads a text; a blank one means everything.
   *
   * @throws QueryRefusedException if it is longer than {@link #MAX_LENGTH}
   */
  public ParsedQuery parse(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new QueryRefusedException("The query has " + text.length()
          + " characters; a query of up to " + MAX_LENGTH + " can be answered");
    }
    return new Run(text).parse();
  }

  /** One text being read. */
  private final class Run {
    private final String text;
    private final List<Note> notes = new ArrayList<>();
    private final List<Piece> pieces;
    private final List<QueryPart> parts = new ArrayList<>();
    private int at;
    private int terms;
    private int fuzzies;

    Run(String text) {
      this.text = text;
      this.pieces = shortened(balanced(QueryLexer.pieces(text, notes)));
    }

    ParsedQuery parse() {
      Query query = sequence()
          .orElseGet(() -> text.isBlank() ? new Query.All() : new Query.Nothing());
      if (terms > MAX_TERMS) {
        notes.add(new Note(Note.Kind.SHORTENED, "The query has more than " + MAX_TERMS
            + " words; the first " + MAX_TERMS + " were searched"));
      }
      if (fuzzies > MAX_FUZZY) {
        notes.add(new Note(Note.Kind.SHORTENED, "Of the words with a tilde, the first " + MAX_FUZZY
            + " were searched in near spellings"));
      }
      return new ParsedQuery(text, query, notes, parts);
    }

    /** Drops parentheses without a partner and those nested too deep, so that none can hurt. */
    private List<Piece> balanced(List<Piece> all) {
      int unopened = 0;
      var open = new ArrayList<Integer>();
      var drop = new LinkedHashSet<Integer>();
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).kind() == Kind.OPEN) {
          open.add(i);
        } else if (all.get(i).kind() == Kind.CLOSE) {
          if (open.isEmpty()) {
            drop.add(i);
            unopened++;
          } else {
            int partner = open.removeLast();
            if (open.size() >= MAX_DEPTH) {
              drop.add(i);
              drop.add(partner);
            }
          }
        }
      }
      drop.addAll(open);
      if (unopened + open.size() > 0) {
        notes.add(new Note(Note.Kind.UNBALANCED_PARENTHESIS,
            "A parenthesis has no partner and was left out"));
      }
      if (drop.size() > unopened + open.size()) {
        notes.add(new Note(Note.Kind.SHORTENED,
            "Parentheses nested deeper than " + MAX_DEPTH + " were left out"));
      }
      var kept = new ArrayList<Piece>();
      for (int i = 0; i < all.size(); i++) {
        if (!drop.contains(i)) {
          kept.add(all.get(i));
        }
      }
      return kept;
    }

    /** Cuts off what a single phrase, or words joined by hyphens, have beyond the bound. */
    private List<Piece> shortened(List<Piece> all) {
      var kept = new ArrayList<Piece>();
      boolean isShorter = false;
      for (Piece piece : all) {
        String first = PieceWords.first(piece.text(), MAX_PHRASE);
        kept.add(new Piece(piece.kind(), first, piece.number(), piece.spaced(), piece.start(),
            piece.end()));
        isShorter |= first.length() < piece.text().length();
      }
      if (isShorter) {
        notes.add(new Note(Note.Kind.SHORTENED, "Of a phrase or of joined words, the first "
            + MAX_PHRASE + " were searched"));
      }
      return kept;
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
      int before = parts.size();
      Operand first = operand();
      if (!has(Kind.AND) || isStray()) {
        return first;
      }
      require(before);
      var must = new ArrayList<Query>();
      var mustNot = new ArrayList<Query>();
      sort(first, must, mustNot);
      while (has(Kind.AND) && !isStray()) {
        at++;
        int next = parts.size();
        sort(operand(), must, mustNot);
        require(next);
      }
      if (must.isEmpty() && mustNot.isEmpty()) {
        return Operand.NOTHING;
      }
      return new Operand(mustNot.isEmpty()
          ? Query.all(must)
          : new Query.Combined(must, List.of(), mustNot), Role.REQUIRED);
    }

    /** Notes that a single part has to match; of several in parentheses, any may. */
    private void require(int from) {
      if (parts.size() == from + 1 && parts.get(from).role() == QueryPart.Role.OPTIONAL) {
        parts.set(from, parts.get(from).as(QueryPart.Role.REQUIRED));
      }
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
        case PREFIX -> shown(piece, leaf(piece, prefix(piece.text())));
        case FUZZY -> shown(piece, leaf(piece, fuzzy(piece)));
        case PHRASE -> shown(piece, leaf(piece,
            new Query.Phrase(piece.text(), Math.clamp(piece.number(), 0, MAX_SLOP))));
      };
    }

    private Operand required(Piece sign) {
      int before = parts.size();
      var operand = operand().as(Role.REQUIRED);
      require(before);
      beginAt(sign, before);
      return operand;
    }

    private Operand excluded(Piece sign) {
      int before = parts.size();
      var operand = operand().negated();
      for (int i = before; i < parts.size(); i++) {
        var part = parts.get(i);
        parts.set(i, part.as(part.role() == QueryPart.Role.EXCLUDED
            ? QueryPart.Role.REQUIRED
            : QueryPart.Role.EXCLUDED));
      }
      beginAt(sign, before);
      return operand;
    }

    /** Lets a single part begin with the sign or the field in front of it. */
    private void beginAt(Piece sign, int from) {
      if (parts.size() == from + 1) {
        parts.set(from, parts.get(from).from(sign.start()));
      }
    }

    /** Notes what was understood of a piece, unless it means nothing. */
    private Operand shown(Piece piece, Operand operand) {
      if (operand.role() != Role.NONE && !(operand.query() instanceof Query.All)) {
        parts.add(new QueryPart(kind(operand.query()), QueryPart.Role.OPTIONAL, "", piece.text(),
            piece.start(), piece.end()));
      }
      return operand;
    }

    private static QueryPart.Kind kind(Query query) {
      return switch (query) {
        case Query.Phrase phrase -> QueryPart.Kind.PHRASE;
        case Query.Prefix prefix -> QueryPart.Kind.PREFIX;
        case Query.Fuzzy fuzzy -> QueryPart.Kind.FUZZY;
        case Query.Published dates -> QueryPart.Kind.DATE;
        case Query.Word word -> QueryPart.Kind.WORD;
        case Query.Combined words -> QueryPart.Kind.WORD;
        case Query.InField in -> kind(in.query());
        case Query.All all -> QueryPart.Kind.WORD;
        case Query.Nothing nothing -> QueryPart.Kind.WORD;
      };
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
      return shown(piece, leaf(piece, word(piece.text())));
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
      return terms > MAX_TERMS ? Operand.NOTHING : new Operand(query, Role.OPTIONAL);
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
      if (terms > MAX_TERMS) {
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
          : shown(piece, new Operand(Query.any(words), Role.OPTIONAL));
    }

    private Query word(String word) {
      return new Query.Word(word);
    }

    private Query prefix(String word) {
      if (word.isEmpty()) {
        return new Query.All();
      }
      return word.codePointCount(0, word.length()) < SHORTEST_PREFIX
          ? new Query.Word(word)
          : new Query.Prefix(word);
    }

    private Query fuzzy(Piece piece) {
      fuzzies++;
      return fuzzies > MAX_FUZZY
          ? new Query.Word(piece.text())
          : new Query.Fuzzy(piece.text(), Math.clamp(piece.number(), 0, 2));
    }

    private Operand field(Piece piece) {
      String name = piece.text();
      if (!followed()) {
        return shown(piece, leaf(piece, word(name)));
      }
      if (name.equals("since") || name.equals("until")) {
        return date(piece);
      }
      if (!fields.contains(name)) {
        notes.add(new Note(Note.Kind.UNKNOWN_FIELD,
            "There is no field " + name + " here; it was read as a word"));
        if (has(Kind.WORD) && !pieces.get(at).spaced()) {
          Piece rest = pieces.get(at++);
          return words(new Piece(Kind.WORD, name + ":" + rest.text(), -1, piece.spaced(),
              piece.start(), rest.end()));
        }
        return shown(piece, leaf(piece, word(name)));
      }
      String field = name.equals("lang") ? "language" : name;
      int before = parts.size();
      Operand value = has(Kind.WORD) ? words(pieces.get(at++)) : operand();
      for (int i = before; i < parts.size(); i++) {
        parts.set(i, parts.get(i).in(field));
      }
      beginAt(piece, before);
      if (value.role() == Role.NONE) {
        return value;
      }
      boolean isExcluded = value.role() == Role.EXCLUDED;
      require(before);
      return new Operand(new Query.InField(field, value.query()),
          isExcluded ? Role.EXCLUDED : TEXT_FIELDS.contains(field) ? Role.REQUIRED : Role.FILTER);
    }

    private Operand date(Piece piece) {
      Piece value = pieces.get(at);
      boolean since = piece.text().equals("since");
      var day = DateWords.read(value.text(), clock, since);
      if (day.isEmpty()) {
        notes.add(new Note(Note.Kind.UNREADABLE_DATE, "'" + value.text()
            + "' is no date such as 2024, 2024-03, 2024-03-11 or 7d; it was read as a word"));
        return shown(piece, leaf(piece, word(piece.text())));
      }
      at++;
      var phrase = since
          ? new DatePhrase(2, day, Optional.empty(), false)
          : new DatePhrase(2, Optional.empty(), day, false);
      return date(phrase, piece.start(), value.end());
    }
  }
}
