package dev.lupe.language;

import static dev.lupe.language.WordTable.split;

import dev.lupe.internal.text.Apostrophes;
import dev.lupe.internal.text.RewritingFilter;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/**
 * Turkish: dotted and dotless i told apart, endings behind an apostrophe off where they are endings
 * ({@code Ankara'da}, not {@code Kur'an}), and a stemmer for nouns.
 */
public final class Turkish extends StemmedLanguage {
  private static final int MOST_SPELLINGS = 16;
  private static final char DOT_ABOVE = '\u0307';
  private static final Locale LOCALE = Locale.of("tr");

  /** Plural, possessive, case: what an apostrophe parts from a name, a number or an acronym. */
  private static final Pattern ENDING = Pattern.compile("(l[ae]r)?(s?[ıiuü])?(n?[ıiuü]n|[yn]?[ıiuü]"
      + "|[yn]?[ae]|n?[dt][ae](n|ki(l[ae]r)?(n?[ıiuü]n|n[ıiuü]|n[ae]|nd[ae]n?)?)?|y?l[ae]"
      + "|[dt][ıiuü]r|l[ıiuü]k?|y?nc[ıiuü](s[ıiuü])?(n[ıiuü]n?|nd[ae]n?)?)?");

  private static final SentenceRules SENTENCES = SentenceRules.general().toBuilder()
      .neverEnding(split(
          """
              Dr. Prof. Doç. Yrd. Yrd.Doç. Öğr. Öğr.Gör. Arş. Uzm. Av. Org. Orgen. Korg. Tümg.
              Tuğg. Alb. Yb. Bnb. Yzb. Ütğm. Tğm. Müh. Mim. Hz. Sn. Gn. Gen. Kur. bkz. Bk. örn.
              yak. krş. vs. çev. haz. yay. Mah. Cad. Sok. Sk. Blv. Bul. Apt. Kat. No. Tel. M.Ö.
              M.S. İ.Ö. İ.S. T.C. St."""))
      .seldomEnding(split("""
          A.Ş. Ltd. Şti. A.B.D. T.B.M.M. Tic. San. Oca. Şub. Mar. Nis. May. Haz. Tem. Ağu. Eyl.
          Eki. Kas. Ara. Pzt. Sal. Çar. Per. Cum. Cmt. Paz. dk. sn. sa. yy. mln. mlr."""))
      .oftenEnding("vb.", "vd.", "vs.", "v.b.", "v.s.", "km.", "kg.", "cm.")
      .beforeNumber(split("no. md. s. sf. c. fık. böl. şek."))
      .starters(split(
          """
              Bu Şu O Burada Orada Şurada Buradan Oradan Buraya Oraya Bunlar Onlar Bunun Bunu
              Buna Bunda Bundan Onun Onu Ona Ben Sen Biz Siz Bir Birçok Bazı Her Herkes Hiç
              Hiçbir Kimse Tüm Bütün Bazıları Diğer Başka Aynı Böyle Böylece Öyle Şöyle Ve Ama
              Fakat Ancak Oysa Çünkü Eğer Ayrıca Üstelik Hatta Yine Yani Dolayısıyla Nitekim
              Buna Rağmen Öte Önce Önceki Sonra Daha Şimdi Bugün Dün Yarın Artık Hâlâ Henüz
              Hemen Geçen Gelecek Kaç Ne Neden Niçin Niye Nasıl Nerede Kim Hangi De Da İki Üç
              Dört Beş Altı Yedi Sekiz Dokuz On En Çok Az Evet Hayır İşte Belki Sadece Yalnız
              Özellikle Örneğin Yetkililer Açıklamada Toplantıda Konuşmasında Haberde Polis
              Bakan Cumhurbaşkanı Başbakan Hükümet"""))
      .months(split("""
          Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"""))
      .cardinalCues(split("madde sayfa bölüm saat yüzde toplam sayısı numara puan skor"))
      .speechVerbs(split("dedi diyor sordu söyledi belirtti açıkladı yanıtladı"))
      .ordinals(true)
      .build();

  /** The rules of Turkish. */
  public Turkish() {
    super(LOCALE, TurkishAnalyzer.getDefaultStopSet(),
        words -> new TurkishStemmer().of(words), SENTENCES);
  }

  /** Lower-cases the two letters that other languages lower-case otherwise. */
  @Override
  public Reader prepared(Reader text) {
    var dropping = Apostrophes.droppingEndings(
        letters -> ENDING.matcher(letters.toLowerCase(LOCALE)).matches());
    return new RewritingFilter(super.prepared(text), (characters, length) -> {
      lowerCaseI(characters, length);
      dropping.rewrite(characters, length);
    });
  }

  /** A dot that stands by itself becomes a soft hyphen, which is no part of the word. */
  private static void lowerCaseI(char[] text, int length) {
    for (int at = 0; at < length; at++) {
      boolean dotFollows = at + 1 < length && text[at + 1] == DOT_ABOVE;
      if (text[at] == 'İ' || (text[at] == 'I' || text[at] == 'i') && dotFollows) {
        text[at] = 'i';
        if (dotFollows) {
          text[at + 1] = '\u00AD';
        }
      } else if (text[at] == 'I') {
        text[at] = 'ı';
      }
    }
  }

  /** What a keyboard without Turkish letters makes of a word: one letter changed, or every i. */
  @Override
  public List<String> spellings(String word) {
    var spellings = new ArrayList<String>();
    spellings.add(word.replace('i', 'ı'));
    spellings.add(word.replace('ı', 'i'));
    for (int at = 0; at < word.length() && spellings.size() < MOST_SPELLINGS; at++) {
      int plain = "cgiosu".indexOf(word.charAt(at));
      if (plain >= 0) {
        spellings.add(
            word.substring(0, at) + "çğıöşü".charAt(plain) + word.substring(at + 1));
      }
    }
    spellings.removeIf(word::equals);
    return spellings.stream().distinct().toList();
  }
}
