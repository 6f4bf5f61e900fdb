import { wordSet, type WordSet } from "./word-set.ts";

/**
 * How words begin that say what a run of capitals is: an authority, a company, a school, a street, a document, a product. Lower case, five letters or more;
 * a word that begins so makes the words around it no person: "Universitätsklinikum", "Univerzita Karlova", "Crédit Agricole".
 */
export const thingBeginnings: WordSet = wordSet(
  `ochron tudomán poliklin поликли polikli tervise constru konstru opštin općin општин këshill pekárn piekarn bäcker boulang univer πανεπ ülikoo yliopi uniwer egyete háskól ollsco akadem academ академ instit інститу инстит ινστιτ schul school škola école ecole escola escuela
  scuola szkoł skola skole skóli koulu iskola gymnas gimnaz gimnás гимназ colleg collèg kolleg coleg liceu lycée liceo liceum kinderg kindert óvoda
  minist міністе минист υπουργ ministr miniszt bakanl ministe aireacht govern gobier goverp vlada vláda влада valitsus hallitus κυβέρν regier regeri
  kormán parlam парлам senat сенат sénat bundes landes landra landge amtsge finanza jobcen arbeit krank kliniku klinik clinic clínica hospit hôpita
  ospeda hospic bolnic bolnišn nemocn болниц лікарн szpita sykehu sjukhu sygehu sairaa haigla ligonin slimnīc kórház spital spitalul hastan νοσοκο saraa
  banka банка banca banque banco banko τράπεζ kredit credit crédit kasse caisse cassa sparkas volksba raiffei pojišť poisťo zavarova osigura versich
  assicur assuran asegur insuran verzeke ubezpie forsikr försäkr vakuutu kindlust apdroši draudim biztosí страхов осигур ασφαλισ sigort firma firmy
  фирма фірма compan corpor group gruppe grupa groupe gruppo grupo holding konzern verlag gesell versor stadtw energi енерг ενεργε telekom telecom media
  medien press presse verein verband union zveza savez спілка ένωση asocia associ associa sdruž združen društv udruž udruga товари stowarz fundac fundaț
  fondat fondaz fondac fondation stiftun stichti nadace nadácia zaklada фондац фонда commis komis комис комісі επιτρο council counci conseil consej
  consig consel rådet counsel committ comité comitat komite court tribun sodišče δικαστ hovrätt tingsr domsto gericht bíróság tiesa teismas mahkem
  gjykat cúirt agenc agentu агенц агенті agencj ureda urząd bureau office oficin kancel kanzlei канцел dienst service servic servis serviz служб polici
  police polizei policj policía polizia politsei poliisi полиц поліц αστυνο feuerw unesco unicef hotel хотел готель restaur ресто ресторант bistro
  pizzer kavárna theater teatr teater театр théâtr teatro divadl kazalište gledališče stadion stadio arena арена musée museum museo muzeum muzej музей
  μουσεί galeri galler галер filharm orchest orkest festiv фестив kinosaal cinema garden garten straß strass straat street avenue allee platz plaza
  piazza place calle boulev булев вулиц улица ulica ulice ulici gatan gatvė tänav sokak cadde mahall rruga sráid strada stradă viale corso largo praça
  praca travess carrer passeig avingu aveni náměst námest λεωφόρ plein bridge brücke tower schloss castle castel castell château zamek kirche church
  église eglise iglesia chiesa igreja kościół kostel crkva cerkva црква церква katedr cathed kloster templ temple airport flugha aeropo aeroport lotnis
  letišt letališče station bahnhof stazio estació estación kolodv nádraží dworzec вокзал haupt metro linie weihna ostern easter christ navid natal
  pasqua pascua pâques wielk vánoc vianoc božič božić коледа різдв великд setman semana settim pentec pfings karnev carnav toussai assomp europ evrop
  европ європ ευρωπ euroop eirop avrup republ републ ресуб δημοκρ vabarii tasaval köztár cumhur national nacion nazion naciona národn narodn naród
  народн націонал национал kansalli riigi valsts valstyb ríkis állami devlet kombëtar náisiún international internac interna version windows android
  google microsoft apple samsung iphone galaxy excel outlook adobe linux ubuntu firefox chrome facebook whatsapp instagram youtube twitter amazon
  netflix spotify teams cloud server client model modell premium ultra mercedes volkswagen toyota renault peugeot škoda skoda tesla boeing airbus
  champio league ligue meister coupe pokal olymp deporti sporting athletic gesetz verord richtl vertrag contrat contrac kontra smlouv zmluv pogodb
  ugovor договор догов σύμβασ szerződ sopimu leping līgums sutart avtal aftale avtale kontrat marrëv conradh kuntratt zakon закон νόμος törvén seadus
  likums įstat kanun codice código kodeks zákon convent konven tratat trakta treaty direct direkti règlem reglam regolam uredba nařízen nariaden rozporz
  наредб регламен κανονισ rendele asetus määrus regula reglament förordn forordn tüzük rregull protoc proto rechnun invoice faktur facture factura
  fattura fatura račun рачун сметка рахунок τιμολόγ számla lasku rēķin sąskait reikning fatur abteilu departm départe departa dipartim oddel odděl odjel
  отдел відділ τμήμα osztály osasto osakon nodaļ skyri avdeli avdelin afdelin sectie section sekcja sekce project projekt проект проєкт program programm
  програм πρόγρ protokol protokoll formula formulár formular formulá obrazac antrag anlage anhang kapitel chapter chapitre capítul capitol artikel
  article artícul artigo článek paragraf tabelle table tabela tabulka figure abbildu photo`,
);

