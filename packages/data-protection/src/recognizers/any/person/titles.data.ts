import { wordSet, type WordSet } from "./word-set.ts";

/** Forms of address and academic titles before a name, lower case, without the full stop. One name after them is enough. */
export const titles: WordSet = wordSet(
  "herr herrn frau fräulein hr fr dr prof dipl ing mag",
  "mr mrs ms miss mx sir madam lady lord mister",
  "monsieur madame mademoiselle mme mmes mlle me maître docteur professeur m",
  "señor señora señorita sr sra srta don doña dn dña dra senyor senyora",
  "signor signora signorina signore sig sigra dott dottor dottore dottoressa ssa avv ing arch prof.ssa",
  "senhor senhora dona doutor doutora exmo exma",
  "meneer mevrouw mijnheer dhr mevr mw heer",
  "panie pane państwu pán paním pánem pan pani pana panu panem panią państwo p panna mgr inż",
  "pán paní pana panu panem slečna bc mudr judr phdr ing",
  "pánovi pána pánom slečny",
  "gospod gospa gospo gospe gospoda gospodu gdč gospodin gospodina gospodinu gospođa gospođe gospođi gospođu gospođo g gđa",
  "господин господине г-н г-жа госпожа госпожо госпожица д-р инж проф г-ца господина госпођа госпођи госпођо госпоѓа госпоѓо",
  "пан пані пана панові паном панові",
  "κύριος κύριο κυρίου κύριε κυρία κυρίας κ κος κα δρ καθ",
  "domnul domnului domnule doamna doamnei doamnă domnișoara dl dna d-l d-na",
  "herra rouva neiti hra rva tohtori",
  "härra proua preili hr pr",
  "kungs kundze kungam kundzei kungs",
  "ponas ponia pono ponios ponui poniai ponią p",
  "fru frøken frk herre",
  "fröken",
  "sinjur sinjura sur is-sinjur is-sinjura mr",
  "an-tuasal tuasal uasal bean",
  "úr asszony bay bayan sayın bey hanım",
  "zoti zonja zotëri zotit zonjës znj z",
  "séra frú",
  "här madamm joffer",
  "dott.ssa prof.ssa sig.ra sig.na d-l d-na eng engº ingº exma d d.ª mudr mvdr judr phdr rndr paeddr mgr bc inž dipl dr.sc mr.sc kand cand med jur rer nat hab inż lek dypl adw mec dra drs mr mevr dna dl dle dlui hon rev fr sr br capt lt sgt col gen maj",
  "tit κ.κ κυρ δις г г-н г-жа г-ѓа г-ца гн гжа гђа г-ђа г-дин инж доц проф акад ж.ms p-a p-na p-ni",
);

/** Forms of address behind a name, lower case: in Hungarian, Turkish, Latvian, Maltese. */
export const titlesBehind: WordSet = wordSet(
  "úr urat úrnak úrral úrhoz úrtól uram asszony asszonyt asszonynak asszonnyal hölgy bey beye bey'e beyi beyin hanım hanımı hanıma hanımın hanıma efendi kungs kungam kunga kungu kundze kundzei kundzes kundzi",
);

/** What may stand between a role and the name: "my". Lower case. */
export const possessives: WordSet = wordSet(
  "ми му ѝ и й їй наш мой моя моят μου σου του της μας σας tiegħi tagħha tiegħu tagħhom mio mia meu minha meu mea mój moja môj moj moja ons mijn dr prof",
);
