/** Common first names of Serbian speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const serbianFirstNames: string = `
aleksa aleksandar bojan boško branislav dalibor danilo dejan dimitrije dragan dragana dragoljub draško dunja dušan
dušica jasmina jelica jovan jovana lazar ljubiša ljubomir mihajlo mile milenko milica milivoje miloje milorad milovan
milutin miodrag momčilo nebojša nemanja nenad nevena novak ognjen olivera pavle predrag radivoje radmila radomir
radoslav ratko relja ruža slađana slobodan snežana srećko srđan stanko stevan strahinja tihomir tijana uroš vladan
vojislav vuk zlatan zorica časlav đorđe živko živorad алекса анастасија анђела богдан бранислав бранка владан војислав
вук горана далибор данило даница данијела дејана димитрије драгица драгољуб душан душица дуња ивона катарина лепа
маријана марко милан миленко милица милорад милош милутин миодраг мира мирко михајло миљана младен нада небојша
невенка неда немања ненад нина новак огњен олга оливера павле петра предраг рада радован радомир ратко ружа сандра
синиша славко слађана слободан срећко срђан стана стеван тања тијана урош хелена ђорђе ђурђа јелена јелица јованка
љиљана љубица љубиша љубомир
`;
