import { wordSet, type WordSet } from "./word-set.ts";

/**
 * Surnames that are also words for what somebody is, or for a part of the year: behind a form of address they are names ("Frau Richter", "Mr. King").
 * Lower case, of each language the commonest. Not here: what people are addressed with, such as "Herr Minister", "Panie Doktorze".
 */
export const wordSurnames: WordSet = wordSet(
  "richter bauer schneider müller weber koch fischer wagner becker bäcker metzger schmied schäfer zimmermann gärtner maurer förster jäger vogt schulz kaiser könig graf herzog fürst papst bischof pfeiffer krämer kaufmann lehmann wirt schreiber schuster sattler töpfer winkler amtmann hauptmann ritter burger bürger hofer hirt pilger probst abt mönch nonn engel teufel riese zwerg schütz binder seiler glaser färber gerber kellner ober pfarr küster vogel sommer winter herbst frühling freitag sonntag montag mai märz april august",
  "king queen prince duke knight page bishop pope abbott dean judge cook baker butcher carpenter taylor clerk parson shepherd gardener miller fisher hunter marshall constable steward chancellor sheriff guard porter potter mason turner walker driver sailor farmer brewer cooper archer bailey barber chandler chapman draper dyer fowler fuller harper painter sawyer singer skinner slater spencer tanner tucker weaver may march april june august summer winter spring monday friday",
  "boulanger marchand berger meunier charpentier boucher fournier leroy lemaire maire prévost clerc bourgeois chevalier marquis roi roy avril janvier février mars juin lundi vendredi barbier tailleur chasseur pêcheur pasteur prêtre moine abbé évêque lefebvre faure fabre",
  "rey pastor herrero zapatero caballero guerrero conde duque marqués alcalde abad monje molinero barbero sastre cantero abril mayo enero marzo domingo",
  "giudice conte re barbieri sarto fabbri pastore vescovo papa cardinale monaco abate marchese duca maggio aprile marzo agosto sabato domenico",
  "bakker visser smit koning mulder kuiper dekker schipper koster rechter bisschop prins graaf hertog keizer jager boer slager brouwer timmerman meester monnik",
  "kowal król szewc kucharz rybak sołtys wójt młynarz stolarz krawiec piekarz biskup ksiądz marzec maj kwiecień grudzień sobota niedziela",
  "král kovář kolář krejčí sedlák biskup císař rychtář řezník švec pekař mlynář truhlář zedník myslivec kráľ kováč krajčír sedliak pekár mlynár",
  "király bíró kovács szabó pap juhász halász molnár katona püspök gróf császár mészáros asztalos takács varga",
  "popa ciobanu olaru croitoru judecătoru rotaru morar dascălu",
  "kovač kralj sudac mlinar lovac pekar ribar car knez vojnik kovačič kmet župan",
  "konge prest smed møller fisker jæger bonde skriver kung präst smedh fiskare bonde jägare",
);
