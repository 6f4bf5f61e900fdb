import type { SpecialLexicon } from "../special-lexicon.ts";

export const danish: SpecialLexicon = {
  language: "da",
  usual: "og det er en at på til af ikke med har for den hun han blev hans hendes de vi",
  health:
    "kræft* brystkræft* lungekræft* svulst* tumor* hjerneblødn* blodprop* hjertesyg* hjertean* hjertefejl* hjertestop blodtryk* gravid* abort* barnløs* fertilitetsb* handicap* kørestol* psykisk* angstlid* angstanf* panikangst spiseforst* selvmord* selvskad* misbrug* afvænn* sygemeld* sygedagp* sygeorlov* patientjourn* journal_fra_hosp* diagnos* medicin* kemo kemoterap* strålebeh* biopsi* nyresvigt skrumpelev* sklerose dissemineret_sklerose aids hiv-posit* kønssyg* herpes mæslinger influenza lungebet* allergi* astmat* cøliaki døv døvhed hørehæm* blind blindhed lammet* lammelse* amput* protese* mavesår* leukæmi* overgangsald* fedme søvnløs* gigt leddegigt* indlagt operer* syg sygdom* førtidsp* invalid* sukkersyg* stofskifte* depress* demens patient*",
  religion:
    "kristen kristne kristendom jøde jøder jødisk* moske moské moskeen synagog* døbt dåb konfirm* folkekirken* indre_mission pinsekirk* jehovas_vidne* troende religiøs* religion* rabbiner* imam imamen kosher halal ramadan nonne munk menighed* ateisme muslim* hindu* præst præsten præster",
  tradeUnion:
    "fagforen* fagforbund* fagbev* LO FOA tillidsrepr* tillidsmand* strejk* 3F overenskomstforh* medlem_af_fagf*",
  sexualOrientation:
    "bøsse bøsser homo lesbisk* seksuel_orient* seksualitet samme_køn transkvind* transmand* transkøn* interkøn* nonbinær* homofob* sprunget_ud biseksuel*",
  politicalOpinion:
    "partimedlem* medlem_af_partiet politisk_overbev* politiske_overbev* politisk_holdn* dansk_folkeparti venstrefløj* højrefløj* højreekstr* venstreekstr* højreradik* enhedslisten nye_borgerlige stemmer_på stemte_på SF socialdemokrat* konservative_folkeparti",
  ethnicity:
    "etnisk* etnicitet afstamning mørk_hud mørkhud* sort_kvinde sort_mand sigøjner* romaer* grønlænder* inuit* samer samisk* araber* arabisk_afst* nydansker*",
  genetic: "genetisk* arvelig* dna-test* dna-prøve* dna-profil* genmutat* faderskabstest*",
  biometric: "fingeraftryk* ansigtsgenk* irisgenk* stemmegenk* nethindesc* biometrisk*",
};
