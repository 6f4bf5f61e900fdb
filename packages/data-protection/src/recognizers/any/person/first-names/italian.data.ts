/** Common first names of Italian speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const italianFirstNames: string = `
achille ada adele adriana adriano agata agnese agostino alba alberto aldo alessandra alessandro alessia alessio alfio
alfonso alfredo amalia amedeo angelica angelo annalisa annamaria anselmo antonella antonia antonino antonio arianna
armando arnaldo assunta attilio augusto aurelio battista benedetta beniamino benito bernardo bruna carlo carlotta
carmela carmelo carmen carmine carolina caterina cecilia cesare chiara cinzia ciro claudio clelia concetta corrado
cosimo cristian cristina damiano daniele dario davide debora delia diego domenico donatella donato edoardo egidio
eleonora elettra elio elisabetta elvira emanuela emanuele emilio ennio enrica enrico ercole erica ermanno ermete
ernesto ettore eugenia eugenio ezio fabiana fabio fabiola fabrizio federica federico felice ferdinando fernanda
ferruccio filippo filomena fiorenzo flavia flavio franca francesca francesco franco fulvia fulvio gaetano gaia gennaro
giacomo giada giampaolo giancarlo gianfranco gianluca gianluigi gianmarco gianna gianni gianpiero gilberto gina
ginevra gino gioia giordano giorgia giorgio giovanna giovanni gisella giulia giuliana giulio giuseppe giuseppina
giustino grazia graziella gregorio gualtiero guglielmo ilaria immacolata ivano jacopo jole katia lamberto lavinia
leonardo letizia lia libero licia lidia liliana livia livio loredana lorenza lorenzo loris luana luciana luciano lucio
lucrezia luigi luigia maddalena mafalda manfredi manlio mara marcella marcello margherita marianna mariano marilena
marisa martino marzia massimiliano massimo matilde matteo maura maurizio mauro michela michele milena mirella morena
natalia nazzareno nello niccolò nicoletta nicolò nino nives noemi norma nunzia nunzio ofelia olimpia omar onofrio
oreste orietta orlando ornella osvaldo ottavio palma paola paolo pasquale patrizia patrizio piera pierluigi piero
pietro pino primo raffaele raffaella renato renzo riccardo rinaldo roberta roberto rocco rodolfo romano romeo romina
romolo rosa rosalba rosalia rosanna rosaria rosario rossana rossella ruggero sabina salvatore samuele sandro santo
saverio sebastiano serena sergio severino silvana silvano silvio stefania stefano tania tiziana tiziano tommaso tullio
ugo umberto valentino valeria valerio vanda vincenza vincenzo virginia vito vittoria vittorio viviana wanda
`;
