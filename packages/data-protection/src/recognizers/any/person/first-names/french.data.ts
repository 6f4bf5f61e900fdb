/** Common first names of French speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const frenchFirstNames: string = `
abdel adrien adèle agathe agnès alain albert alexandra alexandre alexis ali alice aline alix alphonse amandine
amaury ambroise amélie anaïs andré andrée angélique anne annick annie anthony antoine antoinette ariane arlette
arnaud arthur audrey auguste aurore aurélie aurélien baptiste bastien benjamin benoît bernadette bernard bertrand
brice brigitte bruno béatrice bénédicte camille capucine carine carole caroline chantal charles charlotte charlène
chloé christelle christian christiane christine christophe claire clara claude clotilde clémence clément clémentine
colette coralie corinne cyril cécile cédric céline damien daniel danielle david delphine denis denise diane didier
dominique dorothée edmond emma emmanuel enzo estelle eugénie fabien fabienne fabrice fanny fatima fernand florence
florent florian franck françois françoise frédéric félix gabriel gabrielle gaston gautier gaël geneviève geoffrey
georges georgette germaine gilbert gilles ginette gisèle grégoire grégory guillaume gustave guy gérald gérard henri
henriette hervé hortense hubert hugo hugues hélène idriss inès irène isabelle jacqueline jacques jean jeanne
jeannine jennifer joachim jonathan joseph josette josiane joël joëlle judith jules julie julien juliette justine
jérémy jérôme karim karine kévin laetitia laure laurence laurent liliane lina lionel louis louise loïc luc lucas
lucie lucien lucienne lydie lætitia léa léo léon léonie madeleine magali manon marc marcel margaux margot marguerite
marianne marie marine marion marlène martine mathieu mathilde mathis matthieu maud maurice maxence maxime michel
micheline michèle mickaël mireille mohamed monique muriel myriam mélanie mélissa nadia nadine nadège natacha
nathalie nathan nicolas nicole nina noémie noël octave océane odette odile olivia olivier pascal pascale patrice
patricia patrick paul paulette pauline perrine philippe pierre quentin rachid raphaël raymond raymonde renaud rené
renée richard robert rodolphe roger roland romain romane rosalie roselyne régine rémi rémy sabine sabrina salomé
samuel sandra sandrine sarah serge simon simone solange solène sonia sophie stanislas stéphane stéphanie suzanne
sylvain sylvie sébastien séverine tanguy tatiana thibault thibaut thierry thomas théo théodule théophile thérèse
timothée tristan valentin valentine valérie vanessa victor vincent violette virgile virginie viviane vivien
véronique xavier yann yannick yolande yvan yves yvette yvon yvonne zoé édith édouard élisabeth élise élodie éloïse
émile émilie éric étienne éva évelyne
`;
