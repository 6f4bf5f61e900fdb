/** Words before a colon (or, for some, a space) that a name follows: form labels and the heads of letters and mails. Lower case. */
export const labels: ReadonlySet<string> = new Set(
  [
    "name vorname nachname familienname patient patientin mieter mieterin versicherter versicherte von an absender empfänger kontoinhaber ansprechpartner ansprechpartnerin hd bearbeiter unterzeichner",
    "from to cc tenant applicant contact attn sender recipient surname forename signed employee holder cardholder",
    "nom prénom de à expéditeur destinataire locataire titulaire contact",
    "nombre apellidos para remitente destinatario titular paciente contacto",
    "nome cognome da a mittente destinatario paziente intestatario",
    "apelido remetente destinatário utente titular",
    "naam voornaam achternaam afzender ontvanger huurder contactpersoon aan",
    "imię nazwisko od do nadawca odbiorca pacjent najemca",
    "jméno příjmení odesílatel příjemce meno priezvisko odosielateľ príjemca komu od",
    "ime priimek prezime pošiljatelj prejemnik primatelj prima",
    "име фамилия от до подател получател презиме ім'я прізвище від кому відправник одержувач",
    "όνομα επώνυμο ονοματεπώνυμο από προς αποστολέας παραλήπτης",
    "nume prenume numele expeditor destinatar către",
    "nimi etunimi sukunimi lähettäjä vastaanottaja eesnimi perekonnanimi saatja saaja",
    "vārds uzvārds sūtītājs saņēmējs vardas pavardė siuntėjas gavėjas",
    "navn fornavn etternavn efternavn fra til afsender modtager namn förnamn efternamn från till avsändare mottagare nafn sendandi",
    "név vezetéknév keresztnév feladó címzett isem kunjom mingħand lil ainm sloinne ó chuig ad soyad adı soyadı emri mbiemri gönderen alıcı",
  ].flatMap((line) => line.split(" ")),
);

/** Words straight before one's own or another's name. Lower case; matched at the end of what stands before. */
export const introductions: readonly string[] = [
  "ich heiße", "ich bin", "mein name ist", "mein name:", "namens", "auf den namen", "my name is", "this is", "i am", "i'm", "je suis", "je m'appelle", "mon nom est", "me llamo", "mi nombre es", "soy", "mi chiamo", "sono", "il mio nome è", "chamo-me", "o meu nome é", "sou", "sou o", "sou a",
  "ik ben", "mijn naam is", "ik heet", "op naam van", "nazywam się", "jestem", "jmenuji se", "jmenuju se", "volám sa", "moje meno je", "ime mi je", "zovem se", "moje ime je", "sem", "казвам се", "името ми е", "аз съм", "зовем се", "се викам", "мене звати", "мене звуть", "με λένε", "ονομάζομαι", "λέγομαι", "είμαι ο", "είμαι η",
  "mă numesc", "numele meu este", "sunt", "olen", "nimeni on", "minun nimeni on", "minu nimi on", "mani sauc", "mano vardas", "jag heter", "mitt namn är", "jeg heter", "jeg hedder", "mit navn er", "mitt navn er", "ég heiti", "a nevem", "nevem", "jisimni", "jien", "is mise", "is ainm dom", "em dic", "benim adım", "adım", "unë jam", "quem fala é", "au nom de", "a nombre de", "a nome di", "intestato a", "em nome de", "na imię", "on behalf of", "in the name of", "pe numele", "στο όνομα", "на името на", "f'isem", "na ime",
  "z. hd.", "z.hd.", "c/o", "att.", "attn", "t.a.v.", "à l'attention de", "a la atención de", "alla c.a. di",
];

/** First words of a greeting line; the name follows, maybe behind a title or a comma. Lower case. */
export const greetings: ReadonlySet<string> = new Set(
  [
    "liebe lieber hallo sehr geehrte geehrter geehrtes guten tag morgen abend servus grüezi moin werte werter",
    "dear hi hello good morning afternoon hey",
    "cher chère chers bonjour bonsoir salut",
    "querido querida estimado estimada hola buenos días buenas tardes apreciado apreciada distinguido distinguida benvolgut benvolguda",
    "caro cara gentile egregio egregia buongiorno ciao salve spettabile stimato",
    "caro cara prezado prezada olá bom dia exmo exma estimado estimada",
    "beste geachte hallo dag hoi goedemorgen goedendag",
    "szanowny szanowna drogi droga dzień dobry cześć witam",
    "vážený vážená vážení milý milá dobrý den ahoj vážená drahý drahá deň",
    "spoštovani spoštovana dragi draga pozdravljeni poštovani poštovana zdravo pozdrav",
    "уважаеми уважаема скъпи скъпа здравей здравейте драги драга почитувани почитувана поштовани поштована шановний шановна шановні дорогий дорога вітаю привіт добър ден добрий",
    "αγαπητέ αγαπητή αξιότιμε αξιότιμη κύριε κυρία γεια καλημέρα καλησπέρα",
    "stimate stimată stimata dragă bună ziua draga",
    "hyvä hei moi arvoisa huomenta lugupeetud kallis tere",
    "cienījamais cienījamā godātais godātā labdien sveiki gerbiamas gerbiama gerbiamasis gerbiamoji labas mielas miela",
    "kära käre hej hei kjære kære goddag hallå bästa bäste sæll sæl kæri kæra ágæti ágæta",
    "tisztelt kedves szia jó napot",
    "għażiż għażiża bonġu hello",
    "a chara dia duit",
    "sayın sevgili merhaba değerli i nderuar e nderuar i dashur e dashur përshëndetje",
    "léiwe léif gudde moien",
  ].flatMap((line) => line.split(" ")),
);

