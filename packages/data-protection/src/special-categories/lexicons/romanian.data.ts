import type { SpecialLexicon } from "../special-lexicon.ts";

export const romanian: SpecialLexicon = {
  language: "ro",
  usual: "și de la cu în pe este nu că o a din pentru fost ce sau el ea ei lui",
  health:
    "cancer* tumoare tumori accident_vascular* avc infarct* cardiac* boală_de_inimă hipertensiv* tensiune_arter* însărcinat* gravid* sarcină avort* infertil* sterilitate dizabil* handicap* scaun_cu_rotile sănătate_mintal* anxiet* anxios* atac_de_panică tulburar* sinucid* suicid* automutil* dependent_de dependență toxicoman* dezintox* concediu_medical fișă_medical* fișa_medical* dosar_medical diagnostic* medicament* rețet* chimioterap* radioterap* biopsi* insuficienț* dializ* ciroz* scleroz* sida seropozit* venerică boli_venerice herpes rujeol* gripă gripa pneumoni* alergi* alergic* astm celiac* intoleranț* surd surdă surditate orb oarbă nevăzător* paraliz* amput* ulcer* aritmi* leucemi* menopauz* obez* insomni* reumat* operat operată invalid* epuizare_prof* depresi* schizofren* epilepsi* demenț* migren* pacient* bolnav* boală boala bolii proteză proteze",
  religion:
    "creștin* evreu evrei evreic* evreiesc* iudais* moschee* sinagog* botezat* botez penticost* martor_al_lui_ieh* martorii_lui_ieh* credincios* credincioas* religi* confesiun* rabin* cușer halal ramadan* călugăr* preot* parohi* ateu atei atee musulman* islamic* budist* hindus* catolic* ortodox* greco-catolic* neoprotest* baptist*",
  tradeUnion: "sindicat* sindical* sindicalist* CNSLR Cartel_Alfa grevist* grev* contract_colectiv* lider_de_sindicat",
  sexualOrientation:
    "homosexual* gay lesbian* bisexual* orientare_sexual* orientarea_sexual* același_sex transgen* transsexual* nonbinar* intersex* homofob* heterosexual*",
  politicalOpinion:
    "PSD PNL USR AUR UDMR membru_de_partid membru_al_partid* membră_a_partid* opinii_politice convingeri_politice extremă_dreapt* extrema_dreapt* extremă_stâng* extrema_stâng* comunist* socialist* legionar* votat_cu naționalist*",
  ethnicity:
    "etnic* etnie etnia origine_etnic* rasă rasial* rom romi rromi rrom țigan* țigăn* piele_neagră culoarea_pielii de_culoare arab arabi maghiar* secui* tătar* lipovean* aromân*",
  genetic: "genetic* genom* test_adn adn mutați* boală_ereditar* ereditar* test_de_paternit*",
  biometric:
    "amprent* amprente_digital* recunoaștere_facial* recunoașterea_facial* recunoaștere_vocal* scanare_a_retin* biometric*",
};
