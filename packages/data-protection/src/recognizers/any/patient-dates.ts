const name = String.raw`\p{Lu}[\p{L}'’-]+`;
const namedBefore = new RegExp(`(?:^|[^\\p{L}])${name}(?: ${name}){0,3}(?<joint>,| \\()? ?$`, "u");
const titled =
  /(?<!\p{L})(?:Mrs|Mr|Ms|Miss|Dr|Frau|Herr|Herrn|Mme|M|Monsieur|Madame|Mlle|Sr|Sra|Srta|Dña|Don|Doña|Sig|Sig\.ra|Mevr|Mevrouw|Mw|Dhr|Pan|Pani|Paní|Pán|Hr|Fru|Dl|Dna|G\.|Ga|Gđa|Gospa|Gospod|Г-н|Г-жа|Г-ђа|κ|κα|Κα|Κος|Zoti|Zonja|Bay|Bayan|Пан|Пані|Pat|Patient|Patientin)\.? (?:\p{Lu}[\p{L}'’-]+ ?){1,3}\($/u;
/** What stands beside a date of birth in a prescription or a letter of referral: the number of the insured, by its local name. */
const numberNext =
  /^[.,;]{0,2} (?:NHS|NIR|BSN|PESEL|CNP|OIB|TAJ|DNI|NIF|NIE|CPR|PPSN?|HETU|KVNR|SVNR|AHV|AVS|NISS|INSZ|EMŠO|J?MBG|JMBG|ЈМБГ|ЕМБГ|ЕГН|ЛНЧ|АМКА|ΑΜΚΑ|РНОКПП|ІПН|TCKN|T\.?C\.?|c\.f\.|CF|C\.F\.|r\. ?č\.|RČ|hetu|cpr|kt\.|kennitala|isikukood|ik|a\. ?k\.|p\. ?k\.|personnummer|pnr|fnr|fødselsnr|matricule|Matricule|Matrikel|karta|utente|SNS|numri personal|nr\. personal|NID|SV-Nr|tarjeta|targeta|CIP|ZZZS|contribuinte|asmens kodas|personas kods|henkilötunnus|rodné číslo|EGN)(?!\p{L})/u;
/** Stems of what follows name and date of birth in a patient's record. */
const clinical =
  /^[),:;]{1,2} .{0,25}(?:vaccin|vakcin|vakcín|vacun|vacin|vaċċin|vaksin|geimpft|impf|bólusett|bólusetning|očkov|cepljen|cijepljen|вакцин|щеплен|ваксин|рокот|szczepi|skiepyt|skiepij|potēt|vakts|rokot|εμβολ|aşı|oltás|oltva|oltott|ast[hm]?ma|astma|asma|астм|άσθμα|ässt|diabet|діабет|дијабет|диабет|cukrz|asztma|astım|bronch|бронх|mg\b|hypertens|hipertens|breath)/iu;

/** Whether a date stands where patients' papers have the date of birth: after a name, and before the number of the insured, a finding, or in a titled person's brackets. */
export function isPatientDate(lead: string, following: string): boolean {
  if (titled.test(lead) && following.startsWith(")")) return true;
  const joint = namedBefore.exec(lead)?.groups?.["joint"];
  return joint !== undefined && (numberNext.test(following) || clinical.test(following));
}
