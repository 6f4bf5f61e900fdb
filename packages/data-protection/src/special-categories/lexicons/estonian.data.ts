import type { SpecialLexicon } from "../special-lexicon.ts";

export const estonian: SpecialLexicon = {
  language: "et",
  usual: "ja on ei ta see oli et kui ka mis või oma tema nende aga tal me",
  health:
    "vähk vähi vähki vähktõb* rinnavähk* rinnavähi* kasvaja* insult* infarkt* südamehaig* südamerik* südameatak* vererõhk* vererõhu* rase rasedu* raseda* abort* nurisünn* viljatu* puue puude* puudega invaliid* ratastool* vaimne_tervis vaimse_tervi* psüühika* ärevushäir* paanikahoo* paanikahäir* söömishäir* enesetap* suitsiid* enesevigast* sõltuvus* alkohoolik* narkomaan* narkosõlt* võõrutus* haigusleh* haiguslugu haigusloo* haigus* haige haiged diagnoos* ravim* retsept* keemiaravi kiiritusravi* biopsia* neerupuud* maksatsirr* hulgiskler* skleroos* aids hiv-positiiv* suguhaig* herpes leetrid gripp grippi kopsupõlet* allergi* astmahaig* tsöliaakia kurt kurdid kuulmislang* kuulmispuu* pime pimedaks nägemispuu* halvat* halvatus* amputeer* protees* maohaavand* leukeemi* menopaus* üleminekuiga rasvumi* unetus* reuma* opereeri* töövõimetu* läbipõlem* depressioon* skisofreen* suhkruhaig* suhkrutõ* epilepsia* dementsus* patsient* migreen* diabeet* diabeed*",
  religion:
    "kristlane kristlas* kristlik* juut juudi juudid mošee* sünagoog* ristitud ristimi* leer leeris kirikumaks* nelipüh* jehoova_tunnist* usklik* religioos* usutunnist* usulahk* rabi imaam* košer halal ramadaan* nunn munk koguduse* ateist* moslem* budist* hinduist* katoliik* luterlas* õigeusk* õigeusu* vanausul*",
  tradeUnion: "ametiühing* usaldusisik* streik* streigi* kollektiivlep* EAKL TALO",
  sexualOrientation:
    "homo gei geid lesbi* biseksuaal* seksuaalne_sättum* seksuaalse_sättum* samasooli* samast_soost transsool* transnai* transmees* transinim* intersool* mittebinaar* homofoob* kapist_välja",
  politicalOpinion:
    "erakonna_liige erakonna_liik* parteipilet* vaated_on paremäärm* vasakäärm* keskerakond* reformierakond* EKRE sotsialist* kommunist* natsionalist* isamaaliit*",
  ethnicity:
    "etnili* rahvuselt nahavärv* tumedanah* mustanah* mustlas* mustlane roma_päritolu romad araablane araablas* rassili* rahvuskuuluvus*",
  genetic: "geneetili* pärilik* geenitest* geenimutats* dna-test* dna-proov* genoom* isadustest*",
  biometric: "sõrmejälg* sõrmejälj* näotuvast* iirisetuvast* hääletuvast* biomeetri*",
};
