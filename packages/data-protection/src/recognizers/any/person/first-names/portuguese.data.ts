/** Common first names of Portuguese speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const portugueseFirstNames: string = `
abel abílio adelaide adelino adriana adriano adão adélia afonso agostinho albertina alberto alda alexandra alexandre
alfredo alice almeida amália amélia américo ana anabela andreia angelina anselmo antónia antónio antônio armando
armindo arnaldo artur augusto aurora aurélio baltasar beatriz benedita bento bernardo bianca branca bruna bruno caio
camila carina carla carlos carlota carmo carolina catarina cecília celestino clara cláudia cláudio conceição
constança cristiana cristina custódio cândida célia césar daniel daniela david deolinda diana dina dinis diogo
domingos duarte dulce dália débora edgar edite eduardo elias elisa elisabete elsa elvira emanuel emília emílio
ermelinda ernesto esmeralda ester estêvão eugénia eugénio eva evaristo feliciano fernanda fernando filipa filipe
filomena florbela flávia flávio francisca francisco frederico fábio fátima gabriel gabriela gaspar georgina germano
gil glória gonçalo graziela graça gregório guilherme gustavo heitor helena henrique henriqueta hermínia hugo
humberto hélder idalina ilda inácio inês iolanda irene isaac isabel ivo ivone jacinta jaime joana joaquim joaquina
joel jorge josefa josué josé joão judite juliana jéssica júlia júlio lara laura laurindo leandro leonardo leonor
letícia liliana lourenço lucas luciana luciano ludovina lurdes luís luísa lídia lúcia madalena mafalda manuel
manuela mara marcelo marco marcos margarida maria mariana marina marisa marlene marta martim mateus matias matilde
mauro maurício melissa miguel moisés márcia márcio mário mónica natália natércia nelson norberto noémia nuno nádia
nélson octávio odete ofélia olga olinda olívia orlando otília pascoal patrícia patrício paula paulina paulo pedro
perpétua piedade rafael ramiro raquel raul rebeca regina reinaldo renata renato ricardo rita roberto rodrigo rogério
romeu rosa rosália rosário rui rute rúben salvador samuel sandra sandro santiago sara sebastião severino silvana
silvestre silvino simão sofia solange soledade soraia susana sérgio sílvia sónia tatiana telma telmo teodoro teresa
tiago tomás tânia valdemar valentim valentina vanda vanessa vasco vera verónica vicente victor virgínia vitória
viviana vítor xavier zeferino zulmira zélia álvaro ângela óscar
`;
