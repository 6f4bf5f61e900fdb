import type { SpecialLexicon } from "../special-lexicon.ts";

export const portuguese: SpecialLexicon = {
  language: "pt",
  usual: "de que não uma com para por os mais foi está seu são pelo ele ela do da dos o a é",
  health:
    "cancro câncer tumor tumores avc derrame_cerebral ataque_cardíaco enfarte* cardíac* cardiopat* hipertens* tensão_arterial grávid* gravidez aborto* abort* infertil* esterilidade deficiên* deficiente* cadeira_de_rodas saúde_mental ansiedade ataque_de_pânico transtorno* suicíd* suicid* automutil* toxicodep* dependência_quím* viciad* desintox* baixa_médica atestado_médico historial_clínico prontuário diagnósti* diagnostic* receita_médica medicament* medicação quimio quimioterap* radioterap* biópsia* transplant* cirrose esclerose sida vih seroposit* soroposit* doença* doente* dst herpes sarampo gripe pneumonia* alergi* alérgic* asmátic* celíac* intolerância surdez surdo surda cegueira cego cega parali* amput* prótese* úlcera* arritmi* leucemia menopausa obesidade obeso obesa insónia* reumat* internad* operado operada cirurgia* depress* depressão esquizofr* enxaqueca* demência paciente*",
  religion:
    "cristão cristãos cristã judeu judeus judia judaico judaísmo mesquita* sinagoga* batiz* pentecostal* testemunha_de_jeová testemunhas_de_jeová religios* religião crente* praticante ateu ateia ateus muçulman* rabino* imã imãs kosher halal ramadão freira* monge* paróqui* umband* candombl* espírita* evangélic* budista* hindu*",
  tradeUnion:
    "sindicat* sindical* sindicaliz* CGTP UGT CUT comissão_de_trabalhadores delegado_sindical grevista* convenção_coletiva filiado_no_sindicato",
  sexualOrientation:
    "orientação_sexual gay lésbic* homofób* mesmo_sexo casamento_homo* transgéner* transexual* bissexual* intersexual* não_binári* mulher_trans homem_trans saiu_do_armário",
  politicalOpinion:
    "opinião_política opiniões_políticas filiado_no_partido militante* PSD CDS PCP bloco_de_esquerda extrema_direita extrema_esquerda direitist* esquerdist* partido_comunista partido_socialista eleitor_do bolsonarist* petist* salazarist*",
  ethnicity:
    "étnic* etnia* origem_étnica origem_racial cigano* cigana* mestiç* mulat* pele_negra mulher_negra homem_negro indígena* árabe árabes magrebin* afrodescend*",
  genetic: "genétic* genoma* teste_de_adn adn mutação_genét* doença_hereditária teste_de_paternidade",
  biometric: "impressão_digital impressões_digitais reconhecimento_facial reconhecimento_de_voz reconhecimento_da_íris",
};
