/** Common first names of Slovak speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const slovakFirstNames: string = `
adam adela adriana adrián alena alexander alexandra alica alojz alžbeta andrea andrej angela anna anton arpád
augustín barbora bartolomej beáta bibiána blanka blažej bohuš boris božena branislav bronislava cecília cyril
dalibor dana daniel daniela darina denis dezider diana dominik dominika dorota drahomíra dušan dávid edita eduard
elena eleonóra eliška elvíra ema emil emília erik erika ernest ester eugen eva evelína fedor ferdinand filip
františek františka félix gabriel gabriela gejza gizela gregor hana helena henrich henrieta hilda ida igor imrich
ingrid irena iva ivan ivana iveta ivo izabela jakub jana jarmila jaromír jaroslav jaroslava jolana jozef jozefína
judita juliana juraj justína ján júlia július kamil kamila karol karolína katarína klaudia klára koloman kornel
kristián kristína ladislav laura lea lenka lesana libuša linda lucia lukáš lívia magdaléna marcel marcela marek
margaréta margita mariana marianna marián maroš marta martin martina marína matej matilda matúš melánia metod
michaela michal mikuláš milada milan milena miloš mirka miroslav miroslava monika mária mário nadežda natália nikola
nina nora norbert oliver ondrej oskar oto oľga patrik patrícia paulína pavla pavol peter petra radka radoslav
radoslava radovan rastislav renáta richard roland roman romana rozália rudolf ružena róbert sabína samuel sandra
silvester silvia simona slavomír slávka soňa stanislav stanislava stela sára tadeáš tamara tatiana teodor terézia
tibor timea timotej tomáš urban valentín valéria vanda vanesa vavrinec veronika viera vierka viktor viktória viliam
vincent vladimír vladislav vlasta vojtech vratislav václav zdenka zdenko zina zita zlatica zoltán zora zuzana ľubica
ľubomír ľubomíra ľuboš ľudmila ľudovít šimon štefan štefánia žaneta žigmund žofia
`;
