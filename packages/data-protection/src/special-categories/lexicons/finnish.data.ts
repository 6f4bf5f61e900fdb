import type { SpecialLexicon } from "../special-lexicon.ts";

export const finnish: SpecialLexicon = {
  language: "fi",
  usual: "ja on ei hän se oli että mutta kun myös joka ovat sekä kanssa hänen hänellä me",
  health:
    "syöpä syöpä* syövä* rintasyö* keuhkosyö* kasvaimen kasvain* aivoinfark* aivohalv* sydänkohta* sydänsaira* sydänvika* sydäninfark* verenpain* raskaana raskau* keskenmen* abortti abort* lapsettom* vammai* vammat* invalidi* pyörätuol* mielenterv* mielisair* ahdistuneisuush* paniikkihäir* syömishäir* itsemurh* itsetuh* päihdeong* päihderiip* huumeong* alkoholiriip* riippuvuu* vieroitus* sairausloma* sairaslom* sairaskertom* potilaskertom* potilas* potilaan sairaus sairaud* sairasta* sairastu* sairas diagnoo* ennuste* lääkity* lääkemääräy* solunsalpaaj* sytostaat* sädehoi* koepala* munuaisvaj* kirroo* ms-tauti ms-taud* aids hiv-posit* sukupuolitau* herpes tuhkarok* influenss* keuhkokuum* allergi* astmaa* keliaki* kuuro kuuroj* kuulovam* sokea sokeu* halvaantu* halvau* amputoi* protees* mahahaav* rytmihäir* leukemi* vaihdevuo* lihavu* unettom* reuma* työkyvyttöm* loppuunpal* masennu* masentun* skitso* kaksisuuntai* dementi* muistisair* päiväkirurg* migreeni* epilep* leikkaukseen leikkauksesta",
  religion:
    "kristit* kristill* kristinusk* juutala* moskeij* synagoog* kastet* ripille rippikoul* kirkollisver* kirkosta_ero* helluntai* jehovan_todist* lestadio* uskovai* uskonno* uskonto uskontok* rabbi rabbin imaami* koosher halal ramadan* nunna munkki pappi papin seurakun* ateisti* muslimi* buddhalai* hindulai* katolilai* luterilai* ortodoks* islamilai*",
  tradeUnion:
    "ammattiliit* ammattiyhdist* ammattijärjest* SAK STTK Akava JHL PAM luottamusmie* luottamushenk* lakkoil* lakko lakossa työehtosop*",
  sexualOrientation:
    "homo homot homos* lesbo* biseksu* seksuaalinen_suunt* seksuaalisen_suunt* seksuaalisesta_suunt* samaa_sukupuol* transnai* transmie* transsuku* transihmi* intersukup* muunsukup* homofob* tuli_kaapista sateenkaaripe*",
  politicalOpinion:
    "puoluejäs* puoluekirj* puolueen_jäsen poliittinen_mielip* poliittiset_mielip* poliittinen_vak* perussuoma* kokoomusl* kokoomuksen keskustalai* vasemmistol* äärioikeis* äärivasem* vihreiden_jäsen sosialisti* kommunisti* äänesti_puol* demari demari*",
  ethnicity:
    "etninen etnis* alkuperältään ihonväri* tummaihoi* mustaihoi* romani* mustalai* saamelai* inkerilä* arabi arabit arabial* syntyperältään maahanmuuttajatau* somalialaistau*",
  genetic: "geneetti* perinnölli* geenites* geenivir* geenimut* dna-test* dna-näyt* dna-tunnist* perimä isyystest*",
  biometric: "sormenjälk* sormenjäl* kasvojentunn* kasvontunn* iiristunn* äänentunn* biometri*",
};
