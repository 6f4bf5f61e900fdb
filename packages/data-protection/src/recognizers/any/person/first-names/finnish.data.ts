/** Common first names of Finnish speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const finnishFirstNames: string = `
aada aapo aarne aatu ahti aila aili aino aki aleksi aliisa anja anna anne anneli anni anniina annika annikki antero
antti anu ari arja arto arttu arvo auli eero eetu eeva eija eino elias elina elisa ella elli elmeri elsa emilia emma
enni ensio erja erkki esa essi eveliina hanna hanne hannele hannes hannu harri heidi heikki heini helena heli helmi
helvi henna henri hilkka hilla iida iina iiro ilkka ilmari inka inkeri irja irma jaakko jaana jani janne jari jarkko
jarmo jenni joel johanna jonna joona joonas jorma jouko jouni juha juhani juho jukka jussi jyrki kaarina kaarlo kai
kaija kaisa kalervo kalle kari karoliina karri katariina kati katja katri kauko keijo kimmo kirsi kirsti klaus
kristian kristiina lasse laura lauri lea leena leevi lempi leo liisa lotta maarit maija maire mari maria marika
marja marjatta marjo marketta martta martti matti mauno merja mervi mia miika mika mikael mikko milla minna mira
mirja mirva nea niilo niina niko noora olavi olli onni oona oskari osmo otto outi paavo panu pasi paula pauli
pauliina pekka pentti pertti petri petteri pia piia pinja pirjo pirkka pirkko päivi raija raili raimo rauno reetta
reijo reino riikka riina riitta riku risto ritva roosa saara saija saila sakari salla sami samuli sanna sanni
santeri sari satu sauli seija senja seppo simo sini sinikka sirkka sirpa sisko sofia soile sonja susanna suvi taina
tapani tapio tarja tarmo taru tea teemu teijo tero teuvo tiia tiina timo toivo tomi tommi toni topi tuija tuomas
tuomo tuukka tuula tuulikki tytti ulla urho vaino valtteri veikko veli venla vesa viivi vilho viljami ville vilma
virpi väinö
`;
