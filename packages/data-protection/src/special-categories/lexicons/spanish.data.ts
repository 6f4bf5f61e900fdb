import type { SpecialLexicon } from "../special-lexicon.ts";

export const spanish: SpecialLexicon = {
  language: "es",
  usual: "el la los las del que una por con para su más fue está como es de en sin",
  health:
    "cáncer* tumor tumores ictus derrame_cerebral ataque_cardíaco ataque_al_corazón cardíac* cardiopat* hipertens* presión_arterial embaraz* aborto* abort* infertil* esterilidad discapac* minusválid* silla_de_ruedas salud_mental ansiedad ataque_de_pánico trastorno* suicid* autolesi* toxicóman* adicci* adicto* drogadic* desintox* baja_médica historial_médico historia_clínica diagnósti* diagnostic* receta_médica medicament* medicación quimio quimioterap* radioterap* biopsia* trasplant* cirrosis esclerosis sida vih seroposit* enferm* herpes sarampión gripe neumonía* alergi* alérgic* asmátic* celíac* intolerancia sordera sordo sorda ceguera ciego paráli* paralític* amputa* prótesis úlcera* arritmi* leucemia menopausia obesidad obeso insomnio invalidez reuma* hospitaliz* operado operada cirugía* depresi* deprimid* esquizofr* migraña* demencia paciente*",
  religion:
    "judío* judía* judaísmo mezquita* sinagoga* bautiz* bautis* pentecostal* testigo_de_jehová testigos_de_jehová religios* religión creyente* practicante ateo atea ateos musulm* rabino* imán imanes kosher halal ramadán monja* monje* párroco* parroquia* sij hindú* budista* evangélic* mormón* =cristian*",
  tradeUnion:
    "sindicat* sindical* sindicad* afiliado_al_sindicato CCOO UGT CNT comité_de_empresa delegado_sindical delegada_sindical huelguista* convenio_colectivo enlace_sindical",
  sexualOrientation:
    "orientación_sexual lesbian* gay homófob* mismo_sexo matrimonio_igualitario transgénero* transexual* bisexual* intersexual* no_binari* mujer_trans hombre_trans salió_del_armario salir_del_armario",
  politicalOpinion:
    "opinión_política opiniones_políticas ideología afiliado_al_partido militante* PSOE VOX PP IU ERC PNV Bildu podemos_unid* votante* ultraderech* extrema_derecha extrema_izquierda izquierdist* derechist* independentist* franquist* falangist* partido_popular carné_del_partido",
  ethnicity:
    "étnic* etnia* origen_racial gitano* gitana* gitanos romaní mestiz* mulat* negro_de_raza piel_negra mujer_negra hombre_negro indígena* magrebí* árabe árabes afrodescend* amazigh bereber*",
  genetic:
    "genétic* genoma* prueba_de_adn adn mutación_genét* enfermedad_hereditaria test_de_paternidad prueba_de_paternidad",
  biometric:
    "huella_dactilar huellas_dactilares huella_digital huellas_digitales reconocimiento_facial reconocimiento_de_voz reconocimiento_de_iris escáner_de_retina",
};
