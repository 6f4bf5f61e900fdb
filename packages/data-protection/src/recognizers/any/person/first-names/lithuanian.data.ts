/** Common first names of Lithuanian speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const lithuanianFirstNames: string = `
adomas agnė aidas aistė akvilė albinas aldona algimantas algirdas algis alina alma alvydas ana andrius angelė
antanas arnoldas artūras arvydas arūnas asta audrius audronė aurimas austėja aušra benas birutė brigita bronius
bronė dainius dainora daiva dalia dalius danguolė danielius danutė darius deimantė deividas diana dominykas donatas
dovilė dovydas edgaras edita edmundas eduardas egidijus eglė eimantas elena elzė emilija erika erikas ernesta
ernestas eugenija eva evaldas feliksas gabija gabrielius gabrielė gediminas genovaitė giedrius giedrė gintaras
gintarė gintautas goda greta gytis henrikas ieva ignas ignotas ilona ina indrė inga ingrida irena irma jadvyga
janina jokūbas jolanta jolita jonas judita julija julius juozapas juozas jurga jurgita justas justina justinas justė
jūratė kamilė karolina karolis kazimieras kazys klaudijus kornelija kotryna kristina kristupas kęstutis laima
laimonas laimutis laura leokadija leonas liepa lina linas liucija liudas loreta lukas lukrecija mantas margarita
marija marijus marius martynas marytė matas miglė milda mindaugas modestas monika mykolas nerijus nida nijole nijolė
nojus odeta olga ona patricija paulina paulius petras povilas pranas raimondas raimundas ramunė ramūnas rapolas rasa
regimantas regina remigijus renata renatas rima rimantas rimantė rimas rita ričardas robertas rokas rolandas roma
romas romualdas rūta sandra saulius saulė sigita sigitas silvija simas simona simonas skaistė sofija stanislovas
stasys stasė svetlana tadas tatjana tautvydas teresė tomas ugnė urtė vaida vaidas vaidotas valdas valdemaras
valentina valentinas vanda vida vidas vidmantas viktoras viktorija vilija vilius vilma viltė violeta virgilijus
virginija virginijus vitalija vytas vytautas zenonas zigmas zita žilvinas živilė žydrūnas žygimantas
`;
