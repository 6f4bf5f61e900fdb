import type { SpecialLexicon } from "../special-lexicon.ts";

export const norwegian: SpecialLexicon = {
  language: "no",
  usual: "og det er en å på til av ikke med har for den hun han som hans hennes de vi",
  health:
    "kreft* brystkreft* lungekreft* svulst* hjerneslag* blodpropp* hjerteinfarkt* hjertefeil* hjertesvikt hjertesyk* blodtrykk* gravid* spontanabort* abort* infertil* barnløs* funksjonshem* funksjonsneds* rullestol* psykisk* angstlid* angstanf* panikkangst spiseforst* selvmord* selvskad* rusmisbr* rusavh* avrusn* sykmeld* sykemeld* sykepenge* pasientjourn* journal_fra_syk* diagnos* medisin* legemidd* cellegift* strålebeh* biopsi* nyresvikt skrumplever multippel_sklerose sklerose aids hiv-posit* kjønnssyk* herpes meslinger influensa lungebet* allergi* astmat* cøliaki døv døvhet hørselshem* blind blindhet lammet* lammelse* amput* protese* magesår* leukemi* overgangsald* fedme søvnløs* revmat* leddgikt* innlagt operert* syk sykdom* uførepens* ufør uføretr* utbrent* sukkersyk* demens pasient*",
  religion:
    "kristen kristne kristendom jøde jøder jødisk* moske moské moskeen synagog* døpt dåp konfirm* den_norske_kirke statskirk* pinsemenigh* pinsevenn* jehovas_vitn* læstadian* troende religiøs* religion* rabbiner* imam imamen kosher halal ramadan nonne munk menighet* human-etisk* muslim* hindu* buddhist* prest presten prester",
  tradeUnion:
    "fagforen* fagforb* fagbev* fagorganis* LO NITO YS Unio tillitsvalg* tillitsmann* streik* tariffavt* fagforeningsmedl*",
  sexualOrientation:
    "homo homofil* skeiv* lesbisk* seksuell_legn* seksuelle_legn* seksuell_orient* samme_kjønn likekjønn* transkvinn* transmann* transperson* interkjønn* ikke-binær* homofob* sto_frem_som biseksuell*",
  politicalOpinion:
    "partimedl* medlem_av_partiet politisk_syn politiske_syn politisk_overbev* fremskrittspart* arbeiderpart* venstreside* høyreside* høyreekstr* venstreekstr* høyreradik* stemmer_på stemte_på FrP SV KrF Rødt",
  ethnicity:
    "etnisk* etnisit* avstamning mørkhud* svart_kvinne svart_mann hudfarge rom-folk* romani* sigøyner* tatere samer samisk* kvensk* kvener araber* arabisk_avst* innvandrerbak*",
  genetic: "genetisk* arvelig* dna-test* dna-prøve* dna-profil* genmutas* farskapstest* genomet",
  biometric: "fingeravtr* ansiktsgjenk* irisgjenk* stemmegjenk* netthinnes* biometrisk*",
};
