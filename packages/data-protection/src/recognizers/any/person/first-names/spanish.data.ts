/** Common first names of Spanish speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const spanishFirstNames: string = `
adolfo agustín aitana aitor alejandra alejandro alicia almudena amaya amparo andrés araceli arnau arturo ascensión
asier begoña belén blanca borja camilo candela catalina celia concepción consuelo cristóbal domingo encarnación enric
enrique esperanza esteban estefanía felipe fermín ferran fidel flor germán gonzalo guadalupe guillermo héctor ignacio
iker inmaculada inés isidro ismael jacinto jaume javier jesús joaquín jordi josep juan juana julio julián laia leticia
lourdes lucía luis luz macarena mar maribel martín mateo matías mauricio mercedes meritxell milagros miquel mireia
montse montserrat nerea neus nicanor nicolás noelia nuria núria oriol pablo paloma pascual patricio pau pere pilar
ramón raúl remedios rocío rogelio rosalía roser rubén saúl sebastián sergi simón sofía soledad trinidad vega víctor
yolanda águeda ángel ángela ángeles íñigo
`;
