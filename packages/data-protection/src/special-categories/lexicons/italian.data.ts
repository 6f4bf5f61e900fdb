import type { SpecialLexicon } from "../special-lexicon.ts";

export const italian: SpecialLexicon = {
  language: "it",
  usual: "il la di che è un una per con non sono del della gli nel ha lui lei sua suo",
  health:
    "cancro tumore tumori tumoral* ictus infarto cardiopat* cardiac* iperten* pressione_arteriosa gravidanz* incinta aborto abort* infertil* sterilità fecondazione_assistita disabil* invalid* sedia_a_rotelle salute_mentale attacco_di_panico attacchi_di_panico suicid* autolesion* tossicodip* disintoss* congedo_per_malattia certificato_medico cartella_clinica diagnos* diagnost* ricetta_medica chemio chemioterap* radioterap* biopsia* trapiant* cirrosi sclerosi aids sieroposit* malat* mst herpes morbillo influenza polmonit* allerg* asmatic* celiac* celiach* intolleran* sordità sordo sorda cecità cieco cieca paralis* paralitic* amputa* protesi ulcera aritmi* leucemi* menopausa obes* insonni* reumat* ricover* chirurg* depress* schizofren* emicrani* demenza pazient* drogat* disturbo_d* disturbi_d* farmaco farmaci operato_al operata_al",
  religion:
    "ebreo ebrea ebrei ebraic* ebraismo moschea moschee sinagog* battez* battesim* pentecostal* testimone_di_geova testimoni_di_geova religios* religione credente* praticante musulman* rabbin* imam kosher halal ramadan suora suore parrocch* valdes* sikh indù buddist* ateo atea atei evangelic* =cristian* monaca monache monaci",
  tradeUnion:
    "sindacat* sindacal* sindacalizz* CGIL CISL UIL COBAS RSU scioperant* iscritto_al_sindacato contrattazione_collettiva tessera_sindacale",
  sexualOrientation:
    "orientamento_sessuale gay lesbic* omofob* stesso_sesso unione_civile transgender* transessual* bisessual* intersessual* non_binari* donna_trans uomo_trans omosessual*",
  politicalOpinion:
    "opinione_politica opinioni_politiche orientamento_politico tessera_di_partito iscritto_al_partito militant* leghist* piddin* grillin* estrema_destra estrema_sinistra sovranist* forza_italia fratelli_d'italia partito_democratico movimento_5_stelle rifondazione_comun* PD M5S berlusconian*",
  ethnicity:
    "etnic* etnia origine_etnica origine_razziale pelle_nera donna_nera uomo_nero meticci* mulatt* zingar* sinto nomadi arabo arabi magrebin* nordafrican* afrodiscend* camminanti",
  genetic:
    "genetic* genoma test_del_dna dna mutazione_genetic* malattia_ereditaria malattie_ereditarie test_di_paternità",
  biometric:
    "impronta_digitale impronte_digitali riconoscimento_facciale riconoscimento_vocale riconoscimento_dell'iride scansione_della_retina",
};
