import type { SpecialLexicon } from "../special-lexicon.ts";

export const maltese: SpecialLexicon = {
  language: "mt",
  usual: "u li l il ta ma fil hija huwa kien kienet biex għal minn dan din tal",
  health:
    "kanċer* kanċer_tas-sider tumur* puplesija* attakk_tal-qalb mard_tal-qalb pressjoni_għol* tqila tqala korriet abort* infertil* diżabilit* diżabbli* siġġu_tar-roti saħħa_mental* saħħtu_mental* ansjet* attakk_ta'_paniku suwiċid* awtoleż* droga* drogat* alkoħolik* alkoħoliżm* detox leave_tal-mard ċertifikat_mediku kartella_medika dijanjos* dijanjo* mediċin* riċett* kimoterap* kimjoterap* radjoterap* bijopsij* insuffiċjenz* dijaliż* ċirrożi skleroż* aids mard_venereu herpes ħosba influwenza pnewmonj* allerġ* ażma ażmatik* ċeljak* trux torox truxija għama għomja paraliż* paralizzat* amputat* prosteż* ulċer* arritmij* lewkimj* menopaws* obeż* insomnj* rewmat* operat operata depressjon* skiżofren* epilessij* dimensj* dijabet* emikranj* pazjent* marid marida mard marda epatit* tuberkulożi awtist* awtiżm* bipolar* psikjatr* insulin*",
  religion:
    "nisrani* nsara lhudi* lhud ġudaiżm* moskea* sinagog* mgħammed* magħmudija ġriżma griżma xhud_ta'_ġeħova xhieda_ta'_ġeħova twemmin reliġjo* reliġjuż* rabbi imam kosher ħalal ramadan sorijiet qassis parroċċ* ateu atei musulman* iżlam* buddist* ħindu* kattoli* ortodoss* protestant* evanġelik* =kristjan*",
  tradeUnion: "trade_union* unjin* union_tal-ħaddiem* GWU UĦM MUT strajk* ftehim_kollettiv* shop_steward",
  sexualOrientation:
    "omosesswal* gay lesbjan* bisesswal* eterosesswal* orjentazzjoni_sesswal* tal-istess_sess transġeneru* transesswal* mhux_binar* intersess* omofob*",
  politicalOpinion:
    "nazzjonalist* laburist* PN PL membru_tal-partit opinjoni_politik* opinjonijiet_politiċi fehmiet_politiċi lemin_estrem xellug_estrem komunist* soċjalist* faxxist* ivvota_għal",
  ethnicity: "etnik* etniċit* oriġini_etnik* razzjal* ġilda_sewd* suwed iswed_tal-ġilda żingar* għarbi għarab kurd*",
  genetic: "ġenetik* ġenoma* ereditar* dna test_tad-dna test_ta'_paternità mutazzjoni*",
  biometric:
    "marki_tas-swab* marka_tas-saba* impronti_diġitali rikonoxximent_tal-wiċċ rikonoxximent_tal-vuċi bijometri*",
};
