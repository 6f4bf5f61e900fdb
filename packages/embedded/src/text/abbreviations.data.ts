/**
 * Abbreviations that end in a full stop without ending a sentence, lower-case, without the stop. Only such as rarely end one.
 * Single letters ("z. B.", "J. S. Bach") need no entry.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  [
    "dr prof mr mrs ms st no nos vol pp fig vs approx ca cf art nr str abs bzw usw inkl evtl ggf zzgl vgl hr fr ing dipl mag jr sr",
    "mme mlle me av env ex éd tél p.ex sra dña don sig dott avv ecc pag art tel núm pág nº ap av",
    "dhr mevr drs o.a m.m bl.a f.eks t.ex bl kl tlf mr nt esim mm ns os puh tk vt lk nr tel prl pr",
    "tzn np ul al pl godz tj wg mgr inż dr hab tzv např č čl odst sv ul tel mil napr ods čl str npr oz tzv itd",
    "pl ún dr id ifj sz tel κ κα δρ αρ τηλ σελ π.χ δηλ βλ г гр ул бр др чл ал т.е т.н св лв",
  ]
    .join(" ")
    .split(" "),
);
