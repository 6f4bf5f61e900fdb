import type { SpecialLexicon } from "../special-lexicon.ts";

export const croatian: SpecialLexicon = {
  language: "hr",
  usual: "i je u na se da za su koji od s bio bila nije to kao ali on ona njezin njegov ima",
  health:
    "rak raka rakom karcinom* tumor* moždani_udar* moždanog_udar* infarkt* srčan* srčani_udar krvni_tlak* krvnog_tlak* krvni_pritis* hipertenz* trudna trudnica* trudnoć* pobačaj* abortus* neplodn* invalid* invalidsk* mentaln* mentalnog_zdrav* duševn* psihičk* anksiozn* panič* poremeć* samoubo* samoozlje* narkoman* alkoholičar* alkoholizam odvikav* bolovanj* zdravstven* povijest_bol* dijagnoz* dijagnost* lijekov* lijek* kemoterap* hemoterap* zračenj* biopsij* bubrež* bubreg* dijaliz* ciroz* skleroz* aids spolno_pren* herpes ospic* gripa gripe gripi gripu upala_pluća upalu_pluća alergi* astma astmu celijakij* gluh* nagluh* slijep* sljepoć* paraliz* paraliziran* amput* protez* čir aritmij* leukemij* menopauz* pretil* nesanic* reuma* operiran* izgaranj* depresij* shizofren* demencij* dijabet* šećern* migren* epilepsij* padavic* pacijent* bolesnik* bolest bolesti bolestan bolesna ovisnik* ovisnic*",
  religion:
    "kršćan* židov židovi židovsk* židovka judaiz* džamij* sinagog* kršten* krštenje krizma* krizman* pentekost* jehovin* jehovini_svj* vjernik* vjernica vjersk* vjeroispov* religi* rabin* košer halal ramazan* ramadan* časna_sestra redovnic* svećenik* župa župnik* ateist* musliman* budist* hinduist* katolik* katolkinj* katoličk* pravoslav* evangelik* protestant*",
  tradeUnion: "sindikat* sindikalist* sindikaln* SSSH NHS štrajk* kolektivni_ugov* radničko_vijeć* sindikalni_povj*",
  sexualOrientation:
    "gej gejevi lezbijk* biseksual* homoseksual* seksualna_orij* seksualne_orij* seksualnu_orij* spolna_orij* istospoln* transrodn* trans_žen* trans_mušk* nebinar* interspol* homofob*",
  politicalOpinion:
    "HDZ SDP HNS HSS IDS član_stranke članica_stranke članom_stranke političko_uvjer* političkog_uvjer* politička_uvjer* krajnje_desn* krajnje_lijev* desničar* ljevičar* komunist* ustaš* glasao_za glasala_za",
  ethnicity:
    "etničk* etnicitet* nacionalnost* boja_kože boje_kože tamnoput* crnac crnkinj* cigan* rom romi romsk* romkinj* arap arapi arapsk* rasn*",
  genetic:
    "genetsk* genetičk* genetik* nasljedna_bol* nasljedne_bol* dnk test_dnk dnk_test* genom* test_očinstv* mutacij*",
  biometric:
    "otisak_prst* otisci_prst* otiske_prst* otisaka_prst* prepoznavanje_lic* prepoznavanjem_lic* prepoznavanje_glas* šarenic* biometrijsk*",
};
