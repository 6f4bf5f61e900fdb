/** Letters written for the tests, one for each language; persons, places and numbers are invented. */
export const letters = {
  bg: `Уважаема госпожо Димитрова, пиша Ви във връзка с апартамента на улица „Роза“, който наемам от две години. Парното не работи
    от миналата седмица и вкъщи е много студено, особено сутрин. Вече се обадих три пъти на домоуправителя, но никой не дойде.
    Моля да изпратите техник до края на седмицата, защото имаме малко дете. С уважение, Иван Колев`,
  cs: `Vážená paní Dvořáková, píši Vám kvůli bytu v Lipové ulici, který si od Vás pronajímám už třetím rokem. Topení od minulého
    týdne nefunguje a v pokojích je velká zima, hlavně ráno. Správci domu jsem volal třikrát, ale nikdo nepřišel. Prosím, pošlete
    do pátku opraváře, protože máme doma malé dítě a nevíme, co bychom si počali. S pozdravem Tomáš Beneš`,
  de: `Sehr geehrte Frau Lindner, ich schreibe Ihnen wegen der Wohnung in der Rosengasse, die ich seit drei Jahren gemietet habe.
    Die Heizung ist seit letzter Woche ausgefallen, und vor allem am Morgen ist es in den Zimmern sehr kalt. Ich habe den
    Hausmeister schon dreimal angerufen, doch niemand ist gekommen. Bitte schicken Sie bis Freitag jemanden vorbei.`,
  el: `Αξιότιμη κυρία Νικολάου, σας γράφω για το διαμέρισμα στην οδό Ρόδων, το οποίο νοικιάζω εδώ και τρία χρόνια. Η θέρμανση δεν
    λειτουργεί από την περασμένη εβδομάδα και στα δωμάτια κάνει πολύ κρύο, κυρίως το πρωί. Τηλεφώνησα ήδη τρεις φορές στον διαχειριστή,
    αλλά δεν ήρθε κανείς. Παρακαλώ στείλτε έναν τεχνικό μέχρι την Παρασκευή, γιατί έχουμε μικρό παιδί. Με εκτίμηση, Νίκος Βασιλείου`,
  en: `Dear Mrs Harding, I am writing to you about the flat in Rose Lane, which I have been renting for three years. The heating has
    not worked since last week, and the rooms are very cold, above all in the morning. I have called the caretaker three times
    already, but nobody came. Please send somebody before Friday, because we have a small child at home. Yours sincerely, Tom Baker`,
  es: `Estimada señora Vidal: Le escribo por el piso de la calle de las Rosas, que tengo alquilado desde hace tres años. La calefacción
    no funciona desde la semana pasada y en las habitaciones hace mucho frío, sobre todo por la mañana. Ya he llamado tres veces al
    portero, pero no ha venido nadie. Le ruego que envíe a un técnico antes del viernes. Atentamente, Pablo Herrero`,
  fi: `Arvoisa rouva Lehtonen, kirjoitan teille Ruusukujan asunnosta, jonka olen vuokrannut kolme vuotta sitten. Lämmitys ei ole
    toiminut viime viikosta lähtien, ja huoneissa on hyvin kylmä, varsinkin aamuisin. Olen jo soittanut huoltomiehelle kolme kertaa,
    mutta kukaan ei ole tullut. Pyydän teitä lähettämään korjaajan perjantaihin mennessä, koska meillä on pieni lapsi. Terveisin Antti`,
  fr: `Madame Moreau, je vous écris au sujet de l'appartement de la rue des Roses, que je loue depuis trois ans. Le chauffage ne
    fonctionne plus depuis la semaine dernière et il fait très froid dans les chambres, surtout le matin. J'ai déjà appelé trois fois
    le gardien, mais personne n'est venu. Je vous prie d'envoyer quelqu'un avant vendredi, car nous avons un petit enfant.`,
  ga: `A Bhean Uí Cheallaigh, a chara, táim ag scríobh chugat faoin árasán i Lána na Rósanna atá ar cíos agam le trí bliana anuas.
    Níl an teas ag obair ón tseachtain seo caite agus tá na seomraí an-fhuar, go háirithe ar maidin. Chuir mé glaoch trí huaire ar an
    airíoch cheana féin ach níor tháinig aon duine. Cuir duine éigin chugainn roimh an Aoine, mar tá leanbh óg sa teach. Le meas, Seán`,
  it: `Gentile signora Ferri, le scrivo per l'appartamento di via delle Rose, che ho in affitto da tre anni. Il riscaldamento non
    funziona dalla settimana scorsa e nelle stanze fa molto freddo, soprattutto la mattina. Ho già chiamato tre volte il custode, ma
    non è venuto nessuno. La prego di mandare un tecnico entro venerdì, perché abbiamo un bambino piccolo. Cordiali saluti, Luca`,
  mt: `Għażiża Sinjura Camilleri, qed nikteb dwar l-appartament fi Triq il-Ward, li ilni nikri tliet snin. It-tisħin ilu ma jaħdem
    mill-ġimgħa li għaddiet u fil-kmamar hemm kesħa kbira, l-aktar filgħodu. Diġà ċempilt tliet darbiet lill-purtinar, iżda ħadd ma ġie.
    Nitolbok tibgħat lil xi ħadd qabel il-Ġimgħa, għax għandna tifel żgħir id-dar. Dejjem tiegħek, Karmenu`,
  nl: `Geachte mevrouw De Boer, ik schrijf u over de woning in de Rozensteeg, die ik sinds drie jaar huur. De verwarming doet het niet
    meer sinds vorige week en in de kamers is het erg koud, vooral 's morgens. Ik heb de huismeester al drie keer gebeld, maar er is
    niemand gekomen. Stuurt u alstublieft voor vrijdag iemand langs, want wij hebben een klein kind. Met vriendelijke groet, Kees`,
  pl: `Szanowna Pani, piszę w sprawie mieszkania przy ulicy Różanej, które wynajmuję od trzech lat. Ogrzewanie nie działa od zeszłego
    tygodnia i w pokojach jest bardzo zimno, zwłaszcza rano. Dzwoniłem już trzy razy do administratora, ale nikt nie przyszedł. Proszę
    przysłać kogoś do piątku, ponieważ mamy w domu małe dziecko. Z poważaniem, Marek Zieliński`,
  pt: `Exma. Senhora Teixeira, escrevo-lhe por causa do apartamento da Rua das Rosas, que tenho arrendado há três anos. O aquecimento não
    funciona desde a semana passada e nos quartos está muito frio, sobretudo de manhã. Já telefonei três vezes ao porteiro, mas ninguém
    veio. Peço-lhe que envie alguém até sexta-feira, porque temos uma criança pequena em casa. Com os melhores cumprimentos, Rui`,
  ro: `Stimată doamnă Munteanu, vă scriu în legătură cu apartamentul din strada Trandafirilor, pe care îl am în chirie de trei ani.
    Căldura nu mai funcționează de săptămâna trecută și în camere este foarte frig, mai ales dimineața. Am sunat deja de trei ori la
    administrator, dar nu a venit nimeni. Vă rog să trimiteți pe cineva până vineri, pentru că avem un copil mic. Cu stimă, Radu`,
  sv: `Bästa fru Lindqvist, jag skriver till er om lägenheten på Rosengränd, som jag har hyrt i tre år. Värmen har inte fungerat sedan
    förra veckan och det är mycket kallt i rummen, framför allt på morgonen. Jag har redan ringt vaktmästaren tre gånger, men ingen har
    kommit. Jag ber er att skicka någon före fredag, eftersom vi har ett litet barn hemma. Vänliga hälsningar, Erik`,
  uk: `Шановна пані Мельник, пишу Вам щодо квартири на вулиці Трояндовій, яку я винаймаю вже три роки. Опалення не працює з минулого
    тижня, і в кімнатах дуже холодно, особливо вранці. Я вже тричі телефонував двірникові, але ніхто не прийшов. Прошу надіслати
    майстра до п'ятниці, бо в нас маленька дитина. З повагою, Остап Гнатюк`,
} as const;
