/** Common first names of Serbian speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const serbianFirstNames: string = `
aleksa aleksandar bogdan bojan boris boško branislav branka branko dalibor danica danijela danilo darko dejan
dimitrije dragan dragana dragica dragoljub draško dunja dušan dušica filip goran gordana igor ivan ivana jasmina
jasna jelena jelica jovan jovana katarina lazar ljiljana ljubica ljubiša ljubomir marija marijana marko mihajlo
milan mile milena milenko milica milivoje miloje milorad milovan miloš milutin miodrag mirjana mirko miroslav mladen
momčilo nada nataša nebojša nemanja nenad nevena nikola novak ognjen olivera pavle petar predrag rade radivoje
radmila radomir radoslav radovan ratko relja ruža sanja saša siniša slavica slavko slađana slobodan snežana sofija
sonja srećko srđan stanko stefan stevan strahinja svetlana tamara tanja tatjana tihomir tijana toma uroš vesna
vladan vladimir vojislav vuk zlatan zoran zorica časlav đorđe živko živorad алекса александар ана анастасија анђела
богдан борис бојан бранислав бранка бранко вера весна виолета владан владимир војислав вук горан горана гордана
далибор данило даница данијела дарко дејан дејана димитрије драган драгана драгица драгољуб душан душица дуња живко
зоран зорица иван ивана ивона игор катарина кристина лазар лепа лидија марина марија маријана марко марта маја мила
милан милена миленко милица милка милорад милош милутин миодраг мира мирко мирослав мирјана михајло миљана младен
нада наташа небојша невена невенка неда немања ненад никола нина новак огњен олга оливера павле петар петра предраг
рада радмила радован радомир радослав ратко ружа сандра саша сања светлана синиша славица славко слађана слободан
снежана софија соња срећко срђан стана стеван стефан сузана тамара татјана тања теодора тихомир тијана урош филип
хелена цвета ђорђе ђурђа јасмина јасна јелена јелица јован јована јованка љиљана љубица љубиша љубомир
`;
