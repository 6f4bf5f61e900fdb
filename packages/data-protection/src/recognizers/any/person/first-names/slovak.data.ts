/** Common first names of Slovak speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const slovakFirstNames: string = `
adrián alica alojz alžbeta andrej arpád augustín bartolomej bibiána blažej bohuš bronislava darina dezider drahomíra
eleonóra elvíra ernest evelína fedor františka gejza gizela henrich henrieta hilda imrich jaromír jolana jozef
jozefína juraj justína ján július katarína koloman kristián kristína lesana libuša lívia magdaléna margaréta margita
marián maroš marína matúš melánia metod mikuláš mirka nadežda ondrej oľga paulína pavol radoslava rastislav ružena
sabína silvester slavomír slávka stanislava tadeáš terézia timea timotej urban valentín vanesa vavrinec viera vierka
viliam vladislav vojtech vratislav zdenko zina zlatica zora ľubica ľubomír ľubomíra ľuboš ľudmila ľudovít šimon štefan
štefánia žaneta žigmund žofia
`;
