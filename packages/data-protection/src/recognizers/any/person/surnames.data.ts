import { wordSet } from "./word-set.ts";

/** The commonest of Hungary, where they stand first, with "-né" for a married woman. Source: Belügyminisztérium, public frequency list of surnames. */
const hungarianSurnames = wordSet(
  "nagy kovács tóth szabó horváth varga kiss molnár németh farkas balogh papp takács juhász lakatos mészáros oláh simon rácz fekete szilágyi török fehér balázs gál kis szűcs kocsis pintér fodor orsós szalai sipos magyar lukács gulyás biró bíró király katona lászló jakab bogdán balog sándor boros váradi kelemen antal somogyi fülöp orosz vincze hegedűs budai deák pap bálint pál illés szőke vörös bognár halász szalay lengyel vass fazekas kerekes barta jónás szekeres hajdu máté soós borbély pásztor medve major bodnár csonka faragó gáspár székely dudás virág kozma novák hegedüs dobos",
);

export function isHungarianSurname(lower: string): boolean {
  return hungarianSurnames.has(lower) || (lower.endsWith("né") && hungarianSurnames.has(lower.slice(0, -2)));
}
