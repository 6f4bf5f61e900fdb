import { wordSet, type WordSet } from "./word-set.ts";

/**
 * Words for things that are called after persons and stand before the name, as in "lycée Victor Hugo" or "Nagroda Wisławy Szymborskiej". Lower case, whole
 * words, in the cases in which they stand before names. Those that are also words for a person (librarian, teacher, founder) are left out.
 */
export const thingsBefore: WordSet = wordSet(
  // Slavic, Latin script
  `škola školy škole školu školou školi školo gymnázium gymnázia gymnáziu gimnazija gimnazije gimnaziji gimnaziju gimnazjum liceum lyceum lycea univerzita univerzity univerzite univerzitě univerzitu univerzitet univerziteta univerza univerze uniwersytet uniwersytetu uniwersytecie sveučilište fakulta fakultet ústav ústavu inštitút inštitútu institut instytut instytutu instytucie szkoła szkoły szkole szkołę szkołą przedszkole vrtec vrtić
  nemocnice nemocnici nemocnica nemocnicu bolnica bolnice bolnici bolnicu bolnišnica bolnišnice bolnišnici szpital szpitala szpitalu klinika kliniky klinice kliniki kliniku stadion stadionu stadiona stadionie štadión štadióna štadióne aréna arena areny areně arenu hala hali haly dvorana dvorane dvorani dvoranu dvorani sál sálu náměstí náměstím námestie námestí námestia trg trga trgu plac placu placem ulica ulice ulici ulicy ulicu ulicą třída třídě tříde trieda nábřeží nábrežie bulvár aleja aleje alei park parku mostu mostě moste mosta mostem
  letiště letišti letisko letiska letisku letališče letališču letališča lotnisko lotniska lotnisku aerodrom aerodroma aerodromu luka luke luci nagrada nagrade nagradi nagradu nagrado nagroda nagrody nagrodę nagrodą ceny cenu cenou stipendium stipendija stipendije stipendiju štipendium štipendija štipendijo stypendium medal medaila medaile nadace nadaci nadácia nadácie nadáciu fundacja fundacji fundację fundacija fundacije zaklada zaklade zakladu zadužbina zadužbine zadužbinu fond fondu fonda sklad sklada skladu fondacija fondacije muzeum muzea muzeu muzej muzeja muzeju múzeum múzea múzeu galerie galerii galéria galerija galerije knihovna knihovny knihovně knihovnu knihovnou knižnica knižnice knižnici knjižnica knjižnice knjižnici knjižnico biblioteka biblioteke biblioteki bibliotece bibliotekę biblioteko divadlo divadla divadle gledališče gledališču kazalište kazalištu pozorište teatr teatru kino kina kině
  choroba choroby chorobu chorobę chorobą bolest bolesti bolezen sindrom syndrom syndromu zákon loď lodi loďou trajekt trajekta prom promu brod broda statek kostel kostela kostele kostol kostola crkva crkve crkvi cerkev kościół kościoła kościele kaplica svatého svatému svatém svaté svätého svätému svätom svätej svetog svetoga svetega svete sveta sveti sv sw św święty święta świętego świętej im imeni imena imenu firma firmy firmě firme firmi firmou firmu firmę obrt obrta truhlářství stolárstvo stolarija mizarstvo mizarstva stolarnia zakład warsztat pekárna pekárny pekařství pekáreň pekara pekare pekarna pekarija piekarnia piekarni cukiernia apteka lékárna lekáreň ljekarna lekarna autoservis instalatérství vodoinstalace kadeřnictví květinářství restaurace reštaurácia restauracja restoran hotel hotelu kavárna kavarna kaviareň kawiarnia kafana spółka kancelaria poduzeće podjetje podjetja preduzeće tvrtka tvrtke tvrtki památník spomenik pomnik pomnika `,
  // Cyrillic
  `школа школи школі школу школе училище училището училища училиште училиштето училишта гимназия гимназија гимназије гимназији гімназія гімназії ліцей ліцею лицей лицеј университет университетът университета университетот універзитет універзитету універсітет університет університету универзитет универзитета универзитету универзитетот факултет факултета институт институтът институту інститут інституту болница болницата болнице болници болницу лікарня лікарні лікарню клиника клініка стадион стадиона стадионът стадиону стадионот стадіон стадіону арена арени арені зала залата зали залі залу дворана дворани площад площада площадът плоштад плоштадот площа площі площу трг трга тргу улица улицата улице улици улицу ул вулиця вулиці вулицю вул булевард бул булеварда бульвар проспект проспекту провулок парк паркот парку парка мост мостот моста мосту міст аеродром аеродрома аеродрому аеродромот аеропорт аеропорту летище летището награда наградата награде награди награду премия премията премија премије премія премії премію стипендия стипендията стипендија стипендије стипендију стипендіята стипендія стипендії стипендію фондация фондацията фондација фондацијата фондације фонд фонда фонду фондът задужбина задужбине задужбину музей музеят музея музею музеј музеја музеју музејот галерия галерија галерея библиотека библиотеката библиотеке библиотеци библиотеку бібліотека бібліотеки бібліотеці бібліотеку читалище театър театъра театр театру театар болест болестта болести хвороба хвороби синдром закон кораб корабът кораба брод корабель пором ферибот фирма фирмата фирми фирму фирме компания компанија компанія предузеће друштво храм храма црква црквата црквe собор церква святого святому святої святий святая свети света светог светом свете св імені ім имени им иницијатива тов ооо пекарна пекара пекарня хотел хотелът готель ресторан аптека паметник споменик пам'ятник медаль медал орден`,
  // Romance
  `escola escoles école écoles lycée collège col·legi colegio colegiu colegiul liceo liceu liceul institut instituto istituto institutul institutului universitat universidad universidade università université universitatea facultat scuola școala școlii grădinița guardería maternelle primaire elementare 
  hospital hospitalul hôpital ospedale spitalul spitalului spital clínica clinica clinique policlinico sanatorio ambulatorio centro centre estadi estadio estádio stade stadio stadionul stadionului stadium pabellón pavelló pavilhão palais palau palacio palazzo palazzetto palazzina polideportivo gymnase arena aeroport aeroportul aeroportului aéroport aeropuerto aeroporto ponte ponti pont puente podul podului plaça plaza praça place piazza piața piazzale praza rue carrer calle rua strada stradă străzii corso viale vicolo boulevard bulevardul bulevard avenue avenida avinguda avinguda paseo passeig quai impasse jardin jardim jardí giardino parc parcul parcului parque parco
  premi premio premios prêmio prémio prix premiul premiului trophée trofeo medalla medalha beca becas bolsa borsa bourse bursa fondation fundació fundación fundação fondazione fundația fundației asociación associação associazione asociația biblioteca bibliothèque médiathèque museo museu musée muzeul muzeului teatre teatro théâtre teatrul teatrului auditorio auditori auditorium cinema malaltia maladie malattia enfermedad doença boala bolii morbo síndrome síndrom syndrome sindrome sindromul loi ley llei teorema théorème nave navio navire nau buque barco ferry traghetto paquebot vaixell barca salle sala salón sant san são saint sainte santa sfântul sfânta sfintei sfintilor
  ditta impresa empresa entreprise firma firmei maison établissements ets garage taller talleres ferreteria ferretería ferramenta falegnameria fusteria carpintería carpintaria menuiserie plomberie idraulica officina panadería padaria panetteria boulangerie pâtisserie pastelería pasticceria pizzeria trattoria osteria ristorante restaurant restaurante librería librairie libreria livraria pharmacie farmacia farmàcia farmácia peluquería cabeleireiro coiffure salon salone brutăria cofetăria despacho bufete mobles muebles móveis notaría studio cantina bodega bodegas domaine château autobuses transportes`,
  // Greek
  `σχολείο σχολείου σχολή λύκειο λυκείου γυμνάσιο γυμνασίου πανεπιστήμιο πανεπιστημίου νοσοκομείο νοσοκομείου κλινική αεροδρόμιο αεροδρομίου αερολιμένας στάδιο σταδίου γήπεδο γηπέδου βραβείο βραβείου βραβεία ίδρυμα ιδρύματος πλατεία πλατείας οδός οδό οδού λεωφόρος λεωφόρο λεωφόρου γέφυρα γέφυρας πλοίο πλοίου φέρι μουσείο μουσείου βιβλιοθήκη βιβλιοθήκης θέατρο θεάτρου νόσος νόσο νόσου σύνδρομο αίθουσα αιθουσα εταιρεία εταιρείας εταιρία εταιρίας αγία άγιος αγίου αγίας άγιο υποτροφία νόμος νόμο φούρνος ξενοδοχείο καφέ ταβέρνα εστιατόριο`,
  // Albanian, Maltese, Irish
  `shkolla shkollën shkollës shkollë gjimnazi gjimnazin universiteti universitetin universitetit spitali spitalin spitalit klinika aeroporti aeroportin aeroportit stadiumi stadiumin stadiumit çmimi çmimin bursa bursën fondacioni fondacionin rruga rrugën rrugës sheshi sheshin sheshit biblioteka bibliotekën bibliotekës muzeu muzeun teatri teatrin sëmundja ura urën firma firmën firmës kompania kompaninë shën dyqani furra hoteli salla sallën bulevardi bulevardin parku parkun
  iskola skola skejjel isptar triq pjazza fondazzjoni premju kulleġġ vapur kumpanija marda ajruport università librerija knisja parroċċa san santa sqaq borża boroż pont teatru mużew
  scoil scoile gcoil ospidéal ospidéil hospidéal áras duais sráid shráid sráide bóthar bhóthar droichead dhroichead páirc pháirc ollscoil institiúid naomh leabharlann aerfort coláiste gcoláiste músaem galar cearnóg amharclann sparánacht`,
  // Germanic, Finnic, Baltic, Icelandic: mostly firms and ships
  `fähre schiff klinikum klinik praxis kanzlei firma restaurant hotel gasthof gasthaus café cafe salon autohaus elektro metzgerei sturmtief orkan morbus sankt st sint schulschiff kreuzfahrtschiff forschungsschiff spedition apotheke buchhandlung kita stiftung gärtnerei sanitär
  stichting orkaan fregat schip veerboot basisschool firma garage café hotel restaurant slagerij kapper storm hurricane cyclone hms uss rms
  firmaet firman fartyget skipet skibet færgen færge ferja ferge fergen färjan snickeri skip båten stormen orkanen sankt restaurang bageri bageriet bakeri bakeriet stipendiet
  laiva laev firma vaistinė kepykla keltas kuģis prāmis laivas šv sv svētā svētās
  verðlaun sjóður sjóðs safn safni safns stofnun stofnunar trésmiðja vélsmiðja skóli sjúkrahús ferjan skipið styrkur minningarsjóður bakarí
  bréck präis schoul stade schräinerei bäckerei klinik musée place rue avenue boulevard cité`,
);

