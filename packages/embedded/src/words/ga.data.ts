import type { LanguageWords } from "./language-words.ts";

export const ga: LanguageWords = {
  tag: "ga",
  stop: "an na agus nó ach má i sa san ar ag le leis as do de don den faoi ó ón gan thar roimh tar éis idir chun tá bhí is ba bheith níl ní nach go a ab gur sé sí siad mé tú muid sibh é í iad seo sin siúd mo do ár bhur féin freisin cad cé cá cathain nuair conas cén fáth céard mar atá raibh mbíonn bíonn bhfuil féidir leat más é do thoil le_do_thoil thoil mhéad gach",
  ask: {
    who: "cé cé_hé cé_hí",
    when: "cathain cén_uair cén_bhliain cén_t-am",
    where: "cá cén_áit",
    count: "cé_mhéad cé_mhéid cá_mhéad cén_fhad cén_praghas cén_aois",
    why: "cén_fáth cad_chuige",
    what: "cad céard cén conas",
  },
  numbers:
    "aon amháin haon dó dhá trí ceathair ceithre cúig sé seacht hocht ocht naoi deich fiche tríocha céad míle milliún* billiún* leath",
  because: "mar toisc óir de_bharr",
  summarize: "achoimre achoimrigh coimrigh go_hachomair achoimriú",
  list: "liostaigh liosta luaigh_gach",
  tell: "abair inis_dom aimsigh taispeáin tabhair luaigh ainmnigh",
  generate:
    "scríobh dán aistrigh cruthaigh cum athscríobh mínigh scéal_grinn haiku cód ríomhchlár* ríomh inis can tarraing mol scríobh* aistri* chruthú",
  greet: "haigh dia_duit dia_dhuit slán maidin_mhaith tráthnóna_maith conas_atá",
  instruct:
    "is_cúntóir is_tusa is_tú do_thasc do_ról freagair i_gcónaí bí úsáid labhair bunaithe_ar an_téacs_seo_a_leanas léigh lean",
  replies: {
    needsModel:
      "Ní féidir liom é sin a dhéanamh: ní dhéanaim ach an téacs a thugann tú dom a lua. Is féidir liom ceisteanna faoi a fhreagairt, achoimre a dhéanamh air nó sleachta as a liostú. Le haghaidh gach ní eile, ceangail samhail ghiniúnach: createLeam({ baseUrl, model }).",
    noAnswer:
      "Chomh fada agus a fheicim, ní fhreagraíonn an téacs a tugadh an cheist seo. Ní dhéanaim ach lua agus ní thugaim buille faoi thuairim riamh. B'fhéidir go dtuigfeadh samhail ghiniúnach níos mó: createLeam({ baseUrl, model }).",
  },
};
