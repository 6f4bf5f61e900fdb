/** Common first names of Icelandic speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const icelandicFirstNames: string = `
andri arna arnar arndís aron atli auður baldur baldvin berglind bergur bergþóra birgir birkir birna bjarki bjarni
björg björgvin björk bragi bryndís brynhildur brynjar dagbjört dagný dagur davíð daði edda egill einar eiríkur elvar
elín elísabet erla erlingur erna eygló eyrún fanney finnur fjóla freyja friðrik garðar geir gerður gunnar gunnhildur
gunnlaugur guðbjörg guðjón guðlaug guðmundur guðni guðný guðríður guðrún gísli gústaf halla halldór halldóra
hallgrímur haraldur harpa haukur heiða heiðar herdís hildur hilmar hinrik hjördís hlynur hrafnhildur hrefna hreinn
hrönn hulda hákon hólmfríður hörður ingi ingibjörg ingunn ingvar ingólfur jóhann jóhanna jóhannes jón jóna jónas
jónína jórunn júlíus katrín ketill kjartan kolbrún kristbjörg kristinn kristjana kristján kristín leifur lilja lára
magnús margrét maría oddný páll pálína pétur ragna ragnar ragnheiður ragnhildur rakel rannveig reynir rósa rúnar
sesselja sigfús sigmundur signý sigríði sigríður sigrún sigurbjörg sigurjón sigurlaug sigurður skúli snorri stefán
steinar steinunn sturla svala svanhildur svava sveinn sverrir sæmundur sæunn sólrún sólveig telma trausti tryggvi
tómas unnar unnur vala valdimar valgerður valur vigdís vigfús vilhjálmur viðar árni ásdís ásgeir áslaug ásta íris
ólafur ólafía ólöf ómar óskar óðinn örn ösp þorgeir þorlákur þorsteinn þorvaldur þuríður þór þóra þórarinn þórdís
þórunn þórður
`;