/** What may stand between such a thing and the name: a title, an article, a word that says which kind. */
export const wordsBetween: WordSet = wordSet(
  `de del della di du des do da dos d la le les el l un of the von van der den dem ta tal san dun dr prof ing mgr gen papa pápa abbé père don doña dom bana kralja kralj cara kneza knez svatého svätého svetog svetega świętego króla księcia generała marszałka prezydenta papieża краља цара кнеза генерала крал цар княз гетьмана князя короля академіка академика святого доктора проф д-р național națională nacional nazionale national nationale primaria primarja primară primaire podstawowa podstawowej podstawową osnovna osnovne основна професионална средно початкова sports esport deportes sport sportu universitario universitaire universitară regional régional municipal municipale comunale statale communale județean județeană clinic klinički klinična dječji dječja dětská dětské dětská městská městské miejska miejski miejskiej gradska градска градски народна народно народний міська міський публична publiczna φοιτητών i-t regiment international internacional internazionale internațional internațional mednarodno međunarodna військовий`,
);

/** Words for things that stand behind the name, as in "Karin Boyes gata" or "Liszt Ferenc repülőtér": how they begin. */
export const beginningsBehind: WordSet = wordSet(
  `schule gymnas stiftu straße strasse platz bücherei biblio krankenh univers institut museum muzej muziej stadion stadyum stadı hospital akadem theater theatr teatr verlag flughaf stipend medaill kranken syndrom sindrom kolleg colleg college
  school ziekenh stichti straat luchthav lyceum
  universit airport stadium library foundat scholars fellowsh lecture limited plumbing builders bakery consult solicit logistic academy theorem diseas
  skola skole skolan skolen gatan gaten gata plads plats torget priset prisen stiftel sjukhu sykehu sygehus barnsj högsk højsk høgsk institu lufthavn flygpl sjukdom sygdom sykdom fondet fonden minnes mindes
  koulu katu kadun kadulla kadull kadulta palkin rahast säätiö sairaal museo kirjas lukio yliopi sillan silta lentoas tauti taudin apurah puisto aukio torilla
  gümnaa kooli tänav väljak auhin fondi haigla lennuj muuseu raamat ülikoo staadi tõbi tõve sündr seadus
  iskol általán utca utcá díja kórház repülőt ösztönd egyetem könyvt múzeum alapítv intézet gimnázi színház csarnok körút sétány liget emlék
  mokykl gatv premij ligos liga bibliot fondas fondo fondu aikšt ligonin tiltas tilto oro uosta prospekt stipendij
  vidussk skolā skolas skola ielā ielas iela ielu laukum prēmij slimnīc slimīb lidost bibliot universit institū balv
  ilkokul ortaokul lises okulu anaokul ünivers hastanes havalim cadde sokağ sokak bulvar meydan ödül vakfı vakfın parkı kitaplığ kütüph köprüs müzes enstit hastalığ sendrom inşaat mahall kültür merkez yurdu camii kupası bursu stady salonu
  skóli skóla sjóður sjóði sjóðs gata götu stræti vegur verðlaun`,
);

