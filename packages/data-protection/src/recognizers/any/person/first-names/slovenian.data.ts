/** Common first names of Slovenian speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const slovenianFirstNames: string = `
ajda alenka alja aljaž alojzija andraž andreja anica anže bernarda berta blaž bojana borut boštjan ciril cvetka damjan
damjana darinka darja davorin domen drago elizabeta fani ferdo franc franci frančiška gabrijela gaja gašper gorazd
grega hermina inja iza izidor iztok jaka janez janja janko jelka jernej jerneja jošt jože jožef jožefa jožica jurij
karmen katjuša klavdija klemen ksenija lan ljudmila lojze lovro maj majda maks maksimiljan manca marjana marjanca
marjetka maruša mateja matevž matic matjaž melita meta metka miha milka miran mitja mojca nace nastja neja nejc neža
nik nuša pija polona primož rado rajko rok rozalija rozi rudi samo sandi sašo silva slavka srečko stane stanka tadej
tadeja terezija tilen tinkara tjaša tomaž ula urša urška valerija vasja vid zala zofija zoja zvonka špela žan žiga
`;
