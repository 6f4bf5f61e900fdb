/** Capitalized words that begin sentences, forms and lines but no name, lower case: they end a run of name words. */
export const notNames: ReadonlySet<string> = new Set(
  [
    "sie ihnen ihr ihre ihren ihrem ihrer bitte der die das ein eine ich wir und aber wenn am im in an auf bei zu für von mit nach aus seit bis sehr geehrte geehrter guten liebe lieber hallo viele beste freundliche grüße gruß damen herren tel telefon telefax fax mobil handy nr nummer ust steuer konto karte straße rechnung vertrag kunde datum betreff mein meine mietvertrag hd dyrektor dyrektorze direktor direktorin ředitel riaditeľ dyrekcja montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "the a an and but if this that these those i you he she it we they my your his her our their please dear hello hi on in at by for from to with of re subject date phone email mail invoice order monday tuesday wednesday thursday friday saturday sunday call write contact ring thanks regards card account number",
    "le la les un une des et mais si ce cette ces je tu il elle nous vous ils elles mon ma mes votre vos notre nos veuillez merci bonjour objet date tél lundi mardi mercredi jeudi vendredi samedi dimanche contactez appelez monsieur madame",
    "el la los las un una y pero si este esta yo tú él ella nosotros mi su sus por para con de en asunto fecha estimado estimada señores lunes martes miércoles jueves viernes sábado domingo llame contacte móvil pd",
    "il lo la i gli le un una e ma se questo questa io tu lui lei noi voi loro mio mia suo sua per con di da in su oggetto data spedire bonifico gentile egregio caro cara lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "o os as um uma e mas se eu ele ela nós meu minha seu sua por para com contacte assunto data exmo exma",
    "de het een en maar als ik u wij zij mijn uw hun met van voor naar bel schrijf onderwerp datum geachte beste maandag dinsdag woensdag donderdag vrijdag zaterdag zondag betaal",
    "ja ty on ona my wy oni i a ale jeśli w na z do od dla po przed proszę szanowny szanowna państwo państwa dotyczy data poniedziałek wtorek środa czwartek piątek sobota niedziela umowa umowę",
    "já ty on ona my vy oni a i ale když v na z do od pro prosím vážený vážená předmět datum volejte smlouva kontaktujte balík zmluva predmet",
    "jaz on ona mi vi v na z za od do pokličite nazovite pozovite pošiljko paket račun ja ti",
    "аз ти той тя ние вие те и но ако в на с за от до по обадете уважаеми относно дата моля тя той това този я ви ми він вона ми ви вони у з для зателефонуйте посилку рахунок громадянин јас тоа",
    "ο η το οι τα τον την του της ένας μια και αλλά αν στο στη στην στον με για από προς καλέστε θέμα αγαπητέ αγαπητή δεν θα να αξιότιμε",
    "eu tu el ea noi voi ei și dar dacă în la cu de pe sunați coletul stimate stimată subiect data",
    "minä sinä hän me te he ja mutta jos soittakaa paketti ring aihe hyvä arvoisa mina sina tema meie teie nemad helistage pakk lugupeetud",
    "es tu viņš viņa mēs jūs un bet ja zvaniet sūtījums aš tu jis ji mes jūs ir bet jei skambinkite siuntą",
    "jag du han hon vi ni de och men om ring paketet patienten betala jeg du han hun vi i og men hvis ring pakken patienten ég þú hann hún við þið og en ef hringdu pakkinn",
    "én te ő mi ti ők és de ha keresse kérjük tisztelt tárgy csomagot",
    "jien int hu hi aħna intom huma u imma jekk il ir is iċ it ix iż in cuir seachadfar rugadh tá is an na agus ach má ċempel",
    "ben sen o biz siz onlar ve ama eğer kargo hasta unë ti ai ajo ne ju ata dhe por nëse telefononi pakoja kontakti",
    "iban bic dni nie nif nir bsn pesel pps ppsn ip id pin tel gmbh kg ag ltd plc inc bv nv sa srl spa sl ab oy as aps oü sia uab doo kft nyrt zrt sro eu usa uk ps pd nb fyi vat mwst e-mail email",
    "emšo αμκα αφμ егн рнокпп єгн ahv tckn cnp nipc nipt oib jmbg умкн ембг",
    "doktor doktorin professor professorin doctor doctora profesor profesora docteur professeur dottore dottoressa professore doktorn tohtori professori доктор професор",
    "eidgenossenschaft bundesrepublik republik republic république república repubblica republika",
  ].flatMap((line) => line.split(" ")),
);

/** Words that make the run before or around them an organization or a place, lower case. */
export const otherThings: ReadonlySet<string> = new Set(
  [
    "gmbh ag kg ohg mbh ug ev verein versicherung versicherungen bank sparkasse hausverwaltung klinik krankenhaus universität schule amt kanzlei stadt gemeinde apotheke stadtwerke",
    "ltd limited plc inc corp llc company bank university hospital school council college trust street road avenue lane square station airport association institute insurance foundation",
    "sarl sas sa société banque université hôpital mairie assurance école lycée",
    "sl slu sociedad banco universidad hospital ayuntamiento instituto colegio",
    "srl spa società banca università ospedale comune istituto",
    "lda banco universidade câmara escola",
    "bv nv stichting universiteit ziekenhuis gemeente",
    "spółka zoo bank uniwersytet szpital urząd szkoła",
    "sro as banka univerzita nemocnice úřad nemocnica doo dd",
    "оод еоод ад банка университет болница община тов ооо",
    "αε επε τράπεζα πανεπιστήμιο νοσοκομείο δήμος",
    "oy oyj ab as asa aps oü sia uab kft zrt nyrt bt",
    "straße strasse str allee platz weg rue via viale piazza calle plaza ulica ul utca tér iela gatvė tänav katu gatan gata gade vej straat laan οδός улица вулиця praça strada bulevardul pjazza plaça passeig avinguda largo",
  ].flatMap((line) => line.split(" ")),
);

/** First names that are commoner as another word or as a place: alone they are no evidence. Lower case. */
export const ambiguousAlone: ReadonlySet<string> = new Set(
  "april august may june mark will rose max bill art grace hope faith joy sofia florence victoria virginia georgia carolina santiago jordan adria siena vienna lourdes ernst frank iris rosa viola dolores mercedes paris lola luz mar flor vega loreto pilar carmen ilias leo leon lea linz kim lee lou max guy pierre san jan mart mai mari bo ove per pere pau ole even odd stein bent stig tore gro liv siv live may maja nada vera nina mina mira sara son sten bror una ana la ia asta rasa roma ona aid is sina rita dina lina lana zara".split(
    " ",
  ),
);

/** Endings of compounds that are streets and squares, not persons: "Karl-Marx-Platz", "Wittstraat". Not those in which surnames end, too. */
export const streetEnding: RegExp =
  /.{3}(?:platz|straße|strasse|gasse|allee|brücke|straat|plein|gatan|vägen|gata|veien|katu|utca)$/u;
