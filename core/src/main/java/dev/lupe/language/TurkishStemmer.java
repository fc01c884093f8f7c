package dev.lupe.language;

import static dev.lupe.language.WordTable.split;

import dev.lupe.internal.text.Apostrophes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes case, possessive and plural endings off Turkish nouns, one after the other until none is
 * left, so that every form of a noun ends at the same letters. Roots that look as if they had an
 * ending stop it; what a vowel made soft becomes hard again ({@code kitabı, kitap}).
 */
final class TurkishStemmer implements WordRule {
  private static final int SHORTEST = 2;
  private static final String CLOSE_VOWELS = "ıiuü";
  private static final String VOWELS = "aeoö" + CLOSE_VOWELS;
  private static final String VOICELESS = "çfhkpsşt";
  private static final String CONSONANTS = "bcçdfgğhjklmnprsştvyzqwx";

  private static final List<Ending> ENDINGS = endings();

  /** Common roots that end as if they were forms of a shorter one. */
  private static final String ROOT_WORDS = """
      ada ara kara para oda hata kaza sıra yara hava masa baba ana anne abla dava bina sene moda
      gıda nokta posta usta hasta hafta çanta madde cadde perde hala teyze araba tane hane aile
      kira mera tarla torba orta kale kule lale kare dere pide mide dede gece bahçe ülke bölge
      belge kitle şube öte ilke salata marka banka fabrika politika kamera sinema harita lira
      mahalle dünya türkiye almanya italya japonya rusya asya avrupa fransa suriye libya konya
      hollanda ankara altı yedi iki şarkı yazı kapı yapı kıyı sayı karşı dışarı yukarı aşağı kişi
      gemi yeni eski keçi dizi seri parti köprü soru konu koru kutu ordu kuyu doğu batı kuzu yarı
      arı karı darı sarı deri geri ileri veri peri diri bilgi sevgi vergi çizgi ilgi yargı saygı
      baskı kırmızı su insan zaman liman orman düşman roman meydan kurban yalan plan alan başkan
      cumhurbaşkan başbakan bakan uzman hayvan duman ekran oran vatan sultan kaptan taban kazan
      öğretmen yönetmen eleman kahraman beden maden neden düzen kadın altın basın yakın yarın
      kalın yayın satın akın yangın salgın baskın gelin metin yemin zemin izin sakin bütün uzun
      burun odun tütün sorun kanun torun boyun koyun oyun ürün sütun düğün düşün gün son ön yön
      din kin tin cin dün kan can yan han ten fen ben tan""";

  private static final CharArraySet ROOTS =
      new CharArraySet(List.of(split(ROOT_WORDS)), false);

  /** Roots whose last vowel goes when another follows: {@code şehir, şehri}. */
  private static final Map<String, String> CONTRACTED = contracted("""
      şehir resim isim oğul akıl fikir nehir hüküm izin kayıt alın ağız kısım cisim emir ömür nesil
      asır devir seyir tavır zehir boyun göğüs beyin keyif şekil vakit hapis metin gönül nakit keşif
      burun""");

  private record Ending(String letters, String before) {}

  @Override
  public void apply(CharTermAttribute word) {
    if (!Character.isLetter(word.charAt(0))) {
      return;
    }
    spellPlainly(word);
    while (!isRoot(word, word.length()) && (takeOffToRoot(word) || takeOffLongest(word))) {
      harden(word);
    }
    harden(word);
  }

  /** Without circumflexes and apostrophes: {@code kâr, Kur'an}. */
  private static void spellPlainly(CharTermAttribute word) {
    char[] letters = word.buffer();
    int kept = 0;
    for (int at = 0; at < word.length(); at++) {
      int circumflex = "âîû".indexOf(letters[at]);
      if (!Apostrophes.isOne(letters[at])) {
        letters[kept++] = circumflex >= 0 ? "aiu".charAt(circumflex) : letters[at];
      }
    }
    if (kept > 0) {
      word.setLength(kept);
    }
  }

  private static boolean isRoot(CharTermAttribute word, int length) {
    return ROOTS.contains(word.buffer(), 0, length);
  }

  private static boolean takeOffToRoot(CharTermAttribute word) {
    for (var ending : ENDINGS) {
      int length = word.length() - ending.letters().length();
      if (length >= SHORTEST && isRoot(word, length) && WordRule.ends(word, ending.letters())) {
        word.setLength(length);
        return true;
      }
    }
    return false;
  }

  private static boolean takeOffLongest(CharTermAttribute word) {
    for (var ending : ENDINGS) {
      int length = word.length() - ending.letters().length();
      if (length >= SHORTEST && WordRule.ends(word, ending.letters())
          && ending.before().indexOf(word.charAt(length - 1)) >= 0
          && (length > SHORTEST || !isVowel(word.charAt(length - 1)))
          && vowels(word, length) > 0) {
        word.setLength(length);
        return true;
      }
    }
    return false;
  }

  private static void harden(CharTermAttribute word) {
    String whole = CONTRACTED.get(word.toString());
    if (whole != null) {
      word.setEmpty().append(whole);
      return;
    }
    int last = word.length() - 1;
    if (last < SHORTEST) {
      return;
    }
    boolean syllables = vowels(word, last) > 1;
    boolean afterLiquid = "lnr".indexOf(word.charAt(last - 1)) >= 0;
    word.buffer()[last] = switch (word.charAt(last)) {
      case 'b' -> 'p';
      case 'c' -> 'ç';
      case 'd' -> syllables || afterLiquid ? 't' : 'd';
      case 'ğ' -> syllables ? 'k' : 'ğ';
      case 'g' -> afterLiquid ? 'k' : 'g';
      default -> word.charAt(last);
    };
  }

  /** The longest first. */
  private static List<Ending> endings() {
    var endings = new ArrayList<Ending>();
    add(endings, VOWELS + CONSONANTS, """
        lar ler daki deki dan den da de dır dir dur dür""");
    add(endings, VOICELESS, """
        taki teki tan ten ta te tır tir tur tür""");
    add(endings, VOWELS, """
        nın nin nun nün ya ye yı yi yu yü sı si su sü yla yle mız miz muz müz""");
    add(endings, CLOSE_VOWELS, """
        ndaki ndeki ndan nden nda nde nca nce na ne nı ni nu nü""");
    add(endings, CONSONANTS, """
        ın in un ün la le a e ı i u ü ımız imiz umuz ümüz""");
    endings.sort(Comparator.comparingInt(ending -> -ending.letters().length()));
    return List.copyOf(endings);
  }

  private static void add(List<Ending> endings, String before, String letters) {
    for (String ending : split(letters)) {
      endings.add(new Ending(ending, before));
    }
  }

  private static Map<String, String> contracted(String words) {
    var contracted = new HashMap<String, String>();
    for (String word : split(words)) {
      int vowel = word.length() - 2;
      contracted.put(word.substring(0, vowel) + word.charAt(vowel + 1), word);
    }
    return contracted;
  }

  private static int vowels(CharTermAttribute word, int length) {
    int vowels = 0;
    for (int at = 0; at < length; at++) {
      vowels += isVowel(word.charAt(at)) ? 1 : 0;
    }
    return vowels;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
