package dev.lupe.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurkishTest extends LanguageTables {
  @Override
  protected Language language() {
    return new Turkish();
  }

  @Test
  void bothLettersIAreKeptApart() {
    assertThat(stems("ISIRGAN İZMİR I\u0307zmir i\u0307zmir")).extracting(Token::term)
        .containsExactly("ısırgan", "izmir", "izmir", "izmir");
  }

  @Test
  void onlyTheNameBeforeAnEndingIsMarked() {
    assertThat(stems("Ankara'da")).containsExactly(new Token("ankara", 0, 0, 6));
  }

  @Test
  void aWordTypedWithoutTurkishLettersIsSpelledWithThem() {
    assertThat(language().spellings("isik")).contains("ısık", "işik");
    assertThat(language().spellings("ıstanbul")).contains("istanbul");
  }

  @Override
  String meeting() {
    return """
        seçim seçimi seçimler seçimlerde seçimden
        başkan başkanı başkanlar başkanın
        cumhurbaşkanı cumhurbaşkanının
        kitap kitabı kitaplar kitabın
        ev evi evler evde evine evlerimizden
        ülke ülkeler ülkenin ülkesinde
        istanbul İSTANBUL İstanbul'da İstanbul’un
        ışık IŞIK ışığı
        şehir şehri şehirler şehirde
        ağaç ağacı ağaçlar
        bakan bakanı bakanlar
        bakanlık bakanlığı bakanlığının
        gün günü günler günlerde
        okul okulu okula okullar
        deprem depremi depremde depremler
        ekonomi ekonomisi ekonominin
        Türkiye Türkiye'nin Türkiye’de TÜRKİYE'DEN
        Kur'an Kur’an'da Kuran
        yıl yılı yıllar yılında
        ada adalar adada adanın
        çocuk çocuğu çocukların
        saat saati saatler
        su suyu suya
        dünya dünyanın dünyada
        kadın kadınlar kadının
        ABD ABD'li ABD'nin
        güç gücü
        renk rengi
        parti partisi partinin
        haber haberi haberlerinde
        kâğıt kağıt kâğıdı
        2024 2024'te 2024'teki
        hükümet hükümetin hükümete""";
  }

  @Override
  String apart() {
    return """
        kar kara
        ada ad
        ara ar
        para par
        hata hat
        sıra sır
        ılık ilik
        kadın kadı
        dünya dün
        Türkiye Türk
        araba Arap
        başkan baş
        bakan bak
        insan ins
        zaman zam
        oda od
        şehir şeker
        ölüm olum
        gün güneş
        yıl yıldız
        kitap kitle
        okul okuma
        ağaç ağa
        seçim seçkin
        Kur'an kur
        ev evet
        deniz denge
        bakan bakanlık""";
  }

  @Override
  String sentences() {
    return """
        Toplantı 3. Mart günü başladı. ‖İki gün sürdü.
        Festivalin 12. Uluslararası bölümü açıldı. ‖Herkes geldi.
        Prof. Dr. Ayşe Kaya konuştu. ‖Salon doluydu.
        II. Abdülhamid dönemiydi. ‖O zaman köprü yoktu.
        Köy 20. yüzyılda kuruldu. ‖Şimdi boş.
        Doç. Dr. Can Er gelmedi. ‖Kimse sormadı.
        Ekmek, peynir vb. aldılar. ‖Sonra gittiler.
        “Bekleyelim.” ‖Başkan sustu.
        “Doğru mu?” diye sordu. ‖Kimse yanıt vermedi.
        Kim geliyor? ‖Herkes!
        M.Ö. 250 yılında yandı. ‖Sonra yeniden yapıldı.
        Deniz A.Ş. kapandı. ‖Yüz yıllıktı.
        Uzunluğu 1.200 metre. ‖En uzunu bu.
        Bkz. madde 5. ‖Orada yazıyor.
        Av. Deniz Ak itiraz etti. ‖Mahkeme reddetti.
        Dikkat! ‖İskele kaygan.
        Atatürk Cad. No. 5 adresinde. ‖Kapı kırmızı.
        Ayrıntılar www.liman.example sayfasında. ‖Görüşürüz.
        2020 yılında geldi. ‖Sonra gitti.
        Vali (bağımsız) karşı çıktı. ‖Diğerleri kabul etti.
        Hz. Mevlana orada yaşadı. ‖Bugün müze.
        T.C. Ulaştırma Bakanlığı açıkladı. ‖Yol kapalı.
        Ankara'da kar var. ‖İzmir'de güneş.""";
  }

  @Override
  String articles() {
    return """
        köprü | Köprünün onarımı başlıyor | Eski köprünün onarımı yazın başlıyor. İSTANBUL \
        Belediyesi \
        yeni ışıkların bütün adalardan görüneceğini duyurdu. Çalışmalar iki yıl sürecek ve yollar \
        geceleri kapalı kalacak.
        çiftlik | Çiftçi kadın atlarını satmıyor | Yirmi yıldır nehrin kıyısında yaşıyor. Samanın \
        fiyatı artsa da çiftçi kadın çiftliğini bırakmayacak; köyün çocukları kışın ona yardım \
        ediyor.
        seçim | Seçmenler pazar günü oy verdi | Yerel seçimler pazar günü ülkenin bütün \
        şehirlerinde \
        yapıldı. Ankara'da sandıklar akşam beşte kapandı. Türkiye’nin gözü sonuçlarda, \
        Cumhurbaşkanı'nın konuşması da bekleniyor.""";
  }

  @Override
  String searches() {
    return """
        istanbul | köprü | İSTANBUL
        ışık | köprü | ışıkların
        ada | köprü | adalardan
        çocuk | çiftlik | çocukları
        şehir | seçim | şehirlerinde
        Ankara | seçim | Ankara
        ankara* | seçim | Ankara
        İSTAN* | köprü | İSTANBUL
        "Türkiye'nin gözü" | seçim | Türkiye’nin gözü
        isiklarin | köprü | ışıkların
        çift* | çiftlik | çiftçi""";
  }
}
