/** Common first names of Finnish speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const finnishFirstNames: string = `
aada aapo aarne aatu ahti aila aki aleksi aliisa anni anniina annikki antero antti ari arja arto arttu auli eetu eeva
eija eino elias elina elisa elli elmeri emilia enni ensio erja erkki esa essi eveliina hannele hannu heikki heini
helmi helvi henna hilkka hilla iida iina iiro ilkka ilmari inka inkeri irja jaakko jani janne jari jarkko jarmo jenni
johanna jonna joona jorma jouko jouni juha juhani juho jukka jussi jyrki kaarina kaarlo kaija kaisa kalervo kari
karoliina karri katariina katja katri kauko keijo kimmo kirsi kirsti leena leevi lempi lotta maarit maija marja
marjatta marjo marketta martta martti matti mauno merja mervi miika mika mikael mikko milla minna mirja mirva nea
niilo niina niko noora olavi olli onni oona oskari osmo otto outi panu pasi pauli pauliina pekka pentti pertti petri
petteri pinja pirjo pirkka pirkko päivi raija raimo rauno reetta reijo reino riikka riitta riku ritva roosa saara
saija saila sakari salla samuli sanna sanni santeri sari satu sauli seija senja seppo simo sini sinikka sirkka sirpa
sisko sofia soile susanna suvi taina tapani tapio tarja taru teemu teijo tero teuvo tiia timo tomi tommi toni topi
tuija tuomas tuomo tuukka tuula tuulikki tytti urho valtteri veikko veli venla vesa vilho viljami ville vilma virpi
väinö
`;
