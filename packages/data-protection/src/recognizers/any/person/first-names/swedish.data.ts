/** Common first names of Swedish speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const swedishFirstNames: string = `
adam agnes agneta albin alexandra alf alfred alice allan alma alva amanda anders andreas anette anita ann anna
anneli annie annika anton arne arvid astrid august axel barbro beata bengt berit bernt bertil birgit birgitta bjarne
björn bo britt britta börje camilla carin carina carl caroline casper catarina cecilia charlotta charlotte christer
christian christina claes claes-göran dag dagmar daniel david doris ebba edit edvin elias elin elina elisabet
elisabeth ella ellen elsa elvira emelie emil emilia emma erik erika ernst ester eva evelina evert fanny filip
filippa folke frans fredrik freja frida georg gerd gerhard greta gudrun gun gunborg gunilla gunnar gunvor gustaf
gustav göran göte hampus hanna hans harald harriet harry hedvig helen helena helge henning henrik hillevi hjalmar
hjördis holger hugo håkan ida ines inga ingalill inge ingegerd ingela ingemar inger ingrid ingvar irene iris
isabelle isak ivar jakob jan jennifer jenny jens jesper joakim johan johanna johannes john jonas jonathan josef
josefin josefine julia jörgen karin karl karolina katarina kent kerstin kjell klara klas knut krister kristian
kristina kristoffer kurt lage lars leif lena lennart lilian lina linda linnea linus lisa lisbet lisbeth liselott
lotta louise lova lovisa ludvig lukas magnus maja malin marcus margareta margit maria marianne marie marit marta
martin matilda mats mattias melissa melker melvin mia michael mikael mikaela mona monica monika märit märta måns
nathalie nils nina nora olivia olle olof oscar oskar otto ove patrik pelle per peter petra pia pontus pär ragnar
ragnhild ralf rasmus rebecka rigmor rikard robert robin roger roland rolf rosa rune rut ruth saga samuel sandra
sanna sara sebastian signe sigrid sigvard simon siri siv sixten sofia solveig sonja staffan stefan sten stig stina
sture sune susanne svante svea sven sylvia sören tage tekla thea therese thomas thorsten tilda tina tobias tommy tor
torbjörn tord tore torsten tove ture tuva tyra ulf ulla ulrika uno urban valter vanja vendela vera veronica viggo
viktor viktoria vilhelm viola wilhelm william wilma yngve yvonne åke åsa örjan östen
`;
