import type { LanguageWords } from "./language-words.ts";

export const fr: LanguageWords = {
  tag: "fr",
  stop: "le la les l un une des de du d et ou mais si à au aux en dans sur sous par pour avec sans entre comme que qui quoi dont où est sont était étaient être été a ont avait avaient avoir il elle ils elles on nous vous je j tu me m te t se s y ce c cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre votre vos nos ne n pas plus moins très qu quel quelle quels quelles quand combien comment pourquoi lequel laquelle lesquels peux peut pouvez pourriez pourrais stp svp plaît afin lors après avant depuis pendant aussi",
  ask: {
    who: "qui à_qui",
    when: "quand quelle_heure quelle_date quelle_année",
    where: "où d'où",
    count: "combien quel_âge quel_montant quelle_somme quel_est_le_prix quelle_durée",
    why: "pourquoi",
    what: "que quoi quel quelle quels quelles qu'est comment lequel laquelle lesquels lesquelles est-ce",
  },
  numbers:
    "un deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante cent* mille million* milliard* moitié tiers",
  because: "parce car puisque raison grâce afin pour_que",
  summarize: "résum* synthès* synthét* en_bref aperçu l'essentiel condense* de_quoi_parle de_quoi_s'agit",
  list: "liste listez énumèr* cite_tous citez_tous",
  tell: "dis dites donne donnez trouve trouvez montre montrez cite citez indique indiquez cherche nomme",
  generate:
    "écri* rédig* compos* tradui* crée* génér* invent* reformul* expliqu* poème poèmes blague haïku cod* programm* calcul* raconte* chante* dessin* imagin* recommand* conseill* écrire",
  greet: "bonjour salut bonsoir merci coucou au_revoir ça_va comment_vas comment_allez bonne_nuit",
  instruct:
    "tu_es vous_êtes ta_tâche votre_tâche ton_rôle votre_rôle réponds répondez réponse toujours ne jamais sois soyez utilise utilisez agis parle parlez base-toi basez-vous voici d'après_le à_partir_du en_te_basant le_texte_suivant lis lisez respecte ignore_toutes ignore_les ignorez",
  replies: {
    needsModel:
      "Je ne peux pas le faire : je cite seulement le texte que vous fournissez. Je peux répondre à des questions sur ce texte, le résumer ou en lister des passages. Pour tout le reste, ajoutez un modèle génératif : createLeam({ baseUrl, model }).",
    noAnswer:
      "Le texte fourni ne répond pas à cette question, pour autant que je puisse voir. Je cite et ne devine jamais. Un modèle génératif comprendra peut-être mieux : createLeam({ baseUrl, model }).",
  },
};
