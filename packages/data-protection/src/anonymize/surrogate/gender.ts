import { cyrillicNames, greekNames, latinNames } from "./names.data.ts";

export type Gender = "female" | "male" | "neutral";

/** Surname forms that only one gender has, in the languages that mark it. */
const femaleForms =
  /(?:ová|ska|cka|ská|cká|ienė|aitė|ytė|iūtė|dóttir|sdatter|ова|ева|ёва|ина|ська|цька|ская|цкая|ска|οπούλου|ίδου|άκη|έλλη)$/u;
const maleForms =
  /(?:ský|cký|ski|cki|auskas|āns|ānis|sson|ov|ев|ов|ёв|ський|цький|ский|цкий|ски|όπουλος|ίδης|ιάδης|άκης|έλλης)$/u;

/** First names that tell, beyond those of the tables of surrogates: frequent ones, lower case, written from general knowledge. */
const female = new Set(
  "anna maria eva lena laura sara sarah emma lisa julia katharina petra sabine monika ursula claudia birgit karin ingrid marie louise chloé camille manon inès giulia chiara francesca lucía carmen pilar ana inês joana agnieszka katarzyna małgorzata zofia jana hana zuzana lucie eszter katalin ilona ioana elena andreea mihaela aino kaisa liisa tiina kirsti kristina astrid freja ingeborg aoife siobhán niamh ciara mary elizabeth susan margaret ayşe fatma emine zeynep ivana marija milica jelena".split(
    " ",
  ),
);
const male = new Set(
  "hans peter michael thomas andreas stefan christian wolfgang klaus jürgen uwe max jan pierre jean louis antoine thierry giovanni giuseppe marco luca antonio josé juan carlos manuel joão pedro tiago piotr krzysztof tomasz jakub marek petr jiří tomáš lászló istván zoltán gábor ion andrei mihai matti juha mikko lars erik anders sven olav bjørn padraig seán liam conor john james william david robert mehmet mustafa ahmet ali ivan milan dragan zoran nikola".split(
    " ",
  ),
);

/** What a name says about gender, by its first word, then by the form of its last; "neutral" where it says nothing. */
export function genderOf(words: readonly string[]): Gender {
  const first = (words[0] ?? "").toLowerCase();
  if (female.has(first) || isIn(first, "female")) return "female";
  if (male.has(first) || isIn(first, "male")) return "male";
  const last = (words.at(-1) ?? "").toLowerCase();
  if (femaleForms.test(last)) return "female";
  return maleForms.test(last) || /^\p{Script=Greek}+ς$/u.test(last) ? "male" : "neutral";
}

function isIn(name: string, gender: "female" | "male"): boolean {
  return [latinNames, cyrillicNames, greekNames].some((names) =>
    names[gender].some((each) => each.toLowerCase() === name),
  );
}
