package dev.lupe.internal.german;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.internal.text.SortedWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundSplitterTest {

  private static final int ARTICLES = 5000;

  private static final Map<String, Integer> FREQUENCIES =
      frequencies(
          """
              900 erde kirche jahr land stadt zeit haus arbeit kinder minister regierung system verkehr
              400 sport schule sicherheit energie versorgung systeme wasser kraft halle markt bund
              250 beruf erfahrung guter kind buch auto bahn weg rad straße hafen schiff fahrt reform
              120 wand zahn führung tat gesetz schutz klima bürger werk ol sprache preis lohn
              90 krankenhaus bundesregierung kranke kranken minuten meister heil kunde hoch handlung
              300 leben mittel recht namen
              70 lebe name
              60 halterung heilkunde hochzeit feier verhandlungen kontrolle hund hütte amt gericht
              40 erfahrungen politik zeitung tag tages turm sonne schein stern see ufer
              12 run potato lungen rung kont rolle erfahr heit dienst leistung essen inter
              """);

  private final CompoundSplitter splitter = splitter(FREQUENCIES);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "berufserfahrung beruf erfahrung",
        "wandhalterung wand halterung",
        "kinderzahnheilkunde kinder zahn heilkunde",
        "guterverkehr guter verkehr",
        "güterverkehr güter verkehr",
        "energieversorgungssysteme energie versorgung systeme",
        "sicherheitssystem sicherheit system",
        "sporthalle sport halle",
        "klimaschutzgesetzes klima schutz gesetzes",
        "radweg rad weg",
        "ölpreis öl preis",
        "erdölpreise erd öl preise",
        "seeufer see ufer",
        "sprachschule sprach schule",
        "kirchturm kirch turm",
        "hundehütte hunde hütte",
        "tageszeitung tag zeitung",
        "straßenbahn straßen bahn",
        "strassenbahn strassen bahn",
        "hochzeitsfeier hochzeit feier",
        "krankenhaus kranken haus",
        "lebensmittel leben mittel",
        "namensrecht name recht",
        "bundesregierung bund regierung"
      })
  void compoundsFallIntoTheirParts(String line) {
    var words = List.of(line.split(" "));
    assertThat(parts(words.getFirst())).isEqualTo(words.subList(1, words.size()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "führung", "potato", "verhandlungen", "handlungen", "erfahrungen", "kontrolle", "hochzeit",
        "hochzeiten", "gegangen", "verschiedenen", "interessen", "halle", "sicherheiten",
        "verkehrs", "deutschland", "fahrten", "erfahrung", "tag", "see", "a"
      })
  void simpleWordsStayWhole(String word) {
    assertThat(parts(word)).containsExactly(word);
  }

  @Test
  void linkingLettersBelongToNoPart() {
    assertThat(splitter.split("sicherheitssystem"))
        .containsExactly(new Part(0, 10), new Part(11, 17));
  }

  @Test
  void whatABiggerIndexKnowsIsSplitLater() {
    var before = new HashMap<>(FREQUENCIES);
    before.remove("halterung");
    assertThat(splitter(before).split("wandhalterung")).hasSize(1);
    assertThat(splitter.split("wandhalterung")).hasSize(2);
  }

  @Test
  void aPartIsFoundByItsStem() {
    var stemmer = new GermanStemmer();
    assertThat(splitter.find(stemmer.stem("Versorgung"), "energieversorgungssysteme", stemmer))
        .containsExactly(new Part(7, 17));
    assertThat(splitter.find(stemmer.stem("Verkehr"), "guterverkehrs", stemmer))
        .containsExactly(new Part(5, 13));
    assertThat(splitter.find(stemmer.stem("run"), "führung", stemmer)).isEmpty();
  }

  @Test
  void neighbouringPartsAreAWordTogether() {
    var stemmer = new GermanStemmer();
    assertThat(splitter.find(stemmer.stem("Klimaschutz"), "klimaschutzgesetz", stemmer))
        .containsExactly(new Part(0, 11));
  }

  @Test
  void noWordIsTooOddToSplit() {
    long seed = 20240311;
    var random = new Random(seed);
    var words = List.copyOf(FREQUENCIES.keySet().stream().sorted().toList());
    for (int i = 0; i < 5_000; i++) {
      String word =
          random
              .ints(random.nextInt(5), 0, words.size())
              .mapToObj(at -> words.get(at) + "sßäe ".charAt(random.nextInt(5)))
              .collect(Collectors.joining());
      int at = 0;
      for (Part part : splitter.split(word)) {
        assertThat(part.start()).as("seed %d, word %s", seed, word).isBetween(at, at + 3);
        at = part.end();
      }
      assertThat(at).as("seed %d, word %s", seed, word).isEqualTo(word.length());
    }
  }

  @Test
  void theTableOfFrequenciesHoldsWhatWasAdded() {
    var words = new TreeMap<>(FREQUENCIES);
    words.put("niemals", 0);
    var table = new FrequencyTable(FrequencyTableTest.sorted(words));
    FREQUENCIES.forEach((word, n) -> assertThat(table.frequency(word)).as(word).isEqualTo(n));
    assertThat(table.frequency("niemals")).isZero();
    assertThat(new CompoundSplitter(table, ARTICLES).split("sporthalle")).hasSize(2);
    assertThat(new FrequencyTable(new SortedWords()).frequency("")).isZero();
  }

  private List<String> parts(String word) {
    return splitter.split(word).stream().map(part -> part.of(word)).toList();
  }

  private static CompoundSplitter splitter(Map<String, Integer> frequencies) {
    return new CompoundSplitter(w -> frequencies.getOrDefault(w.toString(), 0), ARTICLES);
  }

  private static Map<String, Integer> frequencies(String lines) {
    var frequencies = new HashMap<String, Integer>();
    for (String line : lines.split("\n")) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        frequencies.put(Umlauts.folded(words[i]), Integer.parseInt(words[0]));
      }
    }
    return frequencies;
  }
}
