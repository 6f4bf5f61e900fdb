/** Common first names of Maltese speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const malteseFirstNames: string = `
antonju anġlu baskal dolores duminka duminku eliżabetta emanuel evelina fransina franġisk giorgina grezzja grezzju
indrì injazju karmena karmenu karmni karmnu katarin katerina katrina kelinu konċetta lawrenz leli lija lilly liża luqa
madalena maltija mananni margerita mariżà mattew mikiel mikieli nenu nikol pawla pawlu pietru ramon rebekka roderick
roża rożarja rużar salvu saverju saviour sina spiru tereża vinċenz vitorja vittorja wistin xandru ċensu ċettina ġakbu
ġanni ġemma ġeraldu ġorġ ġovanna ġulja ġuża ġużeppa ġużeppi ġużi ġwanni żaren
`;
