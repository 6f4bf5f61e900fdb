import type { SpecialLexicon } from "../special-lexicon.ts";

export const catalan: SpecialLexicon = {
  language: "ca",
  usual: "el la els les que de una un per amb no és són del al va ha seu seva",
  health:
    "càncer* tumor tumors ictus infart* cardíac* cardiopat* hipertens* pressió_arterial embaràs embarass* avort* infertil* esterilitat discapac* minusvàl* cadira_de_rodes salut_mental ansiet* atac_de_pànic trastorn* suïcid* autolesi* toxicòman* addicci* addict* drogadic* desintox* baixa_mèdica historial_mèdic història_clínica diagnòstic* diagnostic* recepta_mèd* medicament* medicació quimio quimioteràp* radioteràp* biòpsia* trasplant* cirrosi esclerosi sida vih seropos* malalt* mts herpes xarampió grip pneumònia* al·lèrg* al·lergi* asmàtic* celíac* intolerànc* sordesa sord sorda ceguesa cec cega paràlisi* paralític* amput* pròtesi* úlcera* arítmi* leucèmi* menopaus* obesitat obès* insomni* reuma* hospitalitz* operat operada cirurgia* depressi* deprimi* esquizofr* migranya* demència pacient* epilèp* epilèps*",
  religion:
    "cristià jueu jueva jueus judaisme mesquita* sinagoga* batej* bateig pentecostal* testimoni_de_jehov* testimonis_de_jehov* religi* creient* practicant ateu atea ateus musulm* rabí caixer halal ramadà monja monges parròquia* budist* hindú* catòlic* evangèlic* ortodox* =cristian*",
  tradeUnion:
    "sindicat* sindical* sindicad* CCOO UGT CGT comitè_d'empresa delegat_sindical delegada_sindical vaguist* conveni_col·lectiu afiliat_al_sindicat",
  sexualOrientation:
    "orientació_sexual gai gais lesbian* homosexual* homòfob* mateix_sexe transgèner* transsexual* bisexual* intersexual* no_binari* dona_trans home_trans sortir_de_l'armari",
  politicalOpinion:
    "opinió_política opinions_polítiques ideologia militant* PSC ERC CUP VOX extrema_dreta extrema_esquerra independentist* unionist* comunist* socialist* franquist* carnet_del_partit votant_de",
  ethnicity:
    "ètnic* ètnia* origen_racial gitano* gitana* mestís* mulat* pell_negra dona_negra home_negre magribí* àrab àrabs afrodescend* amazic* berber*",
  genetic: "genètic* genoma* prova_d'adn adn mutació_genèt* malaltia_heredit* prova_de_paternitat test_de_paternitat",
  biometric:
    "empremta_dactilar empremtes_dactilars empremta_digital empremtes_digitals reconeixement_facial reconeixement_de_veu escàner_de_retina",
};
