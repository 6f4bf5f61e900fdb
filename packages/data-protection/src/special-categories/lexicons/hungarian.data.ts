import type { SpecialLexicon } from "../special-lexicon.ts";

export const hungarian: SpecialLexicon = {
  language: "hu",
  usual: "a az és hogy nem is egy volt van meg már csak ez aki azt ő én mi",
  health:
    "rák rákos rákbeteg* mellrák* tüdőrák* daganat* tumor* agyvérzés* stroke szívinfark* szívroham* szívbeteg* szívelégt* vérnyom* magas_vérny* terhes* várandós* vetélés* abortus* meddő* lombik* fogyaték* mozgássér* kerekesszék* mentális* lelki_beteg* elmebeteg* szorong* pánikroham* pánikbeteg* evészavar* öngyilk* önsért* függőség* drogfügg* alkoholfügg* alkoholist* elvonó* betegszab* táppénz* kórlap* zárójelent* kórtört* diagnó* gyógyszer* recept_nélk* kemoterápi* kemó* sugárkez* biopszi* veseelég* művese* májzsugor* szklerózis* aids szeropoz* nemi_beteg* herpesz* kanyaró* influenz* tüdőgyull* allergi* asztmás* asztma* cukorbeteg* cöliáki* lisztérz* siket* hallássér* vaksá* gyengénlát* bénulás* lebén* amput* protézis* gyomorfek* leukémi* menopauz* elhíz* álmatlan* reuma* műtét* műtöt* rokkant* kiégés* depresszió* depresszi* skizofr* demenc* epilepszi* migrén* beteg betegség* betegsége páciens*",
  religion:
    "keresztény* keresztyén* zsidó* zsidóság* mecset* zsinagóg* megkeresztel* keresztel* konfirm* hívő vallás* vallási* felekezet* pünkösdi_gyül* jehova_tanúi* jehova_tanúja rabbi* imám* kóser halal ramadán* apáca* szerzetes* lelkész* plébáni* gyülekezet* ateist* muszlim* iszlám* buddhist* hindu* katolikus* református* evangélikus* ortodox* unitárius* görögkatol*",
  tradeUnion: "szakszervezet* szakszerv* MASZSZ LIGA üzemi_tanács* sztrájk* kollektív_szerz* bizalmi_testület*",
  sexualOrientation:
    "meleg_férf* meleg_pár* melegek leszbikus* biszexuál* homoszexuál* szexuális_irány* szexuális_orient* azonos_nemű* transznem* transznő* transzférfi* nem_bináris* interszex* homofób* coming_out",
  politicalOpinion:
    "Fidesz* KDNP Jobbik* MSZP LMP pártt* párttag* pártkönyv* politikai_nézet* politikai_vélem* szélsőjob* szélsőbal* baloldali* jobboldali* kommunist* szocialist* szavazott_a",
  ethnicity:
    "etnikai* etnikum* nemzetiségű származású cigány* roma_szárm* romák bőrszín* sötét_bőr* fekete_bőr* arab_szárm* sváb_szárm* faji_hovat*",
  genetic:
    "genetikai* genetika* génmutác* dns-teszt* dns-minta* dns-vizsg* örökletes* genom* apasági_teszt* apasági_viz*",
  biometric: "ujjlenyom* arcfelism* íriszfelism* hangfelism* retinaszken* biometrik*",
};
