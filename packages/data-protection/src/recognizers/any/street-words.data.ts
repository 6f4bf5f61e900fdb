/**
 * Kinds of street as addresses write them, lower case, by where they stand in the street's name; words separated by white space.
 * Source: the languages' postal addressing guides (Universal Postal Union, "Addressing systems").
 */

/** End of the street's one-word name: "Kastanienallee", "Prinsengracht", "Drottninggatan". A hyphen may stand before it. */
export const streetEndings: string = `
straße strasse str allee weg platz gasse ufer damm chaussee promenade graben brücke stroos strooss straat laan plein kade
gracht dijk singel dreef steenweg gatan vägen gränd torget stigen allén esplanaden backen gade gaden vej vejen stræde torv vænge
gate gaten gata veien vegen vei bakken katu kuja polku kaari ntie raitti rinne götu vegur vegi stígur stíg braut
`;

/** Before the street's name: "rue", "via", "ul.", "Calle". */
export const streetWordsBefore: string = `
rue avenue av av. ave. boulevard bd bd. blvd boul. place pl chemin ch. allée allées impasse quai cours route rte rte. square passage sentier voie cité résidence montée ruelle
chaussée clos faubourg venelle esplanade calle c/ c. avenida avda. avda plaza pza. pl. paseo pº camino carretera ctra. ronda travesía glorieta urbanización callejón cuesta
carrer avinguda plaça passeig pg. rambla ptge. camí rúa praza via viale v.le piazza p.zza piazzale piazzetta corso c.so largo vicolo strada salita calata
lungotevere lungarno lungomare contrada località frazione rua r. travessa tv. praça pç. pct. praceta alameda al. estrada estr. beco calçada rotunda urbanização ul. ul ulica ulicy ulici ulicu aleja alei
aleje plac placu os. osiedle rondo skwer bulwar ulice nám. náměstí nam. námestie námestí nábřeží nábrežie třída trieda tř. sídliště sídlisko trg trgu cesta ceste cesti obala obali prilaz put šetalište
avenija bulevar bulevaru str. bulevardul b-dul bd-ul calea șos. șoseaua aleea piața splaiul intrarea drumul fundătura strada бул. бул булевард ул. ул улица
улици пл. площад площадь ж.к. ж.к жк кв. вул. вул вулиця вулиці просп. проспект пр. пр-т пров. провулок площа узвіз набережна шосе бульвар трг булевар булевару улици шеталиште οδός οδού οδό οδ.
λεωφόρος λεωφόρου λεωφ. λ. πλατεία πλατείας πλ. παρόδος triq pjazza misraħ vjal sqaq dawret telgħa sráid tsráid tSráid bóthar ascaill cearnóg lána cé corrán plás bulevardi rruga
rr. rrugën rrugës sheshi lagjja lagjia ulička sokak
`;

/** After the street's name, as a word of its own: "Gloucester Road", "Brīvības iela", "Váci utca". */
export const streetWordsAfter: string = `
Street St St. Road Rd Rd. Avenue Ave Ave. Lane Ln Close Drive Dr Way Court Ct Place Pl Square Sq Terrace Gardens Gdns Crescent Cres Grove Gate Wharf Yard
Hill Row Park Mews Walk Parade Quay Green View Rise Vale straße strasse str. allee platz ring weg damm ufer markt wall hof graben anger straat laan plein gate gt. gt
gata gatan väg vägen plads vej plass vei veien katu tie polku tänav tänaval tn tn. puiestee pst pst. tee mnt mnt. maantee plats iela ielā ielas bulvāris
prospekts laukums šoseja gatvė gatvės gatvėje g. pr. prospektas prospekto pl. plentas alėja aikštė takas al. utca utcai utcában u. út útja tér tere körút krt. sétány köz fasor sor sugárút rakpart
ulica ulice ulici ulicu ul. cesta ceste cesti cesto trg trgu nabrežje nábřeží náměstí nám. námestie třída trieda caddesi caddesinde cad. cad cd. sokak sokağı sokağında sok. sok sk. bulvarı bulvar blv. mahallesi mah. улица улици ул. вулиця
булевар бульвар проспект площа
`;

/** Inside an address, before a smaller number: flat, floor, door. */
export const unitWords: string = `
flat apt apt. apartment unit floor suite room whg. whg wohnung top stock og eg dg stiege stg. tür appartement appt appt. app. bât bât. bâtiment étage esc esc. escalier porte
piso puerta pta. planta portal bloque escalera int. int. interno scala sc. piano pal. palazzina andar bloco lote fração apartamento bus bte bte. boîte verdieping m m. lok. lok mieszkania byt č. vchod poschodie patro bl. blok bloc sc. scara et. etaj etajul
ap. ap apt. sector sectorul ет. етаж ап. апартамент вх. вход бл. блок кв. кв квартира оф. офис под. під'їзд корп. корпус όροφος ορόφου διαμ. διαμέρισμα as. as asunto lgh lgh. lägenhet tr tv. th. mf. em. em emelet ajtó fszt. lph. lépcsőház d: d. d k: k. kat daire blok
dz. dzīvoklis dz korter krt. stan ulaz kat stan. flt block appart apart wohnblock árasán aonad hyrja hyrje shk. shkalla pallati pall. kati apartamenti b. laiptinė but.
`;

/** Words inside an address that name a floor without a number: "àtic", "r/c"; "_" stands for a space. */
export const floorWords: string = `
baixos baixo bajos bajo ático àtic entresuelo entresòl principal sobreático sobreàtic r/c rés-do-chão cave rdc rez-de-chaussée parter přízemí prízemie pritličje prizemlje suterén parterre hochparterre erdgeschoss dachgeschoss hinterhaus vorderhaus
fszt. földszint mfszt. félemelet stuen st. kld. bv nb ög bg партер ground_floor first_floor second_floor third_floor top_floor basement piano_terra piano_rialzato zemin_kat giriş_katı ισόγειο υπόγειο
`;

/** What stands in a street's name before the word with the ending: "Am Alten Sportplatz", "Prins Hendrikkade". Lower case. */
export const streetQualifiers: string = `
am an auf im in zum zur unter hinter vor bei alte alter alten altes alten neue neuer neuen neues große großer großen großes kleine kleiner kleinen kleines
obere oberer oberen unterer untere unteren lange langer langen hohe hoher hohen breite breiter breiten oude nieuwe grote korte hoge lage eerste tweede derde
prins prinses koning koningin sint st. van de den gamle store lille nye gamla stora lilla nya norra södra östra västra nordre søndre østre vestre øvre nedre övre
nedre sankt sct.
`;

/** Between the words of a street's name: articles and prepositions, titles of those after whom it is called. */
export const streetParticles: string = `
de du des las los la le les del della delle dello degli dei di da do dos das van der den het ten ter von vom zum zur op und y e et i of the na an a' san sv. św. gen. ks. dr. prof.
акад. ген. проф. св. им. кн. il- ir- l- ta' tal- od iz at în din cu
`;

/** Between the name of a street and the house number: "nr.", "č.p.", "№". Without a full stop. */
export const numberWords: string = `
nr no br č č.p n nº n° n.º № номер бр буд num nru uimh αρ αριθ pallati pall бл bl blok kbr nro house hse numero número numéro
`;
