/** Common first names of Latvian speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const latvianFirstNames: string = `
agita agnese aigars aija aina ainārs aivars aldis alise alvis anastasija anda andis andra andrejs andris anita anna
annija ansis antra arita armands arnis artis arturs artūrs arvīds astra astrīda atis austra baiba benita beāte
biruta dace daiga daila daina dainis didzis dina diāna dzidra dzintars dzintra dāvids dāvis džesika edgars edmunds
eduards edvīns edīte egita egīls elmārs elza elīna elīza emīlija emīls ernests estere evelīna evija gaida gatis
gintis gints gita guna gundega gunita gunta guntars guntis gunārs gustavs haralds harijs helmuts henrijs ieva ilga
ilmārs ilona ilva ilze imants indra indulis inese ineta inga ingrīda inguna ingus inta ināra irēna ivars iveta ivita
ivo jana jekaterina jolanta judīte julija juris jurģis jānis jānīte jāzeps jēkabs karlīna karīna kaspars kate
katrīna kitija kristaps kristers kristiāna kristīna kristīne krišjānis kārlis laila laima laimonis laine lauma laura
lauris lelde leons lidija liene lienīte liga lilija linards linda līga līva lūcija madara maija mairita mareks
margarita marija marika marta matīss mikus milda mirdza miķelis modris monta māra mārcis māris mārtiņš mārīte nauris
niks nora normunds oskars oto oļģerts paula pauls pēteris raimonds raitis raivis ralfs rasa rasma regīna reinis
renārs renāte rihards rinalds rita ričards roberts rolands rudīte rūdolfs rūta sabīne samanta sanda sandis sandra
sanita santa sarmīte sigita signe sigvards silvestrs silvija sintija skaidrīte sofija solvita tekla terēze toms
tālis tālivaldis uldis una undīne uģis vaira valda valdis valentīna valters vanda velga velta vera veronika viesturs
viktorija viktors vilis vilma vilnis vineta vita vitālijs vizma vladislavs voldemārs vēsma zaiga zane zenta ziedonis
zigmunds zigmārs zinaīda zinta ērika ēriks
`;