/** Whole words that do the same: legal forms and short kinds of organizations, in which longer words may begin. Lower case. */
export const thingWords: WordSet = wordSet(
  `ag kg ohg mbh ug ev ltd limited plc inc llc sarl sas sa sl slu srl spa lda bv nv zoo sp sro as doo dd оод еоод ад тов ооо αε επε oy oyj ab asa aps oü
 sia uab kft zrt nyrt bt se eg gbr kgaa ry rf hf ehf ohf sh.p.k shpk a.ş aş tic şti şirketi fond fund trust city town gmina obec općina općine grad
 opština комуна община громада місто град dimos δήμος comune commune ville municipio ayuntamiento ajuntament câmara município primăria judetul județul
 vald kommun kommune kunta linn pagasts novads rajonas savivaldybė önkormányzat belediyesi bashkia kunsill comhairle contae stadt gemeinde kreis
 landkreis bezirk kanton canton county borough shire ülikool hovrätt koncernas konsern concern koncern hiša house haus home market markt tržnica
 mercado mercato marché piac trg mall center centre centrum central centar център центр κέντρο zentrum centro centru keskus keskuse centrs centras
 merkezi qendra ionad online web post pošta poczta пошта поща posta apotheke pharmacie farmacia lekáreň lékárna apteka аптека φαρμακείο унив šola школ
 okul óvod клин bank gmbh corp netz unie unia съюз союз фонд rada rat raad råd cour suda súd sąd soud суд съд ured úřad urad amt büro слу nato who café
 cafe bar pub park парк road utca vei iela katu rrug triq площ трг οδός οδού turm burg dvor hrad ναός gare гара
 line fest noël noel пасх zoom bmw fiat ford liga copa cup club клуб klub team fc umow laki lag lov lög ligj code arve έργο člen čl bild foto road square terrace gardens crescent mews quay parade torv torg plads plass hermanos irmãos fratelli frères bratje braća bratia bracia брати братя браќа браћа αφοί αδελφοί gebrüder gebr brothers bros brødrene bröderna veljekset vennad brāļi broliai testvérek kardeşler vëllezërit fraților germans synir sons söhne söhnen zonen hijos filhos figli fils synowie synové синове surgery poliklinika poliklinik teo teoranta faiche fhaiche mhic kodi kodit pazar sheshi pekarna pekara padaria panadería panificio boulangerie bakery bäckerei
  kamer kammer chambre camera câmara cámara corte cortes rada rady рада ради sejm sejmu sabor skupština скупштина собрание събрание duma bundestag bundesrat nationalrat riksdag storting stortinget folketing folketinget eduskunta riigikogu saeima seimas országgyűlés dáil oireachtas meclis kuvendi
  kyrka kyrkan kirken kirkko kirik baznīca bažnyčia kirkja templom knisja kilise kisha haltestelle arrêt parada przystanek zastávka postaja stajalište guía guide guida führer manual
  año años nuevo nueva feliz próspero buon anno bonne année ano rok roku roka rokiem år årets év évet új vuosi vuotta uutta aasta gads gadu metai metų ár årsskiftet yıl yılı yıllar vit vitin sena bliain année jahr jahres nowego новим роком рік год година години нова ново svět світ éirí cásca`,
);
