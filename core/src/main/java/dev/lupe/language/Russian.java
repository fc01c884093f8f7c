package dev.lupe.language;

import static dev.lupe.language.WordTable.split;

import dev.lupe.internal.text.RewritingFilter;
import java.io.Reader;
import java.util.Locale;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Russian: ё as е, stress marks off, and the light stemmer, since that of Snowball takes the ends
 * of Казахстан and страна for those of verbs.
 */
public final class Russian extends StemmedLanguage {
  private static final char GRAVE = '\u0300';
  private static final char ACUTE = '\u0301';
  private static final char DIAERESIS = '\u0308';

  private static final StemmerOverrideMap IRREGULAR = WordTable.irregular("""
      день дня дню днем дне дни дней дням днями днях
      мать матери матерью матерей матерям матерями матерях
      дочь дочери дочерью дочерей дочерям дочерями дочерях
      имя имени именем имена имен именам именами именах
      время времени временем времена времен временам временами временах
      человек человека человеку человеком человеке люди людей людям людьми людях
      ребенок ребенка ребенку ребенком ребенке дети детей детям детьми детях
      год года году годом годе годы лет годов годам годами годах
      лед льда льду льдом льде льды
      отец отца отцу отцом отце отцы отцов
      конец конца концу концом конце концы концов
      рынок рынка рынку рынком рынке рынки рынков рынкам рынках
      память памяти памятью
      печать печати печатью печатей
      баку
      тбилиси
      осло
      сочи
      токио
      перу
      чили""");

  private static final SentenceRules SENTENCES = SentenceRules.general().toBuilder()
      .neverEnding(split(
          """
              т.е. т.н. т.к. т.о. напр. им. ул. пр. просп. пл. пер. наб. д. кв. корп. стр. обл.
              р-н. г-н. г-жа. проф. акад. доц. канд. ген. полк. подполк. майор. кап. лейт. св.
              гр. тов. зам. пом. гос. мин. ср. см. рис. табл. гл. пос. дер. оз. о. р. ред. сост.
              англ. нем. фр. лат. рус. зав. нач. пред. респ. ок. прибл."""))
      .seldomEnding(split(
          """
              г. гг. в. вв. тыс. млн. млрд. трлн. руб. коп. долл. чел. кв. куб. янв. февр. мар.
              апр. авг. сент. окт. нояб. дек. н.э. до.н.э. мл. ст. тел."""))
      .oftenEnding("т.д.", "т.п.", "др.", "пр.", "км.", "кг.", "см.", "ч.", "мин.", "сек.")
      .beforeNumber(split("ст. п. пп. ч. гл. стр. с. рис. табл. т. тт. вып. д. кв. илл. №."))
      .starters(split(
          """
              Я Ты Он Она Оно Они Мы Вы Это Этот Эта Эти Тот Та Те То Такой Такая Такие Его Её
              Ее Их Мой Наш Ваш Свой В Во На По С Со К Ко У О Об От До Из За Под Над При Про Для
              Без Через Между После Перед Среди Против Согласно Кроме Вместо И А Но Или Однако
              Зато Либо Если Когда Пока Хотя Чтобы Потому Поэтому Также Тоже Как Так Что Кто Где
              Куда Откуда Почему Зачем Какой Какая Какие Который Сколько Все Всё Всего Всех
              Каждый Многие Некоторые Никто Ничто Ничего Никаких Другие Другой Один Одна Одно
              Два Две Три Четыре Пять Шесть Семь Восемь Девять Десять Вчера Сегодня Завтра
              Сейчас Теперь Тогда Потом Затем Ранее Позже Уже Ещё Еще Даже Только Лишь Именно
              Здесь Там Тут Не Нет Да Ни Вот Ведь Впрочем Например Кстати Напомним Отметим
              Отмечается Сообщается Планируется Ожидается Было Был Была Были Будет По-прежнему"""))
      .speechVerbs(split("сказал сказала заявил заявила спросил спросила ответил ответила отметил"))
      .phraseOpeners(split("и а но в во на с со к ко у о об от до из за по под над при для без не"))
      .build();

  /** The rules of Russian. */
  public Russian() {
    super(Locale.of("ru"), stopWords(), Russian::stems, SENTENCES);
  }

  /** Without the nouns and the verb that the list has for being frequent in novels. */
  private static CharArraySet stopWords() {
    return WordTable.without(RussianAnalyzer.getDefaultStopSet(),
        "человек", "жизнь", "сказал", "сказала", "сказать", "говорил");
  }

  private static TokenStream stems(TokenStream words) {
    WordRule verbs = Russian::pastOfInfinitive;
    WordRule names = Russian::withoutNameEnding;
    return names.of(
        new RussianLightStemFilter(verbs.of(WordTable.lookUp(words, IRREGULAR))));
  }

  /** {@code сказать} meets {@code сказал} and its other forms. */
  private static void pastOfInfinitive(CharTermAttribute word) {
    if (word.length() > 5 && WordRule.endsInOne(word, "ся", "сь")) {
      WordRule.cut(word, 2);
    }
    if (word.length() > 4 && WordRule.endsInOne(word, "ать", "еть", "ить", "оть", "уть", "ять")) {
      WordRule.cut(word, 2);
      word.append('л');
    }
  }

  /** The stemmer takes -ев off Токаев, but not off Токаева. */
  private static void withoutNameEnding(CharTermAttribute word) {
    if (word.length() > 4 && WordRule.endsInOne(word, "ов", "ев")) {
      WordRule.cut(word, 2);
    }
  }

  @Override
  public Reader prepared(Reader text) {
    return new RewritingFilter(super.prepared(text), Russian::plain);
  }

  /** What vanishes becomes a soft hyphen, which is no part of the word. */
  private static void plain(char[] text, int length) {
    for (int at = 0; at < length; at++) {
      char c = text[at];
      if (c == 'ё' || c == 'Ё') {
        text[at] = c == 'ё' ? 'е' : 'Е';
      } else if (at > 0 && (c == GRAVE || c == ACUTE) && isCyrillic(text[at - 1])
          || at > 0 && c == DIAERESIS && isE(text[at - 1])) {
        text[at] = '\u00AD';
      }
    }
  }

  private static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u04FF';
  }

  private static boolean isE(char c) {
    return c == 'е' || c == 'Е';
  }
}
