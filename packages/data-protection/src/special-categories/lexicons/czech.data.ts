import type { SpecialLexicon } from "../special-lexicon.ts";

export const czech: SpecialLexicon = {
  language: "cs",
  usual: "a je se na že v to byl byla s z do pro jsem jsou které při ve on ona její jeho",
  health:
    "rakovin* nádor* rakovinou mrtvic* infarkt* srdeční krevní_tlak* hypertenz* těhoten* těhotn* potrat* neplodn* umělé_oplod* postižen* invalid* vozíčk* duševní* duševně psychick* úzkost* panick* poruch_příjmu poruchu_příjmu sebevražd* sebepoškoz* narkoman* odvyk* detox* neschopenk* pracovní_neschop* zdravotní* zdravotnick* chorobopis* diagnó* diagnost* léky léků lék předpis_na chemoterap* chemo ozařov* biops* ledvin* dialýz* cirhóz* roztrouš* skleróz* aids séropozit* pohlavní_chor* pohlavně herpes opar spalničk* chřipk* zápal_plic alergi* alergie astma astmatik* celiak* hluch* nedoslých* slepot* slepý slepá nevidom* ochrnut* ochrnul* amput* protéz* žaludeční_vřed* arytmi* leukém* menopauz* obezit* nespavos* revma* operov* vyhoř* depres* schizofr* demenc* cukrovk* migrén* epileps* pacient* nemoc nemoci nemocn* onemocn* choroba závislost_na_alk* závislost_na_drog* drogově_závisl*",
  religion:
    "křesťan* žid židé židovsk* židovka judais* mešit* synagog* pokřtěn* křest křtu biřmov* baptist* letničn* svědek_jeh* svědci_jeh* svědků_jeh* svědkem_jeh* věřící nevěřící náboženst* nábožensk* vyznání rabín* imám* košer halal ramadán* jeptišk* mnich* kněz farnost* farář* ateist* muslim* buddhist* hinduist* katolík* katolick* evangelík* husit* pravoslav* luterán* římskokatol*",
  tradeUnion: "odbory odborář* odborov* ČMKOS KOVO stávk* kolektivní_sml* odborová_org* odborů",
  sexualOrientation:
    "gay gayem lesb* bisexuál* homosexuál* sexuální_orient* stejného_pohl* transgender* trans_žen* trans_muž* transžen* nebinár* intersex* homofob* registrované_part*",
  politicalOpinion:
    "ODS ČSSD KSČM SPD TOP_09 KDU-ČSL člen_strany členem_strany členkou_strany politické_názor* politický_názor* politické_přesv* krajní_pravic* krajní_levic* krajně_prav* levicov* pravicov* komunist* volil_stranu volič* pirátské_strany",
  ethnicity:
    "etnick* etnik* etnicit* národnost* barva_pleti barvy_pleti tmavé_pleti černoch* černošk* cikán* cikánsk* rom romové romsk* romka arab arabsk* rasov* původem_z vietnamského_pův*",
  genetic: "genetick* genetik* genov* dědičn* dna test_dna dna_test* genom* test_otcovst* mutac*",
  biometric:
    "otisk_prst* otisky_prst* otisků_prst* rozpoznávání_obl* rozpoznání_obl* rozpoznávání_hlas* duhovk* biometri* biometrick*",
};
