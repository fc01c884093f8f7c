package dev.lupe.language;

/** What English sentences end and start with. */
final class EnglishSentences {
  private EnglishSentences() {}

  static SentenceRules rules() {
    return SentenceRules.builder()
        .neverEnding(
            split(
                """
                    Mr. Mrs. Ms. Mx. Dr. Drs. Prof. Rev. Revd. Hon. Gen. Sen. Sens. Rep. Reps. Gov.
                    Govs. Lt. Col. Sgt. Capt. Cpl. Cmdr. Cdr. Adm. Maj. Brig. Pvt. Pres. Supt. Insp.
                    Det. Atty. Asst. Msgr. Messrs. Mme. Mmes. Mlle. Amb. Sec'y. Ft. Mt. vs. v. e.g.
                    i.e. cf. viz. approx. ca. nee. incl.
                    """))
        .seldomEnding(
            split(
                """
                    U.S. U.N. U.K. E.U. D.C. B.C. A.D. U.S.A. U.S.S.R. Ph.D. M.D. B.A. M.A. R.I.P.
                    Inc. Corp. Co. Cos. Ltd. Bros. Assn. Assoc. Dept. Univ. Inst. Intl. Natl. Govt.
                    Mfg. Jr. Sr. Esq. St. Ste. Ave. Blvd. Rd. Bldg. Hwy. Pkwy. Sq. Ct.
                    Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec.
                    Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri. Sat.
                    Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. Mass. Md.
                    Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Penn. Tenn. Tex. Va. Vt.
                    Wash. Wis. Wyo. Ont. Que. al. eds. ed. est. misc. max. min. avg. tel. dist. ret.
                    """))
        .oftenEnding(
            split(
                """
                    a.m. p.m. etc. pct. ft. lbs. lb. hrs. hr. yds. yd. oz. mph. km. kg. cm. mm. sq.
                    mln. bln. dlr. dlrs. cts. pts. stg.
                    """))
        .beforeNumber(
            split(
                """
                    No. Nos. p. pp. Fig. Figs. fig. figs. Vol. Vols. vol. vols. ext. Ch. ch. Sec. sec.
                    Art. art. para. Op. Rs. Rte. Pt. ver. Ps.
                    """))
        .starters(
            split(
                """
                    The A An He She It They We I You This That These Those There Here His Her Its
                    Their Our My Your In On At By For From With Without To Of Into Among Amid Between
                    During Until Through Despite Throughout About Around Behind Within Against Beyond
                    But And Or So Yet Nor However Although Though Because Since Unless Whether If As
                    After Before When While Once Where Then Now Who What Why How Which Whose Whatever
                    No Not None Nobody Nothing Neither Either One Two Three Four Five Six Seven Eight
                    Nine Ten Some Many Most All Both Each Every Everyone Someone Anyone Other Others
                    Another Several Few More Much Such Only Even Still Also Again Just Perhaps Maybe
                    Meanwhile Moreover Furthermore Nevertheless Nonetheless Instead Otherwise Therefore
                    Thus Earlier Later Today Yesterday Tomorrow Tonight Soon Recently Currently
                    According Asked Given Like Unlike Nearly Almost Is Are Was Were Do Does Did Has
                    Have Had Can Could Would Should Let Never Always Often Sometimes Finally Last Next
                    Further Additionally Because Elsewhere Eventually Indeed Overall Previously
                    """))
        .continuations(
            split(
                """
                    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur
                    Thurs Fri Sat Sun January February March April May June July August September
                    October November December Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec
                    GMT UTC BST CET CEST EST EDT CST CDT MST MDT PST PDT IST JST MSK ET CT MT PT
                    Eastern Central Mountain Pacific Greenwich Moscow
                    """))
        .months(
            split(
                """
                    January February March April May June July August September October November
                    December
                    """))
        .speechVerbs(
            split(
                """
                    said says asked asks added adds told wrote writes replied replies tweeted posted
                    shouted cried wondered wonders insisted answered yelled exclaimed explained
                    recalled quipped joked declared announced concluded continued remarked noted
                    """))
        .namesWithMark("Yahoo", "Jeopardy", "Wham", "Guess", "Oklahoma", "Jumbo", "Chips", "Panic")
        .phraseOpeners(
            split(
                """
                    the a an of to in on at by for from with without into and or but nor as than that
                    which who whose his her its their our my your this these those between among
                    during until through against about is are was were be been has have had will would
                    can could may might should not if because while when where
                    """))
        .quotes("“”‘’\"\"''")
        .build();
  }

  private static String[] split(String words) {
    return words.strip().split("\\s+");
  }
}
