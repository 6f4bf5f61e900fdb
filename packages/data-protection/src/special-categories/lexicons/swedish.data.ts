import type { SpecialLexicon } from "../special-lexicon.ts";

export const swedish: SpecialLexicon = {
  language: "sv",
  usual: "och det är en att på till av inte med har för den hon han som hans hennes de vi",
  health:
    "cancer* bröstcancer* tumör* hjärnblödn* blodpropp* hjärtinfarkt* hjärtfel* hjärtsvikt hjärtsjuk* blodtryck* gravid* missfall* abort* infertil* barnlös* funktionsneds* funktionshin* rullstol* psykisk* ångest* panikångest ätstörn* självmord* självskad* missbruk* beroendev* narkotikamissb* avgiftn* sjukskriv* sjukskriven sjukpenn* patientjourn* sjukjourn* diagnos* medicin* läkemedel* cellgift* strålbeh* biopsi* njursvikt skrumplever multipel_skleros skleros aids hiv-posit* könssjuk* herpes mässling influensa lunginfl* allergi* astmat* celiaki glutenint* döv dövhet hörselsk* blind blindhet förlamad* förlamn* amput* magsår* leukemi* klimakt* fetma sömnlös* reumat* inlagd opererad* sjuk sjukdom* sjukdomen förtidsp* utmattn* diabetiker demens patient* protes protesen proteser benprotes*",
  religion:
    "kristen kristna kristendom jude judar judisk* moské moskén synagog* döpt dop konfirm* svenska_kyrkan frikyrk* pingstkyrk* pingströr* jehovas_vitt* troende religiös* religion* rabbin* imam imamen kosher halal ramadan nunna munk präst* församling* muslim* hindu* buddist*",
  tradeUnion:
    "fackförb* fackför* facket facklig* fackmedl* LO TCO Saco Unionen IF_Metall skyddsombud* strejk* kollektivavt* förtroendeval*",
  sexualOrientation:
    "bög bögar homo lesbisk* sexuell_lägg* sexuella_lägg* samma_kön samkön* transkvinn* transman* intersex* ickebinär* icke_binär* homofob* komma_ut kom_ut_som bisexuell*",
  politicalOpinion:
    "partimedl* medlem_i_partiet politisk_åsikt politiska_åsikt* politisk_uppf* sverigedemokr* vänsterpart* miljöpart* moderaterna högerextr* vänsterextr* högerradik* röstar_på röstade_på folkpartist* socialdemokr* kommunist*",
  ethnicity:
    "etnisk* etnicit* härkomst mörkhy* svart_kvinna svart_man hudfärg romer romsk* zigenar* samer samisk* tornedaling* arab araber arabisk_härk* afrosvensk* invandrarbak*",
  genetic: "genetisk* ärftlig* dna-test* dna-prov* dna-profil* genmutat* faderskapst* genomet",
  biometric: "fingeravtr* ansiktsigenk* irisigenk* röstigenk* näthinnes* biometrisk*",
};
