/** Common first names of Czech speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const czechFirstNames: string = `
adam adéla alena aleš alois alžběta andrea aneta anna antonín barbora blanka bohumil bohuslav božena dagmar dana
daniel daniela david denisa dominik eduard eliška ema eva filip františek gabriela hana helena hynek igor ilona
irena iva ivan ivana ivo jakub jan jana jarmila jaroslav jaroslava jindřich jitka jiřina jiří josef kamil karel
karolína kateřina klára kristýna ladislav lenka libor libuše lubomír luboš lucie ludmila lukáš magdalena marcela
marek marie markéta marta martin martina matěj michaela michal milada milan miloslav miloš miroslav miroslava monika
natálie nikola oldřich olga ondřej otakar patrik pavel pavla petr petra radek radim radka radovan renata richard
robert roman romana rostislav rudolf růžena simona soňa stanislav tereza tomáš vendula veronika viktor vilém
vladimír vlasta vlastimil vojtěch václav vít věra zbyněk zdenka zdeněk zuzana štěpán štěpánka šárka
`;
