/** Common first names of Czech speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const czechFirstNames: string = `
adam adéla alena aleš alois alžběta aneta antonín barbora bohumil bohuslav božena dagmar dana daniel daniela david
denisa eduard eliška františek gabriela hynek irena jakub jan jana jarmila jaroslav jaroslava jindřich jitka jiřina
jiří josef kamil karel karolína kateřina kristýna ladislav lenka libor libuše lubomír luboš lucie ludmila lukáš
marcela marek marie markéta martin matěj michaela michal milada miloslav miloš miroslav miroslava monika natálie
oldřich ondřej otakar patrik pavel pavla petr radek radim radka radovan renata richard robert roman romana rostislav
růžena simona soňa stanislav tereza tomáš vendula vilém vladimír vlasta vlastimil vojtěch václav vít věra zbyněk
zdenka zdeněk zuzana štěpán štěpánka šárka
`;
