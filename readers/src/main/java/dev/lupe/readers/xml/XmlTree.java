package dev.lupe.readers.xml;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a small XML file: names without prefixes, attributes by local name, elements and
 * runs of text in their order. Bounded in depth and in the number of elements.
 */
final class XmlTree {
  private static final int MAX_DEPTH = 64;
  private static final int MAX_ELEMENTS = 500_000;

  private final String name;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<Object> content = new ArrayList<>();

  private XmlTree(String name) {
    this.name = name;
  }

  /** The name of the outermost element, without its prefix. */
  static String rootOf(String xml) throws IOException {
    try {
      var reader = open(xml);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          return reader.getLocalName();
        }
      }
      throw new IOException("it holds no element");
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  static XmlTree parse(String xml) throws IOException {
    try {
      var reader = open(xml);
      var path = new ArrayList<XmlTree>();
      path.add(new XmlTree(""));
      int elements = 0;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            var element = started(reader);
            path.getLast().content.add(element);
            path.add(element);
            bound(path.size() - 1, ++elements, reader);
          }
          case XMLStreamConstants.END_ELEMENT -> path.removeLast();
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            path.getLast().content.add(reader.getText());
          default -> {}
        }
      }
      return (XmlTree) path.getFirst().content.stream()
          .filter(XmlTree.class::isInstance).findFirst().orElseThrow();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  String name() {
    return name;
  }

  /** The value of an attribute; empty if it is not there. */
  String attribute(String local) {
    return attributes.getOrDefault(local, "");
  }

  Stream<XmlTree> children() {
    return content.stream().filter(XmlTree.class::isInstance).map(XmlTree.class::cast);
  }

  /** All elements of this name below this one, in their order. */
  Stream<XmlTree> all(String local) {
    return children().flatMap(child -> Stream.concat(
        child.name.equals(local) ? Stream.of(child) : Stream.empty(), child.all(local)));
  }

  /** The first element of this name below this one. */
  Optional<XmlTree> first(String local) {
    return all(local).findFirst();
  }

  /** All text in it, blanks collapsed. */
  String text() {
    var text = new StringBuilder();
    append(text);
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  /** As {@link #text}, with a comma between elements that nothing sets apart. */
  String listed() {
    var text = new StringBuilder();
    boolean afterElement = false;
    for (var part : content) {
      var piece = part instanceof XmlTree child ? child.listed() : String.valueOf(part);
      if (!piece.isBlank()) {
        boolean element = part instanceof XmlTree;
        text.append(afterElement && element ? ", " : "").append(piece);
        afterElement = element;
      }
    }
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  /** What is in it, to be read as HTML: its elements, or the text that holds them escaped. */
  String markup() {
    if (children().findAny().isEmpty()) {
      return text();
    }
    var markup = new StringBuilder();
    appendMarkup(markup);
    return markup.toString();
  }

  private void appendMarkup(StringBuilder markup) {
    for (var part : content) {
      if (part instanceof XmlTree child) {
        markup.append('<').append(child.name).append('>');
        child.appendMarkup(markup);
        markup.append("</").append(child.name).append('>');
      } else {
        markup.append(String.valueOf(part).replace("&", "&amp;").replace("<", "&lt;"));
      }
    }
  }

  private void append(StringBuilder text) {
    for (var part : content) {
      if (part instanceof XmlTree child) {
        child.append(text);
      } else {
        text.append(part);
      }
    }
  }

  private static XmlTree started(XMLStreamReader reader) {
    var element = new XmlTree(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      element.attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return element;
  }

  private static void bound(int depth, int elements, XMLStreamReader reader) throws IOException {
    if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) {
      throw new IOException("line " + reader.getLocation().getLineNumber() + ": "
          + (depth > MAX_DEPTH ? "elements are nested more than " + MAX_DEPTH + " deep"
              : "it has more than " + MAX_ELEMENTS + " elements"));
    }
  }

  private static XMLStreamReader open(String xml) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new StringReader(xml));
  }

  private static IOException broken(XMLStreamException e) {
    var message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    var reason = at < 0 ? message : message.substring(at + "Message: ".length());
    if (reason.contains("must start and end within the same entity")) {
      reason = "it ends before its elements do";
    }
    var place = e.getLocation();
    return new IOException((place == null ? "" : "line " + place.getLineNumber() + ", column "
        + place.getColumnNumber() + ": ") + reason.lines().findFirst().orElse(""), e);
  }
}