/** Beginnings or whole lines of a sign-off; the signature follows on the next lines. Lower case. */
export const signOffs: readonly string[] = [
  "mit freundlichen grüßen", "mit freundlichem gruß", "freundliche grüße", "viele grüße", "beste grüße", "liebe grüße", "herzliche grüße", "hochachtungsvoll", "mfg", "gruß", "grüße", "schöne grüße", "mit besten grüßen",
  "yours sincerely", "yours faithfully", "kind regards", "best regards", "regards", "best wishes", "sincerely", "thanks", "many thanks", "thank you", "cheers", "best", "love", "warm regards", "yours",
  "cordialement", "bien cordialement", "bien à vous", "sincères salutations", "salutations", "meilleures salutations", "merci", "amicalement", "bien à toi", "salutations distinguées",
  "un saludo", "saludos", "atentamente", "cordialmente", "un cordial saludo", "muchas gracias", "gracias", "un abrazo", "reciba un saludo", "salutacions", "atentament",
  "cordiali saluti", "distinti saluti", "un caro saluto", "saluti", "grazie", "un saluto", "in fede", "cordialmente",
  "com os melhores cumprimentos", "cumprimentos", "melhores cumprimentos", "atenciosamente", "obrigado", "obrigada", "um abraço",
  "met vriendelijke groet", "met vriendelijke groeten", "hoogachtend", "groet", "groeten", "groetjes", "mvg", "vriendelijke groet",
  "z poważaniem", "z wyrazami szacunku", "pozdrawiam", "serdecznie pozdrawiam", "z pozdrowieniami", "łączę wyrazy szacunku",
  "s pozdravem", "s přátelským pozdravem", "s úctou", "děkuji", "zdraví", "s pozdravom", "s priateľským pozdravom", "ďakujem",
  "lep pozdrav", "s spoštovanjem", "lijep pozdrav", "s poštovanjem", "srdačan pozdrav", "pozdrav", "с поштовањем", "срдачан поздрав",
  "с уважение", "поздрави", "с най-добри пожелания", "със здраве", "благодаря", "со почит", "поздрав", "з повагою", "з найкращими побажаннями", "дякую",
  "με εκτίμηση", "φιλικά", "με φιλικούς χαιρετισμούς", "χαιρετισμούς", "ευχαριστώ", "με τιμή", "φιλικούς χαιρετισμούς",
  "cu stimă", "cu respect", "cu considerație", "mulțumesc", "toate cele bune", "salutări",
  "terveisin", "ystävällisin terveisin", "parhain terveisin", "kiitos", "kunnioittaen", "yst. terv", "terveiset", "lugupidamisega", "parimate soovidega", "tervitades", "parimatega", "tänan",
  "ar cieņu", "cieņā", "paldies", "pagarbiai", "su pagarba", "linkėjimai", "ačiū", "geriausi linkėjimai",
  "med vänlig hälsning", "vänliga hälsningar", "hälsningar", "mvh", "vänligen", "tack", "med vennlig hilsen", "vennlig hilsen", "hilsen", "med venlig hilsen", "venlig hilsen", "mange hilsner", "takk", "tak", "kveðja", "virðingarfyllst", "með kveðju", "með bestu kveðju", "bestu kveðjur",
  "üdvözlettel", "tisztelettel", "köszönettel", "üdv", "köszönöm", "szívélyes üdvözlettel",
  "tislijiet", "dejjem tiegħek", "dejjem tagħkom", "bir-rispett", "grazzi", "tiegħek", "insellimlek",
  "le meas", "is mise le meas", "le gach dea-ghuí", "go raibh maith agat", "beir bua", "slán",
  "saygılarımla", "sevgiler", "teşekkürler", "saygılar", "iyi günler", "me respekt", "të fala", "faleminderit", "mat frëndleche gréiss", "léif gréiss",
];
