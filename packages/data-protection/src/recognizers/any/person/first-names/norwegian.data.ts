/** Common first names of Norwegian speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const norwegianFirstNames: string = `
aase agnes agnethe aksel amalie anders anette anita anna anne annelise are arild arne arvid asbjørn aslak astrid
atle aud audun aurora benedicte bente berit birgit bjarne bjørg bjørn bjørnar bodil borghild brage brit britt børge
camilla cathrine cecilie charlotte christian dag dagfinn dagny ebba edvard egil eilif einar eirik eivind eldbjørg
eli elin eline elisabeth elise ella ellen else emil emilie emma erik erlend erling espen eva even eystein finn frank
fredrik frida frode gaute geir georg gerd gisle gjermund grete grethe gro gry gudrun gunhild gunn gunnar gunvor guri
guttorm haakon haavard halvard halvor hanna hanne hans harald hege heidi helene helga helge helle henning henriette
henrik herman hilde hildegunn hjørdis håkon håvard ida ine inga ingar inge ingeborg inger ingrid ingunn ingvar
ingvild iren irene iselin ivar jakob jan jarle jenny jens joakim johan johanne johannes jon jonas jorunn julie
jørgen jørn kaja kari karin karl karoline kathrine kenneth ketil kim kirsten kjartan kjell kjellaug kjersti kjetil
knut kristian kristin kristine kristoffer kåre laila lars lasse leif lena lene line linn linnea lise liv live magne
magnhild magnus maja malin maren margit margrethe mari maria marianne marie marit marius marte martin martine
mathias mathilde mats merete mette mikkel mona monica morten nils nina njål nora oda odd oddny oddvar odin ola olaf
olaug olav ole oskar ottar ove per pernille petter pål ragna ragnar ragnhild randi rannveig rasmus rebekka reidar
rita roald roar roger rolf rune ruth sander sara sidsel sigmund signe sigrid sigrun sigurd silje simen sindre siri
sissel siv sivert sjur snorre sofie solfrid solveig sondre steffen stein steinar stian ståle sunniva susanne
svanhild svein sverre synne synnøve tarjei terje thea therese thomas thor thorbjørn tiril tom tone tonje tor
torbjørn tore torgeir torhild torill torkel tormod torstein torunn tove trine trond trygve turid tuva ulrik unn unni
vegard vibeke vidar vigdis viggo vilde vilja wenche ylva yngve åge åse åshild åsmund øivind ørjan øystein øyvind
`;
