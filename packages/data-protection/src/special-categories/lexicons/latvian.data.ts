import type { SpecialLexicon } from "../special-lexicon.ts";

export const latvian: SpecialLexicon = {
  language: "lv",
  usual: "un ir ar par no viņš viņa ka bija nav tas kas uz bet ja viņas viņam mēs",
  health:
    "vēzis vēža vēzi vēzim krūts_vēz* krūts_vēž* audzēj* insult* infarkt* sirds_slim* sirds_mazsp* asinsspied* hiperten* grūtniec* grūtnie* abort* neauglīb* invalid* invaliditāt* ratiņkrēsl* psihisk* garīg* garīgās_vesel* trauksmes_traucēj* panikas_lēkm* ēšanas_traucēj* pašnāv* paškait* narkoman* alkoholik* alkoholism* detoksik* darbnespēj* slimības_lap* slimības_vēst* medicīnisk* diagnoz* diagnosticēt* recepšu ķīmijterap* staru_terap* biops* nieru_mazsp* dialīz* ciroz* skleroz* aids hiv-pozit* venērisk* seksuāli_transm* herpes masal* gripa gripu gripas plaušu_karson* alerģij* alerģisk* astma astmu celiakij* kurls kurla nedzird* neredzīg* akls akla paralīz* paralizēt* amputēt* protēz* čūla aritmij* leikēmij* menopauz* aptaukoš* bezmieg* reimat* izdegšan* depresij* šizofrēn* epilepsij* demenc* diabēt* migrēn* pacient* slimo slimība slimību slimības slims slima atkarība_no_alk* atkarība_no_nark* operēts operēta",
  religion:
    "kristiet* kristīg* ebrej* žīds žīdi jūdais* mošej* sinagog* kristīts kristīt* iesvētīb* baptist* vasarsvētk* jehovas_liec* ticīg* reliģij* reliģisk* konfesij* rabīn* imāms imāma košer* halal ramadān* mūķen* mūks mācītāj* ateist* musulman* budist* hinduist* katoļ* katoliet* luterān* luterāņ* pareiztic* vecticībniek* draudze draudzē draudzes_loc*",
  tradeUnion: "arodbiedrīb* arodorganizāc* LBAS streik* koplīgum* kolektīv_līg*",
  sexualOrientation:
    "gejs geji geja lesbiet* lezbiet* biseksuāl* homoseksuāl* seksuālā_orient* seksuālās_orient* seksuālo_orient* viendzimum* transpersona* transdzim* transsieviet* transvīriet* nebinār* homofob*",
  politicalOpinion:
    "partijas_biedr* politiskie_uzsk* politisko_pārliec* galēji_lab* galēji_kreis* komunist* sociāldemokr* nacionālist* balsoja_par saskaņas_biedr*",
  ethnicity: "etnisk* tautīb* ādas_krās* tumšādain* melnādain* čigān* romi romu arābs arābi lībiet*",
  genetic: "ģenētisk* ģenētik* gēnu_mutāc* iedzimt* dns dns_test* dns_analīz* genom* paternitātes_test*",
  biometric: "pirkstu_nosp* sejas_atpaz* sejas_atpazīš* varavīksnenes* balss_atpaz* biometrisk*",
};
