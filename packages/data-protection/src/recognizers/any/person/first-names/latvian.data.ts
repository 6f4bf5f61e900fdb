/** Common first names of Latvian speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const latvianFirstNames: string = `
agita aigars aija aina ainārs aivars aldis alise alvis anastasija anda andis andra andrejs andris annija ansis antra
arita armands arnis artis arturs artūrs arvīds astra astrīda atis austra baiba benita beāte biruta dace daiga daila
daina dainis didzis dina diāna dzidra dzintars dzintra dāvids dāvis džesika edgars edmunds eduards edvīns edīte egita
egīls elmārs elza elīna elīza emīlija emīls ernests estere evelīna evija gaida gatis gintis gints gita guna gundega
gunita gunta guntars guntis gunārs gustavs haralds harijs helmuts henrijs ieva ilga ilmārs ilva ilze imants indra
indulis inese ineta ingrīda inguna ingus inta ināra irēna ivars iveta ivita jekaterina jolanta judīte julija juris
jurģis jānis jānīte jāzeps jēkabs karlīna karīna kaspars katrīna kitija kristaps kristers kristiāna kristīna kristīne
krišjānis kārlis laila laima laimonis lauma lauris lelde leons liene lienīte liga lilija linards līga līva lūcija
madara mairita mareks margarita matīss mikus milda mirdza miķelis modris monta māra mārcis māris mārtiņš mārīte nauris
niks normunds oskars oto oļģerts pauls pēteris raimonds raitis raivis ralfs rasa rasma regīna reinis renārs renāte
rihards rinalds ričards roberts rolands rudīte rūdolfs rūta sabīne samanta sanda sandis sanita santa sarmīte sigita
sigvards silvestrs sintija skaidrīte sofija solvita tekla terēze toms tālis tālivaldis uldis una undīne uģis vaira
valda valdis valentīna valters velga velta viesturs viktorija viktors vilis vilnis vineta vita vitālijs vizma
vladislavs voldemārs vēsma zaiga zane zenta ziedonis zigmunds zigmārs zinaīda zinta ērika ēriks
`;
