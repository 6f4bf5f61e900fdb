import type { SpecialLexicon } from "../special-lexicon.ts";

export const slovenian: SpecialLexicon = {
  language: "sl",
  usual: "in je v na se da za so ki z bil bila ne tudi pa po od on ona njen njegov ima",
  health:
    "rak raka rakom rakav* tumor* možganska_kap možgansko_kap možganski_kap kap infarkt* srčni_napad krvni_tlak* krvnim_tlak* nosečn* noseča noseč* splav* abortus* neplodn* invalid* invalidn* invalidsk* duševn* psihičn* tesnob* anksiozn* panič* samomor* samopošk* zasvoj* narkoman* alkoholik* alkoholizm* razstrup* bolnišk* bolniška bolniški_stal* zdravstven* diagnoz* zdravil* recept_za kemoterap* obsevan* biopsi* ledvic* dializ* ciroz* skleroz* aids spolno_pren* herpes ošpic* grip* gripa pljučnic* alergi* astma astmo celiaki* gluh* naglušn* slep* slepota paraliz* ohromel* amput* protez* razjed* aritmij* levkemij* menopavz* debelost* nespečn* revma* operiran* izgorel* depresij* shizofren* demenc* sladkorn* migren* epilepsi* pacient* bolnik* bolezen bolezni bolezn* odvisnik* odvisnost_od duševna_motnj* motnje_hranj* motnja_hranj* srčni_napad* srčna_bolezen",
  religion:
    "krščan* jud judov* judinja židovsk* mošej* sinagog* krščen* krst birm* binkošt* jehovova_prič* jehovove_prič* vernik* verska versko verski religi* veroizpov* rabin* košer halal ramadan* redovnic* menih* župnij* župnik* ateist* musliman* budist* hinduist* katolik* katoliš* evangeličan* pravoslav* protestant* =kristjan*",
  tradeUnion: "sindikat* sindikalist* sindikaln* ZSSS KS90 kolektivna_pog* svet_delavcev stavkajo stavkal* stavkovn*",
  sexualOrientation:
    "gej geja geji lezbijk* biseksual* homoseksual* spolna_usmer* spolno_usmer* spolne_usmer* istospoln* transspol* trans_žensk* trans_mošk* nebinar* interspol* homofob*",
  politicalOpinion:
    "SDS SNS NSi član_stranke članica_stranke članstvo_v_strank* politično_prepr* politična_prepr* politično_usmer* skrajno_desn* skrajno_lev* desničar* levičar* komunist* volil_stranko",
  ethnicity:
    "etničn* narodnost* barva_kože barve_kože temnopolt* temne_polt* črnc* cigan* romi romov rom romsk* romkinja arab arabsk* rasn* po_rodu",
  genetic: "genetsk* genetik* dedn* dnk test_dnk dnk_test* genom* test_očetovst* mutacij*",
  biometric:
    "prstni_odt* prstnih_odt* prepoznav_obr* prepoznava_obr* prepoznavo_obr* prepoznavanje_obr* prepoznava_glas* šarenic* biometričn*",
};
