import type { SpecialLexicon } from "../special-lexicon.ts";

export const polish: SpecialLexicon = {
  language: "pl",
  usual: "i w na z nie się że jest do to jak był była przez dla po on ona jej jego od",
  health:
    "rak raka rakiem nowotw* guz guza udar udarze zawał* chorob* chory chora choruje choruj* niewydoln* ciśnieni* nadciśn* ciąża ciąży ciążę poroni* aborcj* bezpłodn* niepłodn* in_vitro niepełnospr* wózku_inwal* inwalid* zdrowia_psych* psychiczn* zaburze* lękow* atak_paniki samobój* samookal* narkoman* odwyk* detoks* zwolnienie_lek* zwolnieniu_lek* dokumentacj* historii_chor* diagnoz* zdiagnoz* rozpozna* rokowan* recept* chemioter* chemii radioter* biopsj* nerek dializ* marskoś* stwardnieni* aids seropozy* weneryczn* opryszcz* odra gryp* zapaleni* alergi* uczuleni* astma astmę astmatyk* celiaki* głuch* niedosłysz* niewidom* ślep* paraliż* sparaliż* amput* protez* wrzod* arytmi* białacz* menopauz* otył* bezsenn* reumat* operowan* rent_inwal* renta_inwal* wypaleni* depresj* schizofr* padaczk* demencj* cukrzyc* migren* pacjent* nowotwor* uzależniony_od uzależniona_od uzależnieni* choroba_serca chorobę_serca",
  religion:
    "chrześcij* żyd żydem żydów żydówk* żydowsk* judaiz* meczet* synagog* ochrzcz* chrzest chrztu bierzmow* baptyst* zielonoświąt* świadkiem_jeh* świadków_jeh* świadek_jeh* wierząc* niewierz* religi* wyznani* wyznania rabin* koszern* halal ramadan* zakonni* ksiądz* parafi* ateist* muzułman* buddyst* hinduist* katolik* katolick* prawosław* luteran* ewangelik* protestanck*",
  tradeUnion:
    "związku_zawod* związek_zawod* związki_zawod* związkow* solidarnoś* OPZZ NSZZ ZNP strajk* układ_zbior* rada_zakład*",
  sexualOrientation:
    "gej geja gejem geje lesbijk* biseksual* homoseksual* orientacj* orientacja_seks* orientacji_seks* tej_samej_płci transpłci* transkobiet* transmężcz* niebinar* interpłci* homofob*",
  politicalOpinion:
    "PiS PSL SLD Konfederacj* poglądy_polit* poglądów_polit* przekonania_polit* członek_partii członkiem_partii członkini_partii legitymacj_part* skrajnej_praw* skrajna_praw* skrajnej_lew* lewicow* prawicow* narodowiec* narodowc* komunist* socjaldemokr* głosował_na głosowała_na",
  ethnicity:
    "etniczn* narodowoś* kolor_skóry ciemnoskór* czarnoskór* cygan* romsk* romów romka arab arabk* arabsk* rasow* łemk* kaszub* mulat* ormian* pochodzenia_etn* pochodzenie_etn*",
  genetic: "genetyczn* genetyk* mutacj* dziedziczn* badanie_dna test_dna dna genom* testy_ojcost* test_ojcost*",
  biometric:
    "odcisk_palc* odciski_palc* odcisków_palc* rozpoznawani_twarz* rozpoznawanie_twarz* skan_tęcz* tęczówk* rozpoznawanie_głos* biometrycz*",
};
