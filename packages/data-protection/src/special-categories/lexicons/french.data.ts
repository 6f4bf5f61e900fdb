import type { SpecialLexicon } from "../special-lexicon.ts";

export const french: SpecialLexicon = {
  language: "fr",
  usual: "le la les des est dans une pour avec elle il pas sur sont été on son ses ce cette",
  health:
    "cancer* tumeur* accident_vasculaire avc crise_cardiaque cardiaque* insuffisance_rénale tension_artérielle hypertendu* enceinte grossesse* fausse_couche ivg avortement* stérilité infertil* procréation_médic* handicap* fauteuil_roulant santé_mentale trouble_anxieux crise_d'angoisse trouble_aliment* suicid* automutil* toxicoman* addict* cure_de_désintox* désintox* arrêt_maladie dossier_médical antécédents_médicaux diagnosti* ordonnance* médicament* traitement_médical chimio chimiothérap* radiothérap* biopsie* cirrhose* sclérose* sida séroposit* maladie* malade* mst ist herpès rougeole grippe* pneumonie* allerg* asthmatiq* cœliaque intoléran* sourd sourde surdité aveugle cécité paralys* amputé* prothès* ulcère* arythmi* leucémi* ménopaus* obés* insomni* invalidité rhumat* hospitalis* opéré* chirurg* greffe* dépress* dépressi* schizophrène* épileps* épilepti* démence",
  religion:
    "juif juifs juive juives judaïsme mosquée* synagogue* église_réformée pentecôtis* baptisé* baptême* communiant* confession_relig* religion* religieu* croyant* pratiquant* rabbin* imam imams témoin_de_jéhovah témoins_de_jéhovah casher halal ramadan sikh sikhs chiit* athéisme laïcard* curé paroiss* hindou* bouddhist* musulman* =chrétien*",
  tradeUnion:
    "syndicat* syndiqu* syndical* CGT CFDT FO CFTC délégué_du_personnel délégué_syndic* comité_d'entreprise gréviste* prud'hom*",
  sexualOrientation:
    "orientation_sexuelle homo lesbienne* gay bisexuel* transgenre* même_sexe mariage_pour_tous coming_out homophob* pacsé_avec_son_compagnon intersexe* non_binaire* femme_trans homme_trans pédé",
  politicalOpinion:
    "opinion_politique opinions_politiques parti_politique parti_socialiste parti_communiste rassemblement_national front_national les_républicains extrême_droite extrême_gauche militant* gaullist* lepénist* macronist* mélenchonist* encarté* adhérent_du_parti gilet_jaune gilets_jaunes LFI RN EELV écologistes souverainist*",
  ethnicity:
    "ethnie* ethnique* origine_ethnique race_noire femme_noire homme_noir peau_noire métis métisse maghrébin* tsigane* gitan gitans gitane* manouche* kabyle* berbère* arabe arabes roms afro-descend* antillais* juif_séfarade",
  genetic:
    "génétique* génome* test_adn adn mutation_génét* maladie_hérédit* maladie_génét* test_de_paternité prédisposition_génét*",
  biometric:
    "empreinte_digitale empreintes_digitales reconnaissance_faciale reconnaissance_vocale empreinte_vocale scan_rétin* réseau_veineux",
};
