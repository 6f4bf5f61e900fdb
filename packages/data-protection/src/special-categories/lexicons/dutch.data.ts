import type { SpecialLexicon } from "../special-lexicon.ts";

export const dutch: SpecialLexicon = {
  language: "nl",
  usual: "de het een van en is met voor niet op zijn haar hij zij werd hun",
  health:
    "kanker* borstkanker* longkanker* darmkanker* tumor* beroerte* hartaanval* hartinfarct* hartfalen hartziek* hartpat* bloeddruk* zwanger* miskraam* abort* onvruchtb* ivf gehandicapt* invalid* rolstoel* psychisch* angststoorn* paniekaanval* eetstoornis* zelfmoord* suïcid* zelfbeschad* verslaafd* verslaving* drugsgebr* afkick* ziekteverlof ziekgemeld* ziekmeld* medisch_dossier diagnos* medicijn* medicatie* chemo chemokuur* bestral* biopt* nierfal* dialyse levercirr* multiple_sclerose sclerose aids seropositief soa geslachtsziekte* herpes mazelen griep longontst* allergi* astmati* coeliakie doof doofheid slechthor* blind blindheid verlamd* verlamming* geamput* prothese* maagzweer* hartritme* leukemie* obesitas slapelo* reuma* ziekenhuisopn* geopereerd* ziek ziekte* arbeidsonges* burn-out patiënt* suikerziekte* dementerend* depressief",
  religion:
    "christen christelijk* jood joods* joodse joden jodin moskee* synagog* gedoopt* doop hervormd* gereformeerd* pinkstergem* jehova's_getuige* gelovig* kerkelijk* rabbijn* imam imams koosjer halal ramadan religie* religieu* nonnen monnik* dominee* parochi* moslim* moslima* hindoe* boeddhis* atheïst* christenen christendom",
  tradeUnion:
    "vakbond* vakbew* vakverenig* FNV CNV ABVV ACV ACLVB VCP ondernemingsraad* stakings* stakers kaderlid cao-onderhand*",
  sexualOrientation:
    "homo homo's homohuwelijk* lesb* biseksueel biseksuele* seksuele_geaardheid seksuele_voorkeur geaardheid gelijkgeslachtelijk* transgender* transvrouw* transman* intersek* non-binair* homofob* uit_de_kast",
  politicalOpinion:
    "VVD PvdA PVV CDA SGP BBB NSC N-VA CD&V groenlinks vlaams_belang partijlid* partijlidm* politieke_overtuig* politieke_voorkeur extreemrecht* extreemlinks* stemt_op stemde_op linkse_activ* sp-lid forum_voor_democratie",
  ethnicity:
    "etnisch* etniciteit afkomst donkere_huid* zwarte_vrouw zwarte_man getint* halfbloed* zigeuner* sinti allochtoon* allochtone* marokkaanse_afk* turkse_afk* molukker* moluks* creool* creools* hindoestaan* hindostaan* arabier* arabische_afk* roma-afk*",
  genetic:
    "genetisch* erfelijk* genmutatie* dna-onderz* dna-test* dna-profiel* dna genoom vaderschapst* erfelijkheids*",
  biometric: "vingerafdruk* gezichtsherk* irisherk* stemherk* netvliess* gelaatssc* handpalm*",
};
