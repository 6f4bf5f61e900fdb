import type { LanguageWords } from "../../segment/language-description.ts";

export const irishWords: LanguageWords = {
  letters: "áéíóú",
  stopWords: `
    a ab ach ag agam agat againn agaibh acu aici aige agus aon ag ar an ann anois anseo ansin aon ar arís as atá ba be bhí bheadh
    bheidh bheith bhfuil bhfuair bhur b bíonn bítear cá cad cé cén céard chuig chun chuir chomh chéile chuid cuid cuir cúpla d
    dá dár de déan den do dó dom duit dúinn dul don dtí é ea eile eisean eo fad faoi faoin fós fuair fé gach gan go gur í iad
    idir i im in ina inar isteach lá le leat leis lena léi linn liom leo lé m má mar maidir mé mo mó mór muid muna murab
    ná nach nár ní níl níor níos nó nuair na ó óna ón oraibh orainn orm ort orthu os pé roimh rud sa san sara sé seo sí siad sibh
    sin sinn siúd sna sula tá táim táimid tar thar thú tú trí tríd uaidh uaim uair uirthi um uile uilig`,
  commonWords: `
    eanáir feabhra márta aibreán bealtaine meitheamh iúil lúnasa mheán fómhair deireadh samhain nollaig luan máirt céadaoin
    déardaoin aoine satharn domhnach chara uasal mheas go raibh maith agat litir sonrasc íocaíocht cíos árasán sráid bliain
    bliana blianta am obair teach tithe laethanta seachtain mí inniu inné amárach daoine domhan tír rialtas nua chéad leanaí
    uisce saol fear bean dúirt dhéanamh ceist freagra teas dochtúir othar iarratas cuntas cathair gaeilge éireann éirinn
    dhá trí cuideachta forbairt eolas polaitíochta tábhachtach bainisteoir scoil teanga ceart cóir mbliana fáil rogha bhfad`,
  abbreviations:
    "Dr., An tUas., uas., An tOll., oll., m. sh., i. e., lch., lgh., uimh., teil., iml., San., r. ch., Co., Sr., tAth., An tAth.",
  numberAbbreviations: "uimh., lch., lgh., alt., teil., cuid., iml., caib., p.",
  elisions: "b d m",
  prefixes: {
    bhf: "f",
    mb: "b",
    gc: "c",
    nd: "d",
    ng: "g",
    bp: "p",
    dt: "t",
    bh: "b",
    ch: "c",
    dh: "d",
    fh: "f",
    gh: "g",
    mh: "m",
    ph: "p",
    sh: "s",
    th: "t",
  },
  suffixes:
    "aíochta aíocht íochta íocht acha anna eanna adóir óirí óir aithe ithe áil eála úla úil aigh igh ann eann ach each adh eadh tar tear anna aí í a e",
  hints: {
    PERSON: `
      an tuasal, uasal, an t-uas., an tuas., a chara, bean, bean uí, an dr., dr., an dochtúir, dochtúir, an tollamh, ollamh,
      iníon, ainm, sloinne, ainm iomlán, othar, tionónta, tiarna talún, iarrthóir, custaiméir, cliant, fostaí, comhghleacaí,
      bainisteoir, stiúrthóir, múinteoir, príomhoide, m'fhear céile, mo bhean chéile, mo mhac, m'iníon, mise, is mise,
      le meas, le gach dea-ghuí, sínithe`,
    DATE_OF_BIRTH: "rugadh, a rugadh, a rugadh ar, rugadh mé, dáta breithe, lá breithe, breith",
    NATIONAL_ID:
      "uimhir pps, upsp, pps, uimhir phearsanta seirbhíse poiblí, uimhir phearsanta, uimhir aitheantais, uimhir chánach, cárta aitheantais, uimhir árachais shóisialaigh",
    PHONE:
      "teil., teil, teileafón, guthán, uimhir theileafóin, uimhir ghutháin, fón, fón póca, fón soghluaiste, faics, glaoigh",
    ADDRESS:
      "sráid, bóthar, ascaill, plás, cearnóg, lána, céide, garrán, radharc, seoladh, mo sheoladh, i mo chónaí, ina chónaí, ina cónaí, éirchód",
    IBAN: "iban, cuntas, cuntas bainc, uimhir chuntais, aistriú, sonraí bainc",
    EMAIL: "ríomhphost, r-phost, seoladh ríomhphoist, e-mail, email",
  },
};
