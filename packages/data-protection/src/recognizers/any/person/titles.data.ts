/** Forms of address and academic titles before a name, lower case, without the full stop. One name after them is enough. */
export const titles: ReadonlySet<string> = new Set(
  [
    "herr herrn frau fräulein hr fr dr prof dipl ing mag",
    "mr mrs ms miss mx sir madam lady lord mister",
    "monsieur madame mademoiselle mme mmes mlle me maître docteur professeur m",
    "señor señora señorita sr sra srta don doña dn dña dra senyor senyora",
    "signor signora signorina signore sig sigra dott dottor dottore dottoressa ssa avv ing arch prof.ssa",
    "senhor senhora dona doutor doutora exmo exma",
    "meneer mevrouw mijnheer dhr mevr mw heer",
    "pan pani pana panu panem panią państwo p panna mgr inż",
    "pán paní pana panu panem slečna bc mudr judr phdr ing",
    "pánovi pána pánom slečny",
    "gospod gospa gospo gospe gospoda gospodu gdč gospodin gospodina gospodinu gospođa gospođe gospođi gospođu gospođo g gđa",
    "господин господине г-н г-жа госпожа госпожо госпожица д-р инж проф г-ца господина госпођа госпођи госпођо госпоѓа госпоѓо",
    "пан пані пана панові паном панові",
    "κύριος κύριο κυρίου κύριε κυρία κυρίας κ κος κα δρ καθ",
    "domnul domnului domnule doamna doamnei doamnă domnișoara dl dna d-l d-na",
    "herra rouva neiti hra rva tohtori",
    "härra proua preili hr pr",
    "kungs kundze kungam kundzei kungs",
    "ponas ponia pono ponios ponui poniai ponią p",
    "fru frøken frk herre",
    "fröken",
    "sinjur sinjura sur is-sinjur is-sinjura mr",
    "an-tuasal tuasal uasal bean",
    "bay bayan sayın bey hanım",
    "zoti zonja zotëri zotit zonjës znj z",
    "séra frú",
    "här madamm joffer",
  ].flatMap((line) => line.split(" ")),
);

/** Persons by what they are to somebody: kin, patient, tenant, neighbour. Lower case. A name follows, maybe behind "my" or a comma. */
export const roles: ReadonlySet<string> = new Set(
  [
    "patient patientin mandant mandantin mieter mieterin vermieter vermieterin nachbar nachbarin sohn tochter mutter vater bruder schwester ehemann ehefrau kollege kollegin kunde kundin zeuge zeugin hausmeister kinderärztin arzt ärztin bewerber bewerberin",
    "president minister chancellor senator judge king queen prince princess bishop captain colonel sergeant inspector präsident präsidentin ministerin bürgermeister bürgermeisterin kanzler kanzlerin richter richterin président présidente ministre maire presidente ministro ministra alcalde alcaldesa sindaco prezydent premier burmistrz starosta primar",
    "tenant landlord landlady neighbour neighbor son daughter mother father brother sister husband wife colleague witness doctor nurse applicant claimant employee brother-in-law sister-in-law friend partner client plumber teacher",
    "patiente locataire propriétaire voisin voisine fils fille mère père frère sœur mari épouse collègue témoin médecin plombier gardienne gardien conseillère conseiller salarié salariée client cliente assuré assurée",
    "paciente inquilino inquilina vecino vecina hijo hija madre padre hermano hermana marido esposa mujer compañero compañera testigo médico titular cliente solicitante",
    "paziente inquilino inquilina vicino vicina figlio figlia madre padre fratello sorella marito moglie collega testimone medico cliente",
    "contribuinte utente inquilino vizinho vizinha filho filha mãe pai irmão irmã cliente colega",
    "patiënt patiënte huurder huurster buurman buurvrouw zoon dochter moeder vader broer zus man vrouw collega klant",
    "pacjent pacjentka pacjenta pacjentki najemca sąsiad sąsiadka syn syna synowi córka córki córce żona żony żonie mąż męża mężowi matka matki ojciec ojca brat siostra siostry szef szefa kolega koleżanka klient klientka lekarz",
    "pacient pacientka pacientky soused sousedka syn dcera matka otec bratr sestra manžel manželka nájemce klient lékař sused suseda dcéra brat manžel nájomca",
    "bolnik bolnica državljan državljanka sosed soseda sin hči mati oče mož žena pacijent pacijentica građanin građanka susjed susjeda sin kći majka otac suprug supruga",
    "пациент пациентка гражданин гражданка гражданинът съсед съседка син дъщеря майка баща брат сестра съпруг съпруга леля чичо колега колегата собственик наемател граѓанин граѓанинот граѓанка грађанин грађанка пацијент син ћерка мајка отац",
    "пацієнт пацієнтка громадянин громадянка сусід сусідка син донька мати батько брат сестра чоловік дружина",
    "ασθενής ασθενή ασθενούς ενοικιαστής γείτονας γειτόνισσα γιος γιο κόρη μητέρα πατέρας αδελφός αδελφή σύζυγος συνάδελφος πελάτης γιατρός",
    "pacientul pacienta chiriaș vecinul vecina fiul fiica mama tatăl fratele sora soțul soția colegul colega",
    "potilas vuokralainen naapuri poika tytär äiti isä veli sisko isosisko pikkusisko isoveli pikkuveli puoliso vaimo mies lääkäri kollega asiakas opettaja poikani tyttäreni äitini isäni vaimoni mieheni",
    "patsient üürnik naaber poeg tütar ema isa vend õde abikaasa kodanik arst",
    "pacients paciente īrnieks kaimiņš dēls meita māte tēvs brālis māsa vīrs sieva pilsonis",
    "pacientas pacientė nuomininkas kaimynas sūnus dukra motina tėvas brolis sesuo vyras žmona pilietis pilietė",
    "patienten leietaker lejer hyresgäst nabo nabo granne sønn søn son datter dotter mor far bror søster syster mann mand make kone hustru fru kollega kollegan",
    "sjúklingurinn sjúklingur leigjandi nágranni sonur dóttir móðir faðir bróðir systir",
    "pazjent pazjenta kerrej ġar ġara tifel tifla iben bint omm missier oħt ħu raġel raġel mara martu ħija oħti ommi missieri kollega",
    "hasta kiracı komşu oğlum kızım annem babam kardeşim eşim müşteri",
    "qytetari qytetarja pacienti pacientja fqinji djali vajza nëna babai vëllai motra",
    "beteg páciens bérlő szomszéd fiam lányom anyám apám férjem feleségem",
    "othar tionónta iníon máthair athair deartháir deirfiúr",
  ].flatMap((line) => line.split(" ")),
);

/** What may stand between a role and the name: "my". Lower case. */
export const possessives: ReadonlySet<string> = new Set(
  "ми му ѝ и й їй наш мой моя моят μου σου του της μας σας tiegħi tagħha tiegħu tagħhom mio mia meu minha meu mea mój moja môj moj moja ons mijn dr prof".split(
    " ",
  ),
);
