/** Common first names of Maltese speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const malteseFirstNames: string = `
alfonso alfred anton antonella antonia antonju anġlu assunta baskal carmelo charles daphne dolores doris duminka
duminku elena elisa eliżabetta emanuel evelina felix filomena frans fransina franġisk gaetano george giorgina
grezzja grezzju indrì ines injazju josef joseph karmena karmenu karmni karmnu katarin katerina katrina kelinu kieran
klara konċetta kristina kurt lawrenz leli leonard lija lilly liża lola loreta lucija luqa madalena maltija mananni
margerita marianna marija mario marisa mariżà mark marlene martin mary matilde mattew mikiel mikieli miriam
nazzareno nenu nikol nikola nina patrick pawla pawlu pietru ramon raymond rebekka rita robert roberta roderick
romina roża rożarja rużar salvatore salvu sandra sara saverju saviour silvio sina sofija spiru stella stephanie
teresa tereża toni vincent vinċenz vitorja vittorja wistin xandru ċensu ċettina ġakbu ġanni ġemma ġeraldu ġorġ
ġovanna ġulja ġuża ġużeppa ġużeppi ġużi ġwanni żaren
`;
