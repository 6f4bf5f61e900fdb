import type { SpecialLexicon } from "../special-lexicon.ts";

export const luxembourgish: SpecialLexicon = {
  language: "lb",
  usual: "de d'den et ass an op net si hien hatt mat fir vun war ech dat huet säi hiren",
  health:
    "kriibs* broschtkriibs* longekriibs* tumor* hirnschlag schlaganfall häerzinfarkt* häerzkrank* häerzfeeler* bluttdrock* schwanger* feelgebuert* ofdreiwung* onfruchtbar* behënner* behënnert* rollstull* psychesch* mental_gesondheet angschtstéierung* panikattack* iessstéierung* suizid* selbstmord* sucht drogenofhängeg* entzuch* krankemeld* krankgeschr* krankeschäin* medizinesch* krankenakt* diagnos* medikament* ordonnanz* chimio chimiotherap* bestralung* biopsie* nierversoen* dialys* liewerzirrhos* skleros* geschlechtskrank* herpes riedelen gripp longenentzünd* allergie* allergesch* asthmatesch* zöliakie dauf daf blann geläämt* lähmung* amputéiert* prothes* mogeschwier* leukämie* wiesseljoren* fettleibeg* schlofstéierung* rheuma* operéiert* invalid* burnout depressioun* depressiv* schizophren* epilepsie* demenz* zockerkrank* diabetiker* migrän* patient* krankheet* krank",
  religion:
    "chrëscht* chrëschtlech* judd judden jiddesch* moschee* synagog* gedeeft daf_vum kommioun* firmung zeie_jehova* reliéis* relioun* gleeweg* konfessioun* rabbiner* koscher halal ramadan nonn mönch* paschtouer* atheist* moslem* islamesch* buddhist* hindu* kathoulesch* kathoulik* protestantesch* orthodox*",
  tradeUnion: "gewerkschaft* OGBL LCGB CGFP personaldelegat* delegéiert* streik* kollektivvertrag* syndikat*",
  sexualOrientation:
    "homosexuell* schwul* lesbesch* bisexuell* heterosexuell* sexuell_orient* sexueller_orient* selwecht_geschlecht transgender* transfra* transmann* intersexuell* homophob* net-binär*",
  politicalOpinion:
    "CSV LSAP ADR déi_gréng-member* parteimember* partei-member politesch_meenung* politesch_astellung* politescher_meenung* rietsextrem* lénksextrem* kommunist* sozialist* faschist* gewielt_huet",
  ethnicity:
    "ethnesch* hierkonft hautfaarf* donkel_haut schwaarz_fra schwaarze_mann zigeiner* roma-famill* arabesch* rassesch* kurdesch*",
  genetic: "genetesch* genmutatioun* ierflech* dna dna-test* genom* vaterschaftstest*",
  biometric: "fangerofdrock* fangerofdréck* gesiichtserkennung* stëmmerkennung* iriserkennung* biometresch*",
};
