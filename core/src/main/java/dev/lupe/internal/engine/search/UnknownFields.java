package dev.lupe.internal.engine.search;

import dev.lupe.query.Boost;
import dev.lupe.query.Facet;
import dev.lupe.query.FacetRequest;
import dev.lupe.query.Filter;
import dev.lupe.query.Note;
import dev.lupe.query.SearchRequest;
import java.util.List;
import java.util.stream.Stream;

/** Tells people of facets that no article has: a slip of the finger, most of the time. */
final class UnknownFields {
  private UnknownFields() {}

  static List<Note> notes(SearchRequest request, List<String> known) {
    var asked = Stream.concat(
        request.filters().stream().map(Filter::facet),
        request.facets().stream().map(FacetRequest::facet));
    var preferred = Stream.concat(
        request.onePer().stream(), request.boosts().stream().map(Boost::facet));
    return Stream.concat(asked, preferred).map(Facet::name)
        .distinct()
        .filter(name -> !known.contains(name))
        .map(name -> new Note(Note.Kind.UNKNOWN_FIELD, "No article has the field '" + name + "'"
            + (known.isEmpty() ? "" : "; the fields are " + String.join(", ", known))))
        .toList();
  }
}
