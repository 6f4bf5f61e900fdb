/**
 * Kinds of street as addresses write them, lower case, by where they stand in the street's name.
 * Source: the languages' postal addressing guides (Universal Postal Union, "Addressing systems").
 */

/** End of the street's one-word name: "Kastanienallee", "Prinsengracht", "Drottninggatan". A hyphen may stand before it. */
export const streetEndings: readonly string[] = `
straße strasse str allee weg platz gasse ufer damm chaussee promenade graben brücke stroos straat laan plein kade
gracht dijk singel dreef steenweg gatan vägen gränd torget stigen allén esplanaden gade gaden vej vejen stræde torv
gaten veien vegen katu kuja polku kaari ntie götu vegur vegi stígur braut
`
  .trim()
  .split(/\s+/u);

/** Before the street's name: "rue", "via", "ul.", "Calle". */
export const streetWordsBefore: readonly string[] = `
rue avenue av av. boulevard bd bd. blvd place pl chemin allée impasse quai cours route square passage sentier voie
chaussée clos faubourg calle c/ c. avenida avda. avda plaza pza. paseo pº camino carretera ctra. ronda travesía
carrer avinguda plaça passeig rambla rúa praza via viale v.le piazza p.zza piazzale corso c.so largo vicolo strada
lungotevere salita contrada rua r. travessa praça alameda estrada beco calçada ul. ul ulica ulicy al. al aleja alei
aleje pl. plac placu os. osiedle rondo ulice nám. náměstí námestie nábřeží nábrežie třída tř. trg cesta obala prilaz
avenija bulevar str. bulevardul b-dul calea șos. șoseaua aleea piața splaiul intrarea бул. бул булевард ул. ул улица
пл. площад ж.к. жк вул. вулиця вулиці просп. проспект пр. пров. провулок площа бульвар трг булевар οδός οδού οδό
λεωφόρος λεωφ. λ. πλατεία πλ. triq pjazza misraħ vjal sqaq dawret sráid bóthar ascaill cearnóg lána bulvardi rruga
rr. bulevardi sheshi
`
  .trim()
  .split(/\s+/u);

/** After the street's name, as a word of its own: "Gloucester Road", "Brīvības iela", "Váci utca". */
export const streetWordsAfter: readonly string[] = `
Street St St. Road Rd Rd. Avenue Ave Ave. Lane Close Drive Way Court Place Square Terrace Gardens Crescent Grove
Hill Row Park Mews Walk Parade Quay Green straße strasse str. allee platz ring weg damm ufer straat laan gate gt.
gata gatan väg plads vej plass vei katu tie tänav tn tn. puiestee pst pst. tee mnt maantee iela ielā bulvāris
prospekts laukums gatvė gatvės g. pr. prospektas pl. al. alėja utca u. út útja tér tere körút krt. sétány köz fasor
ulica cesta trg nabrežje náměstí nám. třída caddesi cad. cd. sokak sokağı sok. sk. bulvarı blv. mahallesi улица ул.
булевар
`
  .trim()
  .split(/\s+/u);

/** Inside an address, before a smaller number: flat, floor, door. */
export const unitWords: readonly string[] = `
flat apt apt. apartment unit floor suite whg. wohnung stock og eg top stiege tür appartement app. bât bâtiment étage
esc piso puerta planta esc. int. interno scala piano andar esq. dto. bus m. m lok. mieszkania byt bl. bloc sc. et.
ap. ap nr. ет. ап. вх. бл. кв. кв под. όροφος διαμ. as. lgh tr tv. th. mf. em. ajtó fszt. emelet d: d. k: kat daire
dz. dzīvoklis krt. stan árasán
`
  .trim()
  .split(/\s+/u);

/** What stands in a street's name before the word with the ending: "Am Alten Sportplatz", "Prins Hendrikkade". */
export const streetQualifiers: readonly string[] = [
  "A[mn]|An de[rmn]|Auf de[rmn]|I[mn]|In de[rmn]|Zu[mr]|Unter de[rmn]|Hinter de[rmn]|Vor de[rmn]",
  "Alte[rnms]?|Neue[rnms]?|Große[rnms]?|Kleine[rnms]?|Obere[rnms]?|Untere[rnms]?|Lange[rnms]?|Hohe[rnms]?|Breite[rnms]?",
  "Oude|Nieuwe|Grote|Korte|Hoge|Lage|Eerste|Tweede|Derde|Prins|Prinses|Koning|Koningin|Sint|St\\.",
  "Gamle|Store|Lille|Nye|Gamla|Stora|Lilla|Nya|Norra|Södra|Östra|Västra|Nordre|Søndre|Østre|Vestre",
];
