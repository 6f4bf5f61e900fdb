/** Common first names of Norwegian speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const norwegianFirstNames: string = `
aase agnethe aksel annelise are arild arne arvid asbjørn aslak atle aud audun benedicte berit bjørg bjørn bjørnar
borghild brage brit britt børge cathrine cecilie dag dagfinn dagny ebba edvard egil eilif eirik eivind eldbjørg eli
elin eline emilie erlend erling espen even eystein fredrik frida frode gaute georg gisle gjermund grete gro gry
gunhild gunn gunvor guri guttorm haakon haavard halvard halvor hege hildegunn hjørdis håkon håvard ine ingar ingvild
iren iselin jarle joakim johanne jon jorunn jørn kathrine ketil kjell kjellaug kjersti kjetil knut kristine kristoffer
kåre leif linn linnea lise liv live magne magnhild malin margrethe marit marte mats merete mona nils njål oda odd
oddny oddvar odin ola olaug olav ottar ove petter pål ragnhild randi reidar roald roar sidsel sigmund sigrun sigurd
silje simen sindre siri sissel siv sivert sjur snorre solfrid solveig sondre stein stian ståle sunniva svanhild svein
sverre synne synnøve tarjei terje therese thor thorbjørn tiril tone tonje tor torbjørn tore torgeir torhild torill
torkel tormod torstein torunn trond trygve turid tuva unn unni vegard vidar vigdis vilde vilja wenche ylva yngve åge
åse åshild åsmund øivind ørjan øystein øyvind
`;
