import type { SpecialLexicon } from "../special-lexicon.ts";

export const slovak: SpecialLexicon = {
  language: "sk",
  usual: "a je sa na že v to bol bola s z do pre som sú ktoré pri vo on ona jej jeho od",
  health:
    "rakovin* nádor* mŕtvic* porážk* infarkt* srdcov* krvný_tlak* vysoký_tlak hypertenz* tehoten* tehotn* potrat* neplodn* umelé_oplod* postihnut* invalid* vozíčk* duševn* psychick* úzkos* panick* porucha_príjmu poruchu_príjmu samovražd* sebapoškod* narkoman* odvyk* detox* práceneschop* péenk* pn-k* zdravotn* chorobopis* diagnó* diagnost* lieky liekov chemoterap* ožarov* biops* obličk* dialýz* cirhóz* roztrús* skleróz* aids pohlavn* herpes osýpk* chrípk* zápal_pľúc alergi* astma astmatik* celiak* hluch* nedoslých* slepot* slepý slepá nevidiac* ochrnut* amput* protéz* žalúdočn* arytmi* leukém* menopauz* obezit* nespavos* reuma* operov* vyhor* depres* schizofr* demenc* cukrovk* migrén* epileps* pacient* choroba choroby chorob* ochoren* závislosť_na_alk* závislosť_od_alk* závislosť_od_drog*",
  religion:
    "kresťan* žid židia židovsk* židovka judaiz* mešit* synagóg* pokrsten* krst krstu birmov* baptist* letničn* svedok_jeh* svedkovia_jeh* svedkov_jeh* veriac* neveriac* nábožens* vierovyzn* rabín* imám* kóšer halal ramadán* mníšk* mních* kňaz* farnos* farár* ateist* moslim* budhist* hinduist* katolík* katolíck* evanjelik* evanjelick* pravoslávn* gréckokatol* luterán*",
  tradeUnion: "odbory odborár* odborov* KOZ štrajk* kolektívn_zml* kolektívna_zml* odborová_org*",
  sexualOrientation:
    "gay gej lesb* bisexuál* homosexuál* sexuáln* sexuálna_orient* rovnakého_pohl* transrod* transgender* trans_žen* trans_muž* nebinár* intersex* homofób*",
  politicalOpinion:
    "SMER HLAS SaS KDH OĽaNO ĽSNS člen_strany členom_strany členkou_strany politické_názor* politický_názor* politické_presved* krajná_prav* ľavicov* pravicov* komunist* volil_stranu volič*",
  ethnicity:
    "etnick* etnik* etnicit* národnos* farba_pleti farby_pleti tmavej_pleti černoch* černošk* cigán* róm rómovia rómsk* rómka arab arabsk* rasov* rusín* pôvodom_z",
  genetic: "genetick* genetik* dedičn* dna test_dna dna_test* genóm* test_otcovst* mutác*",
  biometric:
    "odtlačok_prst* odtlačky_prst* odtlačkov_prst* rozpoznávanie_tvár* rozpoznávaním_tvár* rozpoznávanie_hlas* dúhovk* biometrick*",
};
