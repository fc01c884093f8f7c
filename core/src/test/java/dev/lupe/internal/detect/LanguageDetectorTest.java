package dev.lupe.internal.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

  private static final LanguageDetector ENGLISH_GERMAN =
      LanguageDetector.among(List.of(Locale.ENGLISH, Locale.GERMAN));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | Two climbers were brought down from the ridge after a night in the snow.
      en | Her neighbours heard the kettle whistling and knocked on the door.
      en | Why did the ferry turn back?
      en | Harbour reopens after oil spill
      en | Cabinet shelves plan for a second airport
      en | OFFICIALS DENY RUMOURS ABOUT THE DAM
      en | The mayor, Jean-Pierre Lefèvre, spoke of a "grand jour" and then cut the ribbon.
      en | The Chancellor Friedrich Schulze flew from Frankfurt to Düsseldorf yesterday.
      de | Zwei Kletterer wurden nach einer Nacht im Schnee vom Grat geholt.
      de | Ihre Nachbarn hörten den Kessel pfeifen und klopften an.
      de | Warum kehrte die Fähre um?
      de | Hafen nach Ölunfall wieder offen
      de | Ausbau der Grundschule verzögert sich
      de | BEHÖRDEN WIDERSPRECHEN GERÜCHTEN ÜBER DEN STAUDAMM
      de | Der Gouverneur von Massachusetts, William Johnson, traf Manager in New York.
      de | Die Strasse muss fuer drei Wochen gesperrt werden, weil Rohre geplatzt sind.
      """)
  void sentencesAndHeadlinesOfTheCandidatesAreTold(String language, String text) {
    assertThat(ENGLISH_GERMAN.detect(text)).isEqualTo(Locale.of(language));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      fr | Deux alpinistes ont été secourus après avoir passé la nuit dans la neige.
      es | Dos montañeros fueron rescatados después de pasar la noche en la nieve.
      it | Due alpinisti sono stati salvati dopo aver trascorso la notte nella neve.
      pt | Dois alpinistas foram resgatados depois de passarem a noite na neve.
      ca | Dos muntanyencs van ser rescatats després de passar la nit a la neu.
      ro | Doi alpiniști au fost salvați după ce și-au petrecut noaptea în zăpadă.
      nl | Twee bergbeklimmers zijn gered nadat ze de nacht in de sneeuw hadden doorgebracht.
      af | Twee bergklimmers is gered nadat hulle die nag in die sneeu deurgebring het.
      lb | Zwee Biergsteiger goufe gerett, nodeem si d'Nuecht am Schnéi verbruecht haten.
      da | To bjergbestigere blev reddet efter at have tilbragt natten i sneen.
      sv | Två bergsklättrare räddades efter att ha tillbringat natten i snön.
      nb | To fjellklatrere ble reddet etter å ha tilbrakt natten ute i snøen.
      is | Tveimur fjallgöngumönnum var bjargað eftir að þeir höfðu verið úti í snjónum.
      fi | Kaksi kiipeilijää pelastettiin, kun he olivat viettäneet yön lumessa.
      et | Kaks mägironijat päästeti pärast seda, kui nad olid öö lumes veetnud.
      lv | Divus kalnu kāpējus izglāba pēc tam, kad viņi bija pavadījuši nakti sniegā.
      lt | Du alpinistai buvo išgelbėti po to, kai praleido naktį sniege.
      pl | Dwóch alpinistów uratowano po tym, jak spędzili noc w śniegu.
      cs | Dva horolezci byli zachráněni poté, co strávili noc ve sněhu.
      sk | Dvoch horolezcov zachránili po tom, ako strávili noc v snehu.
      sl | Dva plezalca so rešili, potem ko sta preživela noč v snegu.
      hr | Dvojica planinara spašena je nakon što su proveli noć u snijegu.
      hu | Két hegymászót mentettek ki, miután a hóban töltötték az éjszakát.
      sq | Dy alpinistë u shpëtuan pasi kaluan natën në dëborë.
      tr | İki dağcı geceyi karda geçirdikten sonra kurtarıldı.
      az | İki alpinist gecəni qarda keçirdikdən sonra xilas edildi.
      uz | Ikki alpinist tunni qorda o'tkazgandan keyin qutqarildi.
      id | Dua pendaki gunung diselamatkan setelah bermalam di tengah salju.
      vi | Hai nhà leo núi được cứu sau khi trải qua một đêm trong tuyết.
      ru | Двух альпинистов спасли после того, как они провели ночь в снегу.
      uk | Двох альпіністів урятували після того, як вони провели ніч у снігу.
      be | Двух альпіністаў выратавалі пасля таго, як яны правялі ноч у снезе.
      bg | Двама алпинисти бяха спасени, след като прекараха нощта в снега.
      sr | Двојица планинара спасена су након што су провели ноћ у снегу.
      kk | Екі альпинист түнді қарда өткізгеннен кейін құтқарылды.
      ky | Эки альпинист түндү карда өткөргөндөн кийин куткарылды.
      ar | تم إنقاذ اثنين من متسلقي الجبال بعد أن قضيا الليلة في الثلج.
      fa | دو کوهنورد پس از گذراندن شب در برف نجات یافتند.
      ur | دو کوہ پیماؤں کو برف میں رات گزارنے کے بعد بچا لیا گیا۔
      el | Δύο ορειβάτες σώθηκαν αφού πέρασαν τη νύχτα στο χιόνι.
      he | שני מטפסי הרים חולצו לאחר שבילו את הלילה בשלג.
      ko | 두 명의 등반가가 눈 속에서 밤을 보낸 뒤 구조되었다.
      ja | 二人の登山者が雪の中で一夜を過ごした後に救助された。
      zh | 两名登山者在雪中度过一夜后获救。
      """)
  void aLanguageIsTheAnswerIfAskedForAndNoneOtherwise(String language, String text) {
    Locale locale = Locale.of(language);
    var three = LanguageDetector.among(List.of(Locale.ENGLISH, Locale.GERMAN, locale));

    assertThat(ENGLISH_GERMAN.detect(text)).isEqualTo(Locale.ROOT);
    assertThat(three.detect(text)).isEqualTo(locale);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Wapanda milima wawili waliokolewa baada ya kukaa usiku kucha kwenye theluji nyingi sana.",
    "Cafodd dau ddringwr eu hachub ar ôl treulio'r noson yn yr eira ar y mynydd uchel.",
    "Bi mendizale erreskatatu zituzten gaua elurretan eman ondoren, eta onik daude orain.",
    "Nailigtas ang dalawang umaakyat ng bundok matapos magpalipas ng gabi sa niyebe."
  })
  void aLanguageWithoutAProfileIsNone(String text) {
    assertThat(ENGLISH_GERMAN.detect(text)).isEqualTo(Locale.ROOT);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "",
    " \n\t",
    "x",
    "12.5 13.75 2,000 11/12 -- 7%",
    "https://example.org/the/house/on/the/hill",
    "info@example.com",
    "№ 7 … „“",
    "\uD800 \uDC00\uD83D\uDE00"
  })
  void withoutWordsThereIsNothingToTellBy(String text) {
    assertThat(ENGLISH_GERMAN.detection(text)).isEqualTo(new Detection(Locale.ROOT, 0));
  }

  @Test
  void anAddressDoesNotSpeakForTheTextAroundIt() {
    String text = "Mehr dazu unter www.the-house-on-the-hill.example.com/what-they-say.html";

    assertThat(ENGLISH_GERMAN.detect(text)).isEqualTo(Locale.GERMAN);
  }

  @Test
  void aQuotationInAnotherLanguageDoesNotSpeakForTheTextAroundIt() {
    String text =
        "Auf dem Schild am Eingang stand nur „Please do not feed the animals“, doch die Kinder"
            + " konnten das nicht lesen und warfen den Ziegen weiter ihre Pausenbrote zu.";

    assertThat(ENGLISH_GERMAN.detect(text)).isEqualTo(Locale.GERMAN);
  }

  @Test
  void decomposedLettersAreReadLikeComposedOnes() {
    String text = "Für Übernächtigte hörte die Prüfung erst spätabends auf.";
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

    assertThat(ENGLISH_GERMAN.detection(decomposed)).isEqualTo(ENGLISH_GERMAN.detection(text));
  }

  @Test
  void confidenceGrowsWithTheText() {
    double word = ENGLISH_GERMAN.detection("the").confidence();
    double sentence = ENGLISH_GERMAN.detection("The boy threw the ball over it.").confidence();

    assertThat(word).isLessThan(sentence);
    assertThat(sentence).isGreaterThan(0.95);
  }

  @Test
  void aCandidateIsReturnedAsItWasGiven() {
    Locale austria = Locale.of("de", "AT");
    var detector = LanguageDetector.among(List.of(Locale.UK, austria));

    assertThat(detector.detect("Der Zug nach Linz hat heute Verspätung.")).isEqualTo(austria);
    assertThat(detector.detect("The train to Leeds is late again today.")).isEqualTo(Locale.UK);
  }

  @Test
  void norwegianIsFoundByAnyOfItsNames() {
    String text = "Politiet har ikke funnet ut hvem som eier den røde bilen som står ved elven.";

    assertThat(LanguageDetector.among(List.of(Locale.of("no"))).detect(text))
        .isEqualTo(Locale.of("no"));
  }

  @Test
  void aCandidateWithoutAProfileIsNeverFound() {
    var detector = LanguageDetector.among(List.of(Locale.of("cy"), Locale.ENGLISH));

    assertThat(detector.detect("Cafodd dau ddringwr eu hachub ar ôl treulio'r noson yn yr eira."))
        .isEqualTo(Locale.ROOT);
  }

  @Test
  void aProfileNeedsEnoughText() {
    assertThatThrownBy(() -> LanguageProfile.of(Locale.of("cy"), "Bore da"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'cy'")
        .hasMessageContaining("500");
  }

  @Test
  void aLongTextIsJudgedByAllOfIt() {
    String english = "The keeper of the lighthouse wrote down how many ships had passed. ";
    String german = "Der Wärter des Leuchtturms schrieb auf, wie viele Schiffe vorbeikamen. ";

    assertThat(ENGLISH_GERMAN.detect(english.repeat(100) + german.repeat(1_000)))
        .isEqualTo(Locale.GERMAN);
  }

  @Test
  void anyTextGetsAnAnswer() {
    long seed = 20_250_303;
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      int length = random.nextInt(200);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < length; i++) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x250 : 0x10000));
      }

      assertThat(ENGLISH_GERMAN.detection(text).confidence())
          .as("seed %d", seed)
          .isBetween(0.0, 1.0);
    }
  }
}
