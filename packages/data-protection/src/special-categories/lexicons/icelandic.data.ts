import type { SpecialLexicon } from "../special-lexicon.ts";

export const icelandic: SpecialLexicon = {
  language: "is",
  usual: "og er að í á sem ekki við hann hún það en um var með fyrir hans hennar þau",
  health:
    "krabbamein* brjóstakrabb* æxli* heilablóðf* hjartaáfall* hjartasjúk* hjartabil* háþrýst* blóðþrýst* þunguð* ólétt* meðgang* fósturl* þungunarrof fóstureyð* ófrjósem* fötlun* fatlað* fatlaður hjólastól* geðsjúk* geðröskun* geðheil* kvíðarösk* kvíði ofsakvíð* átrösk* sjálfsvíg* sjálfsmorð* sjálfsskað* vímuefna* áfengissýki fíkn fíknisj* afeitrun veikindaleyf* veikindi* veikur veik sjúkraskrá* sjúkdóm* sjúkling* greind_með greindur_með lyf lyfjameðf* lyfseðil* geislameðf* nýrnabil* skorpulifur ms-sjúk* alnæmi kynsjúkd* herpes mislingar inflúens* lungnabólg* ofnæmi* astmi astma heyrnarl* heyrnarsk* blind* lömun* lamaður lömuð aflim* gervilim* magasár hvítblæði tíðahv* offit* svefnleys* gigt gigtar* aðgerð_á skurðaðgerð* örorku* örorka sykursýki* þunglyndi* þunglynd* geðklof* geðhvörf* flogaveik* heilabil* mígreni",
  religion:
    "kristinn kristni gyðing* gyðinga* moska moskan moskunni samkund* skírð* skírn* ferming* þjóðkirkj* hvítasunnu* vottar_jehóva votta_jehóva vottur_jehóva trúað* trúarleg* trúfélag* trúarbrögð* trúleysi* rabbín* ímam imam múslim* búddist* búddatrú* hindúa* ásatrú* nunna munkur prestur siðmennt =kristin*",
  tradeUnion: "stéttarfélag* verkalýðsf* verkfall* trúnaðarmað* trúnaðarmann* ASÍ BSRB Efling kjarasamn*",
  sexualOrientation:
    "samkynhneigð* tvíkynhneigð* gagnkynhneigð* kynhneigð* hommi hommar lesbía lesbíur hinsegin trans_kona trans_maður transkona* transmað* kynsegin intersex kom_út_úr_skápnum",
  politicalOpinion:
    "stjórnmálaskoð* flokksbundin* flokksfélag* sjálfstæðisfl* samfylking* framsóknarm* vinstri_grænir kommúnist* sósíalist* fasist* öfgahægri* öfgavinstri* kaus_flokk pírat*",
  ethnicity:
    "þjóðernisupp* kynþátt* kynþáttur þjóðerni húðlit* dökk_á_hörund svört_kona svartur_maður sígaun* rómafólk* uppruna_frá arabi arabar arabískur arabísk",
  genetic: "erfðap* erfðasjúkd* erfðarann* erfðagalli* erfðaefni* dna-próf* dna genamengi* faðernispróf* arfgeng*",
  biometric: "fingrafar* fingraför* andlitsgrein* andlitsskön* augnskön* raddgrein* lífkenn*",
};
