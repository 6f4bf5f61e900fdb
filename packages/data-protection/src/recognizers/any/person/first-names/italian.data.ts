/** Common first names of Italian speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const italianFirstNames: string = `
achille ada adele adriana adriano agata agnese agostino alba alberto aldo alessandra alessandro alessia alessio
alfio alfonso alfredo alice amalia amedeo andrea angela angelica angelo anita anna annalisa annamaria anselmo
antonella antonia antonino antonio arianna armando arnaldo assunta attilio augusto aurelio barbara battista beatrice
benedetta beniamino benito bernardo bianca bruna bruno camilla carla carlo carlotta carmela carmelo carmen carmine
carolina caterina cecilia cesare chiara cinzia ciro clara claudia claudio clelia concetta corrado cosimo cristian
cristina damiano daniela daniele dario davide debora delia diana diego dino domenico donatella donato edoardo egidio
elena eleonora elettra elio elisa elisabetta elsa elvira emanuela emanuele emilia emilio emma ennio enrica enrico
enzo ercole erica ermanno ermete ernesto ester ettore eugenia eugenio eva ezio fabiana fabio fabiola fabrizio
federica federico felice ferdinando fernanda ferruccio filippo filomena fiorenzo flavia flavio flora franca
francesca francesco franco fulvia fulvio gabriele gabriella gaetano gaia gemma gennaro giacomo giada giampaolo
giancarlo gianfranco gianluca gianluigi gianmarco gianna gianni gianpiero gilberto gina ginevra gino gioia giordano
giorgia giorgio giovanna giovanni gisella giulia giuliana giulio giuseppe giuseppina giustino gloria grazia
graziella gregorio greta gualtiero guglielmo guido ida ilaria immacolata ines irene iris isabella ivana ivano jacopo
jole katia lamberto lara laura lavinia leonardo letizia lia libero licia lidia liliana linda lisa livia livio
loredana lorena lorenza lorenzo loris luana luca lucia luciana luciano lucio lucrezia luigi luigia luisa maddalena
mafalda manfredi manlio manuel manuela mara marcella marcello marco margherita maria marianna mariano marika
marilena marina mario marisa marta martina martino marzia massimiliano massimo matilde matteo maura maurizio mauro
melissa michela michele milena mirella miriam mirko monica morena nadia natalia nazzareno nello niccolò nicola
nicoletta nicolò nino nives noemi norma nunzia nunzio ofelia olga olimpia omar onofrio oreste orietta orlando
ornella oscar osvaldo ottavio palma paola paolo pasquale patrizia patrizio pia piera pierluigi piero pietro pino
primo raffaele raffaella rebecca regina renata renato renzo riccardo rinaldo rita roberta roberto rocco rodolfo
romano romeo romina romolo rosa rosalba rosalia rosanna rosaria rosario rossana rossella ruggero sabina sabrina
salvatore samantha samuele sandra sandro santo sara saverio sebastiano serena sergio severino silvana silvano silvia
silvio simona simone sofia sonia stefania stefano stella susanna tamara tania teresa tina tiziana tiziano tommaso
tullio ugo umberto valentina valentino valeria valerio vanda vanessa vera veronica vincenza vincenzo viola virginia
vito vittoria vittorio viviana walter wanda zita zoe
`;
