import type { SpecialLexicon } from "../special-lexicon.ts";

export const albanian: SpecialLexicon = {
  language: "sq",
  usual: "dhe në e të për me është nuk nga një që ka u si do kjo ai ajo tij saj",
  health:
    "kancer* kancerin tumor* goditje_në_tru infarkt* zemrës sëmundje* sëmundja tension_të_lart hipertension* shtatzën* shtatzëni* abort* dështim steril* infertil* aftësi_të_kufiz* invalid* karrocë karrige_me_rrota mendor* psikik* ankth* panik* çrregullim* vetëvras* vetëdëm* narkoman* drogës alkoolik* alkooliz* raport_mjek* diagnoz* diagnostik* ilaç* barna recetë* kimioterap* radioterap* biopsi* veshk* dializ* ciroz* skleroz* aids sida venerike herpes fruth* grip gripin pneumoni* alergji* astmë astma celiak* shurdh* verbër* verbëri paraliz* amput* protez* ulçer* aritmi* leuçemi* menopauz* obez* pagjumësi* reumat* operua* depresion* skizofren* epilepsi* demenc* migren* pacient* i_sëmurë e_sëmurë hepatit* tuberkuloz* autik* bipolar* psikiatr* shëndeti_mendor shëndetin_mendor",
  religion:
    "krishter* hebre hebrenj hebraik* çifut* judaiz* xhami* sinagog* pagëz* pentekost* dëshmitar_i_jeh* dëshmitarët_e_jeh* besimtar* fetar* feja besimi_fetar religj* rabin* hallall ramazan* murgeshë murg* prift* famulli* ateist* mysliman* islam* budist* hindu* katolik* ortodoks* bektash* protestant* evangjelik* suni",
  tradeUnion: "sindikat* sindikal* sindikalist* BSPSH grev* grevist* kontratë_kolekt* marrëveshje_kolekt*",
  sexualOrientation:
    "homoseksual* gej lesbike* biseksual* orientim_seks* orientimi_seks* orientimin_seks* të_njëjtit_seks transgjin* transeksual* jobinar* interseks* homofob* heteroseksual*",
  politicalOpinion:
    "PS PD LSI anëtar_i_parti* anëtare_e_parti* bindje_polit* bindjet_polit* pikëpamje_polit* pikëpamjet_polit* ekstrem_i_djath* djathtë_ekstrem* majtë_ekstrem* komunist* socialist* nacionalist* fashist* votoi_për",
  ethnicity:
    "etnik* etnike etni kombësi* prejardhj* ngjyra_e_lëkur* lëkurë_të_zez* zezak* rom romë roma_etn* egjiptian_i_ballk* ashkali* arab arabë racor* racial* çam arumun* kurd*",
  genetic:
    "gjenetik* gjenetike trashëgues* adn test_i_adn* testi_i_adn* gjenom* test_i_atësi* mutacion* test_gjenetik*",
  biometric:
    "gjurmë_gisht* gjurmët_e_gisht* shenjat_e_gisht* njohj_e_fytyr* njohja_e_fytyr* njohjen_e_fytyr* biometrik*",
};
