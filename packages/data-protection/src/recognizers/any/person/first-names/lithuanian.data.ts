/** Common first names of Lithuanian speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const lithuanianFirstNames: string = `
adomas agnė aidas aistė akvilė albinas aldona algimantas algirdas algis alvydas andrius angelė antanas arnoldas
artūras arvydas arūnas asta audrius audronė aurimas austėja aušra benas birutė brigita bronius bronė dainius dainora
daiva dalia dalius danguolė danielius danutė darius deimantė deividas dominykas donatas dovilė dovydas edgaras edita
edmundas eduardas egidijus eglė eimantas elzė emilija erikas ernesta ernestas eugenija evaldas feliksas gabija
gabrielius gabrielė gediminas genovaitė giedrius giedrė gintaras gintarė gintautas goda gytis henrikas ignas ignotas
indrė ingrida jadvyga jokūbas jolita judita julius juozapas juozas jurga jurgita justas justina justinas justė jūratė
kamilė karolis kazimieras kazys klaudijus kornelija kotryna kristupas kęstutis laimonas laimutis leokadija leonas
liepa linas liucija liudas loreta lukrecija mantas marijus martynas marytė matas miglė mindaugas modestas mykolas
nerijus nida nijole nijolė nojus odeta ona patricija paulina paulius petras povilas pranas raimondas raimundas ramunė
ramūnas rapolas regimantas remigijus renatas rima rimantas rimantė rimas ričardas robertas rokas rolandas roma romas
romualdas saulius saulė sigitas simas simonas skaistė stanislovas stasys stasė tadas tautvydas teresė tomas ugnė urtė
vaida vaidas vaidotas valdas valdemaras valentinas vida vidas vidmantas viktoras vilija vilius viltė violeta
virgilijus virginija virginijus vitalija vytas vytautas zenonas zigmas žilvinas živilė žydrūnas žygimantas
`;
