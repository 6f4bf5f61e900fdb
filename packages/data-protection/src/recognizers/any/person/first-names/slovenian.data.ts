/** Common first names of Slovenian speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const slovenianFirstNames: string = `
ajda albina aleksandra alenka aleš alja aljaž alojz alojzija ana andraž andrej andreja angela anica anita anja anton
antonija anže barbara bernarda berta blanka blaž bojan bojana borut boštjan branko brigita bruno ciril cvetka damjan
damjana danica daniel danijela darinka darja darko davorin dejan denis domen doris dragica drago dušan edvard ela
elena elizabeta ema emil emilija erik erika eva evelina fani ferdo filip franc franci frančiška gabrijela gaja
gašper gorazd gordana grega gregor hana helena hermina ida ines inja irena irma iva ivan ivana ivanka ivo iza izidor
iztok jadranka jaka jakob jan jana janez jani janja janko jaroslav jasmina jasna jelka jernej jerneja jolanda jošt
jože jožef jožefa jožica julija jure jurij justina karel karin karl karmen katarina katja katjuša klara klavdija
klemen kristina kristjan ksenija ladislav lan lana lara larisa laura lea leon lidija lina ljubica ljudmila lojze
lovro lucija luka magda magdalena maj maja majda maks maksimiljan manca marija marijan marjan marjana marjanca
marjeta marjetka marko marta martin martina maruša matej mateja matevž matic matija matilda matjaž melita meta metka
metod miha mihael mihaela milan milena milka miloš mira miran mirjam mirko mitja mladen mojca monika nace nada nadja
nastja nataša neja nejc nevenka neža nik nika nikola nina nives nuša olga oskar pavel pavla peter petra pija polona
primož rado radovan rafael rajko renata robert rok roman romana rozalija rozi rudi rudolf ruža sabina samo sandi
sanja sara sašo silva silvija simon simona slavica slavka slavko snežana sonja srečko stane stanislav stanislava
stanka suzana tadej tadeja tamara tanja tatjana tea terezija tilen tim timotej tina tine tinkara tjaša tom tomaž
tomislav tone ula urban uroš urša urška valentin valentina valerija vanja vasja vera veronika vesna vid vida viktor
viktorija vinko vito vladimir vladislav vlasta zala zdenka zdenko zdravko zlatko zofija zoja zoran zvonka špela
štefan žan žiga
`;
