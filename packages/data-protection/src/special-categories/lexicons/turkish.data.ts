import type { SpecialLexicon } from "../special-lexicon.ts";

export const turkish: SpecialLexicon = {
  language: "tr",
  usual: "ve bir bu da de için ile çok ne o olarak olan var daha gibi ama onun onu",
  health:
    "kanser* meme_kanser* tümör* inme felç* kalp_krizi* kalp_hasta* kalp_yetmez* tansiyon* hipertans* hamile* gebe gebelik* düşük_yap* kürtaj* kısırlık* kısır engelli* özürlü* tekerlekli_sandalye* ruh_sağlığ* psikoloj* anksiyete* kaygı_bozuk* panik_atak* yeme_bozuk* intihar* kendine_zarar bağımlılık* uyuşturucu* madde_bağım* alkolik* alkolizm* hastalık_izni* rapor_aldı tıbbi* sağlık_durum* sağlık_rapor* teşhis* tanısı* tanı_kond* ilaç ilaçlar* ilacı reçete* kemoterapi* radyoterapi* biyopsi* böbrek_yetmez* diyaliz* siroz* skleroz* ms_hasta* zührevi* cinsel_yolla kızamık* grip zatürre* alerji* alerjik* astım* çölyak* sağır* işitme_engel* görme_engel* kör körlük* ampute* protez* ülser* aritmi* lösemi* menopoz* obez* uykusuzluk* romatizma* ameliyat* malul* tükenmişlik* depresyon* şizofren* epilepsi* sara_hasta* demans* bunama* şeker_hasta* diyabet* migren* hastası hastalığ* hastalık* hepatit* verem tüberküloz* otizm* otistik* psikiyatr* insülin*",
  religion:
    "hristiyan* hıristiyan* yahudi* musevi* cami camiye camide sinagog* vaftiz* yehova_şah* dindar* dini dinî inanç* inançlı* mezhep* mezheb* haham* imam imamı koşer helal ramazan* rahibe* rahip* papaz* ateist* müslüman* islam* budist* hindu* katolik* ortodoks* alevi* sünni* şii bahai* protestan* deist*",
  tradeUnion: "sendika* sendikal* sendikalı* DİSK TÜRK-İŞ HAK-İŞ KESK grev grevci* toplu_sözleşme* işyeri_temsilci*",
  sexualOrientation:
    "eşcinsel* gey lezbiyen* biseksüel* homoseksüel* heteroseksüel* cinsel_yönelim* cinsel_kimlik* hemcins* transseksüel* trans_kadın* trans_erkek* travesti* interseks* homofob* lgbti*",
  politicalOpinion:
    "AKP CHP MHP HDP DEM_Parti İYİ_Parti parti_üye* partiye_üye siyasi_görüş* siyasi_düşünce* siyasi_eğilim* aşırı_sağ* aşırı_sol* solcu* sağcı* ülkücü* komünist* sosyalist* faşist* milliyetçi* oy_verdi kemalist*",
  ethnicity:
    "etnik* kökenli* ırk ırkı ırksal* ten_rengi* siyahi* zenci* koyu_tenli* çingene* roman_köken* romanlar* kürt* arap araplar* arap_köken* ermeni* laz lazlar süryani* çerkes* zaza*",
  genetic: "genetik* genom* kalıtsal* dna dna_test* gen_mutasyon* mutasyon* babalık_test* irsi",
  biometric: "parmak_iz* yüz_tanı* iris_tanı* ses_tanı* retina_tara* avuç_içi_dam* biyometri*",
};
