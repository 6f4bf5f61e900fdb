/**
 * Abbreviations after which a sentence goes on, lower-case, without the stop. Only such as rarely end one.
 * Single letters ("z. B.", "J. S. Bach") need no entry.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    "dr prof mr mrs ms vs approx ca cf bzw inkl evtl ggf zzgl vgl fr ing dipl mag jr sr mme mlle éd sra dña dott avv ecc " +
    "dhr mevr drs o.a bl.a f.eks t.ex esim prl tzn np godz tj inż tzv např napr npr oz ún ifj δρ αρ π.χ δηλ βλ гр ул бр др т.е т.н св"
  ).split(" "),
);

/** Abbreviations after which a sentence goes on only when a number follows: "Art. 5", "No. 7". Some of them are words as well. */
export const abbreviationsBeforeNumbers: ReadonlySet<string> = new Set(
  "art abs nr no nos nº n.º núm str pp pag pág fig vol kap chap tel tél av ap ul kl čl ods tab tav arr čís бр чл ал τηλ σελ σ αρ".split(
    " ",
  ),
);
