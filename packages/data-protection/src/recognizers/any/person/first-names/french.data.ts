/** Common first names of French speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const frenchFirstNames: string = `
abdel adrien adèle agathe agnès alain alexandre alexis ali aline alix alphonse amandine amaury ambroise amélie anaïs
andrée angélique annick antoine antoinette ariane arlette arnaud auguste aurore aurélie aurélien baptiste bastien
benoît bernadette bertrand brice brigitte bruno béatrice bénédicte camille capucine carine carole chantal charlène
chloé christelle christiane christophe clara claude clotilde clémence clément clémentine colette coralie corinne cyril
cécile cédric céline damien danielle delphine denis didier dominique dorothée emmanuel enzo estelle eugénie fabien
fabienne fabrice fanny fatima fernand florent franck françois françoise frédéric félix gabriel gabrielle gaston
gautier gaël geneviève georges georgette germaine gilbert gilles ginette gisèle grégoire grégory guillaume gustave
gérald gérard henriette hervé hortense hubert hugues hélène idriss inès irène jacques jeanne jeannine joachim josette
josiane joël joëlle jules julien justine jérémy jérôme karim karine kévin laetitia laure laurence laurent liliane lina
lionel louis loïc lucien lucienne lydie lætitia léa léo léon léonie magali manon marc margaux margot marguerite
marianne marine marlène martine mathieu mathis matthieu maud maxence maxime michel micheline michèle mickaël mireille
mohamed myriam mélanie mélissa nadia nadine nadège natacha nathalie nicolas noémie noël octave océane odette odile
pascale patrice paulette perrine philippe pierre quentin rachid raphaël raymonde renaud renée rodolphe romain romane
roselyne régine rémi rémy sabine sabrina salomé sandrine serge solange solène sonia stanislas stéphane stéphanie
sylvain sylvie sébastien séverine tanguy tatiana thibault thibaut thierry théo théodule théophile thérèse timothée
tristan valentin valentine valérie violette virgile virginie viviane véronique xavier yann yolande yvan yves yvette
yvon édith édouard élisabeth élise élodie éloïse émile émilie éric étienne évelyne
`;