/** Those before the name that are something else in lower case: "sia" and "via" are Italian words. */
export const capitalsBefore: WordSet = wordSet("uab sia as ab mb ат via most dom tief hoch cena");

/** Those behind the name that are whole words, because what begins so may be something else. */
export const thingsBehind: WordSet = wordSet(
  `prijs plein huis brug fonds beurs laan kade zaal ziekte vej vejen väg vägen vei veien pris prisen fond sal salen sali salissa saliin salia bro bron broen legat selskab selskabet hus huset allé kirke kirken kyrka kyrkan parken museet tie tien tiellä tieltä tietä tori torin kool koolis saal saalis saali park pargis sild silla tér téren térre térről téri terem díj díjat díjjal híd hidat hídon szobor kór úton útra utca fondas fonds balva tilts parks parkā parkas sala zāle zālē`,
);

/** Those behind the name that are something else in lower case, mostly English and German: "weg", "ring", "trust". */
export const capitalsBehind: WordSet = wordSet(
  `preis halle saal arena turm brücke park allee weg ring haus söhne kita gruppe road street avenue square bridge institute award prize trust hall centre center room building theatre lane crescent ward law act court house church chapel cup trophy gate plass med medal gallery fund bursary festival sons brothers`,
);

/** Those with which a name in capitals ends that are no surnames. */
export const thingsInside: WordSet = wordSet(
  `prijs plein huis arena vej vejen väg vägen vei veien gate prisen pris salen kirken kyrkan parken museet road street avenue square award prize centre center room building trust theatre platz straße brücke allee saal díj tér utca gallery scholarship parkı`,
);

/** Lower-case ends of compounds that are such things: "barnsjukhus", "luuleauhind", "Tømrerfirmaet". */
export const thingEndings: readonly string[] =
  "schule gymnasium stiftung preis platz straße haus klinik praxis kanzlei betrieb halle museum bibliothek skolan skolen skole skola sjukhus sjukhuset sykehus sykehuset sygehus priset prisen museet fonden fondet stiftelsen salen gatan gaten vägen vejen straat plein prijs school huis ziekenhuis stichting firmaet firma firman bedrijf erij erei byrån liike liikkeen auhind palkinto säätiö koulu katu museo kirjasto kirkko tänav fond legat iskola kórház díj díjat múzeum színház kupa stadion arena".split(
    " ",
  );
