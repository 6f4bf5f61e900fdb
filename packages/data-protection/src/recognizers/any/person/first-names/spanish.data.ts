/** Common first names of Spanish speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const spanishFirstNames: string = `
adela adolfo adriana adrián agustín aina aitana aitor alba albert alberto alejandra alejandro alfonso alfredo alicia
alma almudena amalia amaya amparo ana andrea andrés anselmo antonia antonio araceli armando arnau arturo ascensión
asier aurora beatriz begoña belén benito bernardo berta blanca borja bruno camila camilo candela carla carlos
carlota carmen carolina catalina cecilia celia clara claudia claudio concepción consuelo cristian cristina cristóbal
césar daniel david diego dolores domingo eduardo elena elisa elvira emilia emilio encarnación enric enrique ernesto
esperanza esteban estefanía esther eugenia eugenio eva federico felipe fermín fernando ferran fidel flor francisca
francisco fátima félix gabriel gabriela gemma gerard germán gloria gonzalo gregorio guadalupe guillermo gustavo hugo
héctor ignacio iker inmaculada inés irene isabel isidro ismael iván jacinto jaime jaume javier jesús joan joaquín
jordi jorge josefa josep josé juan juana julia julio julián laia laura leandro leonardo leonor leticia lidia lola
lorena lorenzo lourdes lucas lucía luis luisa luz macarena magdalena manuel manuela mar marcelo marcos margarita
mariano maribel marina mario marta martín maría mateo matías mauricio mercedes meritxell miguel milagros miquel
mireia miriam moisés montse montserrat mónica natalia nerea neus nicanor nicolás noelia nuria núria olga oriol pablo
paloma paola pascual patricia patricio pau paula pedro pere pilar rafael ramiro ramón raquel raúl remedios ricardo
roberto rocío rodrigo rogelio roger rosa rosalía rosario roser rubén salvador samuel sandra santiago sara saúl
sebastián sergi sergio silvia simón sofía soledad sonia susana teodoro teresa tomás trinidad valentina vanesa vega
verónica vicente victoria violeta virginia víctor xavier yolanda águeda álvaro ángel ángela ángeles íñigo óscar
`;
