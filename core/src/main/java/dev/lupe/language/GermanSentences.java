package dev.lupe.language;

/** What German sentences end and start with. */
final class GermanSentences {
  private GermanSentences() {}

  static SentenceRules rules() {
    return SentenceRules.builder()
        .neverEnding(
            split(
                """
                    Dr. Prof. Dipl. Ing. Mag. Hr. Hrn. Fr. Frl. Mr. Mrs. Ms. St. Skt. Hl. hl. Gebr.
                    z.B. z.Bsp. z.T. z.Z. z.Zt. z.Hd. d.h. i.d.R. i.e. e.g. u.U. u.E. m.E. i.S. i.V.m.
                    i.H.v. i.A. o.g. s.o. s.u. sog. bzw. bspw. beispw. ca. vgl. evtl. evt. ggf. ggfs.
                    gem. inkl. exkl. zzgl. abzgl. insb. insbes. einschl. ausschl. bzgl. betr. lt. rd.
                    urspr. eigtl. röm. kath. evang. ev. geb. gest. verh. verw. gez. hrsg. dt. engl.
                    frz. russ. amerik. österr. ehem. stellv. stv. Dirig. Reg. Präs. Vors.
                    Stv. Abg. Oberstlt. Lt. Hptm. Maj. Sen. Gov. Rep. Col. Sgt. Capt. vs. zw. d.
                    Anm. med. phil. jur. rer. nat. pol. habil. theol. oec. Univ. Erzb. Pfr. resp. St.
                    """))
        .seldomEnding(
            split(
                """
                    U.S. U.N. U.K. D.C. Inc. Corp. Co. Ltd. Jr. Sr. jun. sen. Ph.D. a.D. e.V. e.G.
                    i.R. i.V. h.c. n.Chr. v.Chr. a.M. a.Main d.J. d.M. d.Ä. u.a. u.ä. u.Ä. o.ä. o.Ä.
                    u.a.m. u.v.m. m.b.H. Mio. Mrd. Mill. Tsd. Std. Sek. Str. -str. Pl. -pl. Jh. Jhd.
                    Jhdt. Jahrh. Jan. Jän. Feb. Febr. Apr. Jun. Jul. Aug. Sept. Sep. Okt. Nov. Dez.
                    Min. Gen. Mo. Di. Mi. Do. Sa. Red. max. min. mind. usf. ff. al. Aufl. Ausg. Abt.
                    Tel. Hbf. Bhf. Az. Fn. Whg. Mwst. verst. Hauptm.
                    """))
        .oftenEnding(split("usw. etc. ggü. pp. km. kg. cm. mm. qm. qkm. ha."))
        .beforeNumber(
            split(
                """
                    Nr. Nrn. No. Abs. Art. Kap. Bd. Bde. Abb. Tab. S. Ziff. Ziffer. Rn. Lit. lit. Anl.
                    Pos. Tl. Vers. Vol. Fig. p. Kto. Par. Drs. Drucks. Hs.
                    """))
        .starters(
            split(
                """
                    Der Die Das Dem Den Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ich Ihr Man
                    Mein Meine Sein Seine Seiner Seinem Seinen Seines Ihre Ihrer Ihren Ihrem Ihres
                    Unser Unsere Unserer Unseren Euer Eure Ihm Ihn Ihnen Mir Mich Uns Dir
                    Dies Diese Dieser Dieses Diesen Diesem Jede Jeder Jedes Jedem Jeden Jene Jener
                    Jenes Welche Welcher Welches Solche Solcher Solches Derselbe Dieselbe
                    In Im Ins An Am Ans Auf Aufs Aus Außer Bei Beim Bis Durch Für Gegen Gegenüber
                    Hinter Mit Nach Neben Ohne Seit Statt Trotz Über Um Unter Von Vom Vor Während Wegen
                    Zu Zum Zur Zwischen Ab Innerhalb Außerhalb Angesichts Aufgrund Anfang Ende Mitte
                    Und Oder Aber Doch Denn Sondern Jedoch Allerdings Auch Außerdem Zudem Ferner
                    Dabei Dadurch Dafür Dagegen Daher Dahinter Damals Damit Danach Daneben Dann Daran
                    Darauf Daraufhin Daraus Darin Darüber Darum Darunter Davon Davor Dazu Demnach
                    Demzufolge Dennoch Deren Derweil Derzeit Deshalb Dessen Deswegen Dort Dorthin Da
                    Hier Hierbei Hierfür Hierzu Heute Gestern Vorgestern Nun Jetzt Noch Nur Schon So
                    Sobald Sodann Sofort Sogar Solange Somit Sonst Sowohl Später Wie Wieder Wieso
                    Was Wer Wen Wem Wo Wann Warum Weshalb Weil Wenn Ob Als Also Obwohl Obgleich Indem
                    Nachdem Bevor Dass Daß Damit Sodass Falls Sofern
                    Alle Alles Allein Andere Anders Anschließend Ansonsten Beide Beides Bereits
                    Besonders Bisher Bislang Dazwischen Derartige Ebenfalls Ebenso Eigentlich Einerseits
                    Andererseits Einige Einst Einmal Endlich Entsprechend Erneut Erst Erstmals Etliche
                    Etwa Etwas Früher Genau Gleichzeitig Hingegen Hinzu Hingegen Immer Immerhin
                    Insbesondere Insgesamt Inwieweit Inzwischen Kein Keine Keiner Keines Keinen Keinem
                    Kaum Künftig Laut Manche Mancher Mehr Mehrere Meist Meistens Mittlerweile
                    Möglicherweise Nämlich Natürlich Nicht Nichts Nie Niemals Niemand Offenbar Oft
                    Rund Schließlich Seither Seitdem Selbst Stattdessen Teilweise Trotzdem Übrigens
                    Unterdessen Unklar Ursprünglich Viel Viele Vielleicht Vielmehr Vermutlich Voraus
                    Vorher Weder Weiter Weitere Weiterhin Wenig Wenige Weniger Wenngleich Wegen
                    Zahlreiche Zeitweise Zuerst Zuletzt Zumal Zumindest Zunächst Zurzeit Zusammen
                    Zusätzlich Zuvor Zwar Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf
                    Ist Sind War Waren Wird Werden Wurde Wurden Hat Haben Hatte Hatten Kann Können
                    Könnte Soll Sollen Sollte Muss Müssen Will Wollen Darf Hätte Wäre Ja Nein
                    """))
        .continuations(
            split("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag MEZ MESZ"))
        .months(
            split(
                """
                    Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober
                    November Dezember Jan Jän Feb Febr Mär Apr Jun Jul Aug Sept Sep Okt Nov Dez Juno
                    Julei
                    """))
        .ordinalCues(
            split(
                """
                    am vom zum zur beim im ins der die das dem den des ein eine einen einem einer eines
                    sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere mein meine
                    jeder jede jedes jeden jedem dieser diese dieses diesem diesen bereits montag
                    dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
                    """))
        .cardinalCues(
            split(
                """
                    Jahr Jahre Jahres Jahren Platz Rang Nummer Seite Kapitel Artikel Paragraf Paragraph
                    Absatz Band Klasse Linie Zimmer Gleis Kanal Agenda Windows Version Teil Folge
                    Tor Raum Haus Kategorie Stufe Gruppe Punkt Zahl Boeing Airbus Apollo auf um rund
                    etwa gegen über unter minus plus knapp fast mindestens höchstens maximal circa mit
                    gleich mal insgesamt nur
                    """))
        .namesWithMark("Yahoo", "Wham", "Jeopardy", "Chips")
        .phraseOpeners(
            split(
                """
                    der die das dem den des ein eine einen einem einer eines und oder aber sowie als wie
                    dass daß weil wenn ob obwohl während nachdem in im ins am an auf aus bei beim bis
                    durch für gegen hinter mit nach neben ohne seit statt trotz über um unter von vom
                    vor wegen zu zum zur zwischen sein seine seinen seinem seiner ihr ihre ihren ihrem
                    ihrer unser unsere diese dieser dieses diesen diesem welche kein keine sich nicht
                    ist sind wird werden wurde wurden hat haben deren dessen sehr
                    """))
        .quotes("„“‚‘»«›‹“”‘’\"\"''")
        .ordinals(true)
        .nounsCapitalized(true)
        .build();
  }

  private static String[] split(String words) {
    return words.strip().split("\\s+");
  }
}
