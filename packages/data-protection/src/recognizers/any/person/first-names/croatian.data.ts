/** Common first names of Croatian speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const croatianFirstNames: string = `
ana anamarija ante antonija antun anđela biserka boris borna branimir branka branko danica danijela darko davor dino
domagoj dora dragica dražen dubravka dubravko duje ela ema eva filip fran franjo goran gordana helena hrvoje igor iva
ivan ivana ivanka ivica ivka ivo jadranka jakov jasminka jasna jelena josip josipa jure karla karlo kata katarina
katica klara krešimir kristina krunoslav lana lara lea leon lidija ljerka ljiljana ljubica lorena lucija luka
magdalena maja marija marijan marijana marin marina mario marko marta martina mate matej matija mia mihael mihaela
milan mira mirjana mirko mislav mladen nada nataša neven nevenka nika nikola nina paula pavao pero petar rade roko
ružica sandra sanja saša senka silvija siniša slaven slavica slavko snježana sonja stipe stjepan stjepka suzana tanja
tatjana tea tena tihana tin toma tomislav tonči vanja velimir vesna vinko višnja vjekoslav vlado zdravko zlata zlatko
zoran zrinka zvonimir zvonko đurđica šime štefica željka željko
`;
