/** Common first names of German speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const germanFirstNames: string = `
achim adalbert adelheid agnes albrecht alexander alexandra alfred alina amelie andrea andreas angela angelika anja
anke anna anne annegret annette annika antje anton armin arndt arnold artur astrid axel barbara beate benedikt
benjamin bernd bernhard bertram bettina birgit birte björn brigitte bruno burkhard carina carla carola caroline
carsten charlotte christa christel christian christiane christina christine christoph christopher claudia clemens
cordula cornelia cornelius dagmar daniel daniela david denise dennis detlef diana dieter dietmar dietrich dirk
dominik doris dorothea eberhard eckhard edith egon elena elfriede elias elisabeth elke ella ellen elsa emil emilia
emma erhard erich erika ernst erwin eugen eva evelyn fabian felix ferdinand florian frank franz franziska frauke
frieda friederike friedhelm friedrich fritz gabriele gerald gerd gerda gerhard gernot gertrud gisela gottfried
gregor greta gudrun guido gustav günter günther hanna hannah hannelore hannes hans harald hartmut heide heidi heike
heiko heiner heinrich heinz helene helga helge helmut hendrik henning henriette henrik herbert hermann hilde
hildegard holger horst hubert hugo ilona ilse ina ines inge ingeborg ingo ingrid irene iris irmgard isabel isabella
jakob jan jana janina jannes jannik jennifer jens jessica joachim jochen johann johanna johannes jonas josef judith
julia julian juliane jutta jörg jürgen kai karen karin karl karla karoline karsten katharina kathrin katja katrin
kerstin kevin klara klaus konrad konstantin kornelia kristin kristina kurt lara lars laura lea lena leo leon
leonhard leonie leopold lina lisa lorenz lothar lotte luca ludwig luisa luise lukas lutz magdalena maike manfred
manuel manuela marcel marco marcus mareike margarete margot margret maria marianne marie marina marion marius markus
marlene marlies martha martin martina mathilde matthias maximilian melanie merle mia michael michaela mira miriam
monika moritz nadine nadja natalie nico nicole niklas nina nora norbert olaf olga oliver oskar otto pascal patrick
paul peter petra philipp pia rainer ralf ramona rebecca regina regine reinhard reinhold renate reto richard rita
robert roland rolf rosemarie roswitha rudolf ruprecht ruth rüdiger sabine sabrina samuel sandra sara sarah sebastian
selina sibylle siegfried sigrid silke silvia simon simone sofia sonja sophia sophie stefan stefanie steffen steffi
stephan stephanie susanne sven svenja svetlana sylvia tanja tatjana theo theodor theresa thilo thomas thorsten till
tilman tim timo tina tobias torsten traute trude udo ulf uli ulla ulrich ulrike urs ursula ute uwe valentin vanessa
vera verena veronika victoria viktor viktoria volker walter waltraud werner wibke wiebke wilfried wilhelm willi
winfried wolf wolfgang wolfram yvonne ümit
`;
