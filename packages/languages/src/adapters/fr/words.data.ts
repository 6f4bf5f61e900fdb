import type { LanguageWords } from "../../segment/language-description.ts";

export const frenchWords: LanguageWords = {
  letters: "àâæçéèêëîïôœùûüÿ",
  stopWords: `
    à afin ai ainsi alors après as au aucun aucune aussi autre autres aux avait avant avec avez avoir avons bien c ça car ce
    ceci cela celle celui ces cet cette ceux chaque chez comme comment d dans de depuis des deux dont donc du elle elles en
    encore entre es est et étaient était étant être eu faire fait faut fut ici il ils j je jusqu l la là laquelle le lequel
    les leur leurs lors lui m ma mais me même mes moi moins mon n ne ni non nos notre nous on ont ou où par parce pas pendant
    peu peut plus pour pourquoi pourrait près puis qu quand que quel quelle quelques qui quoi s sa sans se sera ses si son
    sont sous souvent suis sur t ta te tes toi ton toujours tous tout toute toutes très trop tu un une vers vos votre vous y`,
  commonWords: `
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi
    samedi dimanche monsieur madame mesdames messieurs bonjour merci veuillez agréer salutations distinguées lettre facture
    paiement loyer appartement rue année ans temps travail maison jours semaine mois aujourd hier demain gens monde pays
    gouvernement nouvelle nouveau premier première beaucoup enfants eau vie homme femme dit avoir question réponse chauffage
    médecin patiente candidature compte depuis toutefois président ville française français trois société développement`,
  abbreviations:
    "M., MM., mme., mmes., mlle., Dr., Pr., Me., Mgr., St., Ste., cf., p. ex., c.-à-d., env., éd., bd., av., tél., réf., boul.",
  numberAbbreviations: "no., n°., art., p., pp., chap., vol., fig., al., tél.",
  elisions: "l d j m n s t c qu jusqu lorsqu puisqu quoiqu quelqu presqu",
  suffixes: `
    issements issement ations ation ements ement ments ment euses euse eurs eur ités ité iques ique ables able ives ive ifs if
    aient ions iez ait ais ons ont ant ent ées és ée er ez é es e s x`,
  hints: {
    PERSON: `
      m., mm., monsieur, madame, mademoiselle, mme, mme., mlle, mlle., dr, docteur, docteure, professeur, professeure, pr,
      maître, nom, prénom, nom et prénom, patient, patiente, locataire, propriétaire, candidat, candidate, client, cliente,
      salarié, salariée, collègue, directeur, directrice, responsable, mon mari, ma femme, mon épouse, mon époux, mon fils,
      ma fille, cher, chère, signé, soussigné, soussignée`,
    DATE_OF_BIRTH: "né le, née le, né, née, date de naissance, naissance, anniversaire",
    NATIONAL_ID: `
      numéro de sécurité sociale, n° de sécurité sociale, sécurité sociale, numéro insee, nir, numéro fiscal, spi,
      numéro d'identification fiscale, numéro de registre national, registre national, niss, matricule, carte d'identité`,
    PHONE: "tél., tél, téléphone, tel., portable, mobile, numéro de téléphone, fax, télécopie, joignable au, appeler",
    ADDRESS:
      "rue, avenue, av., boulevard, bd, place, allée, chemin, impasse, quai, route, cours, adresse, domicilié, domiciliée, demeurant, habitant, code postal",
    IBAN: "iban, compte, numéro de compte, compte bancaire, rib, coordonnées bancaires, virement",
    EMAIL: "e-mail, email, mail, courriel, adresse électronique, mél",
  },
};
