/** Common first names of Icelandic speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const icelandicFirstNames: string = `
agnes andri anna ari arna arnar arndís aron atli auður baldur baldvin berglind bergur bergþóra birgir birkir birna
bjarki bjarni björg björgvin björk björn bragi bryndís brynhildur brynjar dagbjört dagný dagur davíð daði edda egill
einar eiríkur elsa elvar elín elísabet emil erla erlingur erna eva eygló eyrún fanney finnur fjóla freyja friðrik
garðar geir gerður gunnar gunnhildur gunnlaugur guðbjörg guðjón guðlaug guðmundur guðni guðný guðríður guðrún gísli
gústaf halla halldór halldóra hallgrímur hanna hannes haraldur harpa haukur heiða heiðar helga helgi herdís hildur
hilmar hinrik hjördís hlynur hrafnhildur hrefna hreinn hrönn hulda hákon hólmfríður hörður inga ingi ingibjörg
ingunn ingvar ingólfur jakob jens jóhann jóhanna jóhannes jón jóna jónas jónína jórunn júlíus karen karl katrín
ketill kjartan kolbrún kristbjörg kristinn kristjana kristján kristín leifur lilja linda lára magnús margrét maría
nanna oddný páll pálína pétur ragna ragnar ragnheiður ragnhildur rakel rannveig reynir róbert rósa rúnar sara
sesselja sigfús sigmundur signý sigríði sigríður sigrún sigurbjörg sigurjón sigurlaug sigurður skúli snorri stefán
steinar steinunn sturla svala svanhildur svava sveinn sverrir sæmundur sæunn sólrún sólveig telma trausti tryggvi
tómas unnar unnur vala valdimar valgerður valur vigdís vigfús vilhjálmur viðar árni ásdís ásgeir áslaug ásta íris
ólafur ólafía ólöf ómar óskar óðinn örn ösp þorgeir þorlákur þorsteinn þorvaldur þuríður þór þóra þórarinn þórdís
þórunn þórður
`;
