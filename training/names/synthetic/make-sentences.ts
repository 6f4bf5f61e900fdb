import type { Example } from "../corpus.ts";
import { fillTemplate } from "./fill-template.ts";
import { pick } from "./invent-name.ts";
import type { LanguageSource } from "./read-language.ts";
import type { NamePool } from "./read-names.ts";

/** Forms, tables and signatures look alike in all languages; a language's labels fill them. */
const sharedTemplates: readonly string[] = [
  "{label}: {P}",
  "{label}: {S}",
  "{label}: {F}",
  "{label}: {Q}",
  "{label}, {label}: {Q}",
  "{label}: {^S}",
  "{label}: {^F}",
  "{label}: {P}, {d}",
  "{label}: {P} ({d})",
  "{label}, {label}: {Q}; {d}; {x}",
  "{label};{label};{other};{other}",
  "{label},{label},{other}",
  "{S};{F};{d}",
  "{^S};{F};{d};{x}",
  "{S},{F},{d},{e}",
  "{P};{d};{C}",
  "{P},{e},{p}",
  "{x};{P};{C};{d}",
  "{other}: {A} {n}, {x} {C}",
  "{other}: {A} {n}",
  "{other}: {C}, {d}",
  "{other}: {x}",
  "{other}: {common}",
  "{common}: {d}",
  "{common}: {m} €",
  "{role}: {P}",
  "{role}: {I}",
  "{role}: {common}",
  "{role}: {O}",
  "{role} {P}, {d}, {x}",
  "{P}, {role}, {e}",
  "{P} <{e}>",
  "{P}",
  "{F}",
  "{^P}",
  "{I}",
  "{J}",
  "{J}, {role}",
  "{label}: {J}",
  "{role}: {J}, {I} {P}",
  "{C}, {J}, {role}",
  "{title} {P}",
  "{title} {S}",
  "{title} {P}, {A} {n}, {x} {C}",
  "{P}, {A} {n}, {x} {C}",
  "{P} · {p} · {e}",
  "1. {P}, {d}",
  "{n}. {P}",
  "{role}: {F} {S}, {P}, {I}, {P}",
  "{P}, {P}, {P}",
  "{greeting} {F},",
  "{verb} {F}, {e}",
  "{verb} {P} {d}.",
  "{verb} {common} {d}.",
  "{greeting} {F}!",
  "{greeting} {title} {S},",
  "{_label};{_label};{_other}",
  "{_label};{_other};{_other}",
  "{_label},{_other},{_label}",
  "{common} {P}, {d}",
  "{rare} {P}, {x}",
  "{rare} {P}; {x}; {d}",
  "{rare} {F}, {d}",
  "{rare} {x}, {d}",
  "{rare}, {x}: {d}",
  "{rare} {common} {d}",
  "{common} {rare}: {x}",
  "{rare}: {P}",
  "{rare}: {C}",
  "{common}",
  "{common} {common}",
  "{^common}",
  "{institution} {C}",
  "{O}",
  "{O}, {A} {n}, {C}",
  "{A} {n}",
  "{A}, {C}",
  "{C}, {n}. {month} {y}",
  "{month} {y}",
  "{kin}: {P}",
  "{kin}: {F}",
  "{kin} {F}, {kin} {P}",
  "{role}: {I}, {P}, {O}",
];

const sharedShare = 0.34;

/** Tagged sentences of a language, as many as asked for: its own templates and the shared ones with names and values filled in. */
export function makeSentences(
  source: LanguageSource,
  pool: NamePool,
  count: number,
  random: () => number,
): readonly Example[] {
  const sentences: Example[] = [];
  for (let made = 0; made < count; made += 1) {
    // Each of a language's own templates comes equally often; the rest by chance.
    const own = source.templates[made % Math.max(1, source.templates.length)] ?? "{P}";
    const template = random() < sharedShare ? (pick(sharedTemplates, random) ?? own) : own;
    sentences.push(fillTemplate(template, source, pool, random));
  }
  return sentences.filter(({ forms }) => forms.length > 0);
}
