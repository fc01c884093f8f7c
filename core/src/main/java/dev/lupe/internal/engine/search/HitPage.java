package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.search.Look.Walked;
import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import dev.lupe.result.Hit;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;

/** The hits that are shown: the page of a list that a request asks for. */
final class HitPage {
  private final Question question;
  private final SearchRequest request;
  private final Walked look;
  private final ScoreDoc[] docs;
  private final List<Hit> hits;

  HitPage(Question question, Walked look) throws IOException {
    this.question = question;
    this.request = question.request();
    this.look = look;
    this.docs = docs();
    this.hits = request.onePer().isPresent() ? grouped(request.onePer().get()) : made();
  }

  /** The hits, best first. */
  List<Hit> hits() {
    return hits;
  }

  /**
   * The cursor behind the page; empty where nothing follows, or where hits stand for others.
   *
   * @param now the moment from which the age of articles counted
   */
  String cursor(long now) {
    boolean isLast = docs.length < request.limit() || docs.length == 0
        || request.after().isEmpty() && request.offset() + docs.length >= look.total();
    return isLast || request.onePer().isPresent()
        || !(docs[docs.length - 1] instanceof FieldDoc doc)
            ? ""
            : new Cursor(question.state().reader().getVersion(), Cursor.question(request), now,
                Ordering.withId(doc, hits.getLast().id())).encode();
  }

  private ScoreDoc[] docs() throws IOException {
    var all = request.onePer().isPresent()
        ? Groups.best(look.top().scoreDocs, request.onePer().get(), question.state())
        : look.top().scoreDocs;
    int offset = request.after().isEmpty() ? request.offset() : 0;
    int from = Math.min(offset, all.length);
    return Arrays.copyOfRange(all, from, Math.min(offset + request.limit(), all.length));
  }

  private List<Hit> grouped(Facet facet) throws IOException {
    var each = made();
    var values = Groups.values(docs, facet, question.state());
    var sizes = look.walk().groupSizes(question.limit());
    return IntStream.range(0, docs.length)
        .mapToObj(i -> each.get(i).standingFor(
            sizes.getOrDefault(values.getOrDefault(docs[i].doc, Facet.NONE), 1L)))
        .toList();
  }

  private List<Hit> made() throws IOException {
    var maker = new HitMaker(question.state().reader(), question.readings(), look.translation(),
        request.snippets(), question.limit(),
        Arrays.stream(docs).mapToInt(hit -> hit.doc).sorted().toArray());
    var inIndexOrder = IntStream.range(0, docs.length).boxed()
        .sorted(Comparator.comparingInt(i -> docs[i].doc)).toList();
    var made = new Hit[docs.length];
    for (int i : inIndexOrder) {
      float score = docs[i] instanceof FieldDoc ranked
          && ranked.fields[0] instanceof Float value ? value : 0;
      made[i] = question.limit().cutsShowing()
          ? maker.plainHit(docs[i].doc, score)
          : maker.hit(docs[i].doc, score);
    }
    return List.of(made);
  }
}
