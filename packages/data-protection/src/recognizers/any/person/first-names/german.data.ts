/** Common first names of German speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const germanFirstNames: string = `
achim adalbert adelheid albrecht alfred alina amelie andreas angelika annegret antje armin arndt artur axel beate
benedikt bernd bernhard bertram bettina birte björn burkhard carina carola christa christoph clemens cordula cornelius
detlef dieter dietmar dietrich dorothea eberhard eckhard egon elena elfriede elisabeth elke erhard erich erwin eugen
fabian felix franz franziska frauke frieda friederike friedhelm friedrich fritz gabriele gerd gerhard gernot gertrud
gisela gottfried gregor greta gudrun guido gustav günter günther hannelore harald hartmut heide heike heiko heiner
heinrich heinz helene helge helmut herbert hermann hildegard holger horst ines ingeborg ingo irmgard isabel jakob
janina jannes jannik jochen johann jonas juliane jutta jörg jürgen karoline katharina kathrin kerstin konrad
konstantin kornelia kristin kurt lena leonhard leonie leopold lorenz lothar ludwig luisa luise lukas lutz maike
manfred manuel manuela marco mareike margarete margret marius markus marlene matthias maximilian moritz nadja nico
niklas olaf philipp rainer ralf ramona regine reinhard reinhold renate reto rolf rosemarie roswitha ruprecht rüdiger
selina sibylle siegfried silvia stefanie steffen steffi stephan svenja svetlana theodor theresa thilo thorsten till
tilman torsten traute trude udo ulf uli ulrich ulrike urs ute uwe verena viktoria volker waltraud werner wibke wiebke
wilfried wilhelm willi winfried wolf wolfgang wolfram ümit
`;
