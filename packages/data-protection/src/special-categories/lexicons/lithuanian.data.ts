import type { SpecialLexicon } from "../special-lexicon.ts";

export const lithuanian: SpecialLexicon = {
  language: "lt",
  usual: "ir yra ne jis ji kad su už iš buvo bet tai jos jo nuo mes",
  health:
    "vėžys vėžio vėžiu vėžį vėžin* krūties_vėž* navik* auglys auglio insult* infarkt* širdies_lig* širdies_nepak* kraujospūd* hiperten* nėšč* nėštum* persileid* abort* nevaising* neįgal* negalia negalią vežimėl* psichik* psichikos psichin* nerimo_sutrik* panikos_atak* valgymo_sutrik* savižud* žalojimas* priklausomyb* narkoman* alkoholik* alkoholizm* detoksik* nedarbingum* ligos_istor* diagnoz* vaistai vaistus vaistų receptin* chemoterap* chemij* spindulin* biops* inkstų_nepak* dializ* ciroz* išsėtin* skleroz* aids živ ŽIV venerin* lytiškai_plint* herpes tymai gripas gripu gripo plaučių_užd* alergi* alergij* astma astmos celiak* kurčia* aklas akla aklum* paralyž* amputu* protez* opalig* aritmij* leukemij* menopauz* nutukim* nemig* reumat* operuot* invalid* perdegim* depresij* šizofren* epilepsij* demencij* diabet* migren* pacient* serga sirgo ligon* liga ligos kurčias",
  religion:
    "krikšči* žydas žydai žydų žydė mečet* sinagog* krikštas krikštij* pakrikšt* sutvirtin* sekminink* jehovos_liud* tikint* religij* religin* tikyb* rabin* košer* halal ramadan* vienuol* kunig* parapij* ateist* musulmon* budist* hinduist* katalik* stačiat* sentiki* evangelik* liuteron*",
  tradeUnion:
    "profesin_sąj* profesinė_sąjung* profesinės_sąjung* profsąjung* LPSK Solidarum* streik* kolektyvin_sut* kolektyvinė_sut*",
  sexualOrientation:
    "gėjus gėjai gėjų lesbiet* biseksual* homoseksual* seksualin_orient* seksualinė_orient* seksualinės_orient* tos_pačios_lyt* translyt* transvyr* transmoter* nebinar* interseksual* homofob*",
  politicalOpinion:
    "partijos_nar* partinis* politiniai_įsit* politinės_paž* politinių_paž* kraštutin_deš* kraštutin* konservatorių_part* socialdemokrat* komunist* liberalų_sąj* nacionalist* balsavo_už",
  ethnicity:
    "etnin* etniš* tautyb* tautybės odos_spalv* tamsiaod* juodaod* čigon* romai romų romas arabas arabai kilmės_šal* rasin* rasės",
  genetic: "genetin* genetik* genų_mutac* paveldim* dnr dnr_tyrim* dnr_test* genom* tėvystės_test*",
  biometric: "pirštų_atsp* piršto_atsp* veido_atpaž* rainelės_atpaž* balso_atpaž* biometrin*",
};
