/** Common first names of Portuguese speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const portugueseFirstNames: string = `
abel abílio adelaide adelino adão adélia afonso agostinho albertina alda almeida amália amélia américo anabela andreia
angelina antónia antónio antônio armindo aurélio baltasar beatriz benedita bento branca caio camila carlos carlota
carmo catarina cecília celestino cláudia cláudio conceição constança cristiana custódio cândida célia césar deolinda
dinis diogo domingos duarte dulce dália débora edgar edite eduardo elisabete emílio ermelinda esmeralda estêvão
eugénia eugénio evaristo feliciano fernando filipa filipe florbela flávia flávio francisca francisco frederico fábio
fátima gaspar germano gil glória gonçalo graziela graça gregório guilherme gustavo heitor henrique henriqueta hermínia
humberto hélder idalina ilda inácio inês iolanda ivone jacinta jaime joana joaquim joaquina jorge josefa josué josé
joão judite juliana jéssica júlio laurindo leandro leonor letícia lourenço ludovina lurdes luís luísa lídia lúcia
marcelo marcos margarida mariana martim mateus matias maurício miguel moisés márcia márcio mário mónica natália
natércia nelson norberto noémia nuno nádia nélson octávio odete ofélia olinda olívia otília pascoal patrícia patrício
paulo pedro perpétua piedade rafael ramiro raquel raul rebeca reinaldo ricardo rodrigo rogério romeu rosália rosário
rui rute rúben salvador santiago sebastião silvestre silvino simão soledade soraia susana sérgio sílvia sónia telmo
teodoro tiago tânia valdemar valentim vasco verónica vicente virgínia vitória vítor zeferino zulmira zélia álvaro
ângela óscar
`;
