/** First names of the languages of Europe that the other tables lack: older, regional and short ones, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const traditionalFirstNames: string = `
aloisia alwin annelie annerose anselm ansgar apollonia arnulf balthasar bärbel bartholomäus benedikta berthold bodo
brunhild brunhilde burghard dankwart detlev dietlinde dorit dorle eckart edeltraud edeltraut ehrenfried ellinor elmar
emmerich engelbert ermelinde erdmute eugenie ewald ferdl gebhard gerlinde gero gertrude gisbert giselher gotthard
gotthilf gottlieb gundula gunda hadwig hansjörg hedwig heidrun heimo helmtraud heribert hermine hieronymus hildegund
hiltrud hubertus ignaz ilsebill ingelore irmtraud isolde jobst klemens kordula korbinian kreszenz kunibert kunigunde
liesel lieselotte linde ludger luitgard markward mechthild meinhard meinolf nepomuk notburga ortrun ortrud oswald
otmar ottilie ottokar quirin raimund reinhild resi roderich sebald sieglinde siegbert sieghard swantje thekla theobald
tilo tilmann traudl trudi tjorven uschi veit vinzenz volkmar walburga walfried wendelin wenzel wilhelmine xaver agatha
algernon alwyn araminta archibald aubrey augustus barnaby bartholomew basil blythe cecil cedric chauncey clement
clementine cosima cressida cuthbert drusilla dudley ebenezer edwina elspeth ephraim ermintrude ernestine eustace
euphemia evangeline ewan felicity giles godfrey gwendoline hamish hector hermione hester horace horatio humphrey
ignatius isadora jemima jocelyn josiah keir lettice llewellyn lucinda lysander malvina mavis millicent montgomery
mungo myrtle nathaniel olwen ophelia oswin ottoline percival percy perpetua persephone petronella phineas piers
primrose prudence reginald rosalind rosamund rowena rufus seamus selwyn sibyl silas sylvester tabitha thaddeus
theodora thora verity vernon wallace wilfred winston xanthe zachariah zebedee zelda abélard adrienne amédée anatole
anselme apolline aristide armand armelle arsène athénaïs augustin bérengère blandine boniface cassandre célestin
céleste charlemagne cléa clothilde colombe côme constance corentin cyprien cyriaque désiré donatien edmée éléonore
éloi émeric émilienne emmanuelle enguerrand eudes eulalie faustine félicie félicité fernande firmin flavie florimond
foulques fulbert gaëtan gaspard gatien gédéon ghislain ghislaine gilberte godelieve gontran guilhem guillemette
gwenaëlle gwendal hilaire hippolyte honoré honorine hyacinthe ignace isaure isidore jehan josselin judicaël ladislas
lazare léocadie léontine léopold lisette lucette ludivine mahaut marcelin marceau marceline marie-claude maryse
maryvonne mathurin mauricette mayeul mélisande modeste nestor nicéphore nolwenn odilon olympe ombeline onésime oriane
pacôme philibert philomène pierrette placide prosper quitterie raoul régis roch romuald séraphin séraphine servais
sévérine sidonie sigolène sosthène suzette sylvestre symphorien tancrède tiphaine toussaint urbain ursule valère
venceslas victoire victorine violaine wilfrid xavière yseult zacharie zénobie abelardo abundio adelaida agapito
agustina alfonsa amadeo ambrosio anacleto anastasio aniceto anxo aquilino arsenio asunción balbina baldomero bartolomé
basilio baudilio benigna bertín bonifacio brígida caridad casilda casimiro castora celedonio celestina cirilo
clementina concha consolación covadonga crisanta cristeta dámaso damián dionisio domitila edelmira efraín eladio
eleuterio eloísa elpidio emeterio engracia epifanio erundina escolástica estanislao eufemia eulalia eulogio eusebio
eutimio ezequiel facundo faustino felicidad felisa florencio florinda froilán fructuoso fuencisla fulgencio garbiñe
gaspara genoveva gervasio gumersinda gumersindo hermelinda hermenegildo hermógenes herminia hilaria hilario higinio
honorato iñaki iñigo isidoro isidra itziar jimena justiniano justo ladislao leire leocadia leoncio leopoldo liborio
loreto lucrecia luzdivina macario maite manolo marcelino maximino melchor melitón mireya modesto nazario nemesio
nicomedes nieves obdulia olegario ovidio palmira pascuala paulino pelayo petronila piedad ponciano práxedes primitivo
prudencia prudencio purificación quintín raimunda regino restituto rigoberto robustiano rogelia rómulo rosaura rosendo
rufina rufino saturnino sebastiana segismundo segundo serafín sinforosa socorro tecla telesforo teófilo tiburcio
timoteo toribio ubaldo unai urbano úrsula valeriano venancio vicenta victoriano virtudes visitación wenceslao xabier
xoán zacarías zulema aloma àngels assumpta aureli baldiri benet bernat biel blai bonaventura bru cebrià celestí
climent cosme dionís dolça elisenda empar ermengol escolàstica esteve eudald eulàlia eusebi feliu ferriol fructuós
galderic genís glòria griselda guifré ignasi isidre jacint llàtzer lleonard llibert llorenç lluc lluís magí marçal
mariona martirià maties misericòrdia narcís nicasi nicolau odília oleguer oriola pompeu ponç pol quirze queralt ramir
remei rigau rossend sever sibil·la sió tomàs trinitat valentí vicenç xènia zacaries adelmo alcide alighiero annunziata
arcangelo armida azzurra baldassarre bartolomeo benvenuto berenice bonaria brigida brunella calogero cesira costanza
crescenzo cunegonda delfina desdemona diletta domitilla edvige efisio emerenziana ermenegildo ersilia fedora fiammetta
fiorella fiorenza fortunato furio gaetana gaudenzio gelsomina generoso genoveffa geremia gerardo gesualdo gherardo
giacinto giacomina gioacchino giosuè girolamo giuditta goffredo guerrino incoronata ippolito isotta italo leonilde
ludovica marcellina mariangela maurizia melchiorre modestina nerina nicodemo norina nunziata odoardo olindo ombretta
onorato orazio orsola ortensia ottavia ottorino palmiro pancrazio pasqualina pellegrino pompeo procopio prospero
quirino raimondo remigio romilda rosina sabatino salvatrice santina savino scolastica serafino sigismondo silverio
silvestro smeralda sofronia tancredi tarcisio temistocle teodolinda teofilo torquato tranquillo violante virgilio
vitaliano vittorino zaira zeno adalgisa aldina alípio almerinda aníbal apolinário arlindo ascensão augusta basílio
belarmino belmira benilde benvinda bonifácio capitolino casimira clemência custódia diamantino domingas dionísio
domitília efigénia eufrásia eulália felismina felisberto firmino fortunata gervásio graciete graciosa gracinda gualdim
gualter guilhermina honorina horácio ilídio isaura isolina jerónimo laurinda leocádia leopoldina lúcio luzia malaquias
mécia mendo mercês natividade nazaré pelágio plácido policarpo porfírio prazeres prudência quitéria raimundo resgate
rolando rosalina rosária saul serafim serafina silvério silvina teresinha tibério tomásia umbelina venâncio ventura
vicência vitalina viriato vitorino xisto achmed aleida annechien ans baukje bauke berend bouke dirkje douwe doutzen
eelco eelke elbert fedde feike folkert fokke frouke gerbrich gerrit-jan gosse griet harmen hedde hendrikje hendrina
hessel hidde hielke hilbrand hylke ids jelmer jetske jikke jitske jolijn jorrit jurre karlijn klaasje knelis lambertus
leentje lieselot lijsbeth meindert minke minnert neeltje nynke oebele oene okke pieterke pieternel remko riemer rinse
roelof romke ruurd sietse sijtske sjoukje sybrand taeke teunis tiemen tjalling tjerk tryntsje tsjibbe ubbe ulbe utske
wiebren wietske wobbe wubbe wybren yme ype zwaantje servaas lieve algot aslaug birger brita brynhild eira elof
elsebeth embla esbjörn eskil eyvind frits gudmund gullan gullevi gösta hallgeir halfdan hedda henny herborg hilma
idunn ingelise ingjerd ingolf ingvald jarl jostein lars-erik laurits malte mattis målfrid nils-petter oddbjørg ottilia
peder petrine reidun rolv runar sigbjørn sigfrid stellan sten-åke styrkår sølvi thyra torbjørg tordis torgny torleif
torvald tryggve valborg yngvar ågot aaro aatos aino-maija aimo alpo annukka anselmi armas asko aulikki aulis eemeli
eevert eila eljas esko hanna-leena hellevi hilja ilta impi isto jalmari jalo kaisu kalevi kerttu kielo kyllikki kyösti
lahja lyyti maija-liisa maini meeri mielikki mirjami mirkka oiva oili onerva orvokki otso pellervo raila rauha rauni
reima saimi salli salme sini-maaria sirkka-liisa sointu sulevi suoma sylvi taimi taisto taneli tauno terttu toini
tyyne tyyni unto untamo urpo uuno valma valto varpu veijo veini vieno voitto väinämö yrjö aadu aavo agu aigar aime
eevald endla hardi helju helve jaagup kalju koidu kulla kuldar kustas leelo leida liisi loit luule maimu malvi mirtel
mikk õie õnne pärtel priidu taavet talvi ülo vaike valdo veiko velli villem voldemar agris alfrēds alvils anete
anuncija arnolds ārija ausma bērtulis brencis broņislavs daumants elfrīda ērikss evalds gaidis hermīne herta ilgvars
inārs jevgenijs kornēls leontīne ludvigs maigonis margrieta markuss mētra ojārs otīlija ruta sandris staņislavs
teodors ulvis valija vilhelms visvaldis zigfrīds zigrīda žanis grieta adolfas aleksandras anelė antanina augustinas
bernardas česlova česlovas domantas donata eugenijus fausta genutė gražina izidorius jovita jurgis konstancija
kornelijus kostas laimutė liudvika marcelė markas meda mečislovas mikalojus motiejus petronėlė polikarpas pranciškus
salomėja silvestras steponas teklė teofilis vaclovas vincas vladas vytenis adelajda ambroży anastazy aniela anzelm
apoloniusz bogna bolesława boleslaw bonifacy bożydar brunon dąbrówka dobrochna dobromił dyzma emilian erazm eustachy
ewaryst faustyna ferdynand gertruda gerwazy godzimir gracja halszka hieronim hipolit horacy izydor jacenty jagna
jarogniew judyta klementyna kleofas kordian kunegunda longin lubomir ludomir ludosława marzanna melania mścisław
nastka natanael nataniel nepomucen nikodem oktawia onufry otylia pankracy pelagia prokop przemysława rajmund remigiusz
salomea symplicjusz światosław świętosława teodozja tobiasz waleria wawrzyniec wera wielisław wiola wirginia zenobia
zygfryd zyta żywia anežka apolena arnošt běla blahoslav blažena bohumila bohunka boleslav bronislav bořivoj břetislav
cecílie ctibor ctirad čeněk čestmír dalimil dobromila dobroslav drahomír drahoslava ervín evžen hedvika ignác jarmil
jáchym josefína kazimír klement klotylda kryštof květa květoslava kvido liběna lumír ludvík malvína medard miloslava
miluše mojmír naděžda nezval odolen oldřiška otýlie otomar pankrác pavlína pravoslav rozálie silvestr sobeslav svatava
svatopluk terezie tomášek vavřinec věnceslava věroslav viktorie vítězslav vladimíra vojta vendelín zdislava zikmund
žofie bohdana svetozár leokádia florián drahoslav dušana dionýz emerich hortenzia kornélia kvetoslava ladislava lujza
narcis servác šarlota vieroslava želmíra avguštin bogomir bogomil cilka evfemija florijan francka ignac jerica
julijana kristijan lovrenc ludvik marinka ožbalt peregrin štefka tilka valburga vekoslav vitomir vladislava vojko
zinka barica berislav blaženka bogoljub borka bosiljka božidar cvijeta desanka dragutin đurđa đuro fabijan ignacije
ilija iskra jozo jurica kornelije kruno lovre ljubisav ljubo manda mandica marica milivoj milunka mirna momir nediljko
nikica obrad oton persida radosav ranko savka sladana slobodanka smilja stana svetozar tvrtko vasilije verica vidosava
vlatka vukašin zdravka zvjezdana živadin živojin љубисав босиљка милунка персида радосав ружица живадин видосава обрад
момир страхиња десанка добрила душанка живка загорка јагода јеврем крстина круна миладин милисав миливоје милева паун
радојка ранко савка светозар слободанка смиља спасоје станислава томислав чедомир ангелина анунциата аспарух благой
благовеста богдана богомил борислав величка величко виолетка владимира грация гинка гица дамян деница дечко добринка
драгомир евдокия евлоги еленка ефросина златко златка зорница илиана йонка йордан йордана калин камен каменка кина
климентина корнел кръстьо кънчо лалка латинка лозан лъчезар любка малина манол марийка мариета минчо момчил найден
найда невянка недялка недялко обретен орлин пенчо пламена радослава райна рангел свилен севда силвия славка спаска
станислав стоянка теменужка тодорка тома траян цветанка цонка юлияна янко арбен блаже величе вангел дамјан корнели
кузман мице наумка орце пандо панде пелагија ристо савета стево стојанка танас трајан фроса адам аделаїда аполлінарій
бенедикт болеслав броніслава володимира всеволод вячеслав дем'ян дзвінка дорота євдокія євфросинія ждан жужанна
ізольда іларіон інеса іриса климентій кіндрат корнило корній левко лукаш любко мальвіна мар'яна мелетій милана мотря
мотрона нінель одарка олекса онисим оресь орина панас параскева світозара северин софрон степанида сусанна тадей
тереза тихон устина феодосій харитина яким αγάπη αγλαΐα αδαμάντιος αθανασία ακριβή αναστάσιος ανδρομάχη ανθή αργύρης
αρετή αριάδνη αρτεμισία ασημίνα ασπασία αχιλλέας βάιος βασιλεία βενετία βησσαρίων βίκτωρας γαρυφαλλιά γαρουφαλιά
γλυκερία διαμαντής διομήδης δωροθέα λευτέρης ελπινίκη επαμεινώνδας ερμιόνη ερμής ευθυμία ευθύμιος ευριπίδης ευσταθία
ευτυχία ζαφείρης ζαχαρίας ζηνοβία ζωίτσα ηλέκτρα θάλεια θεανώ θεμιστοκλής θεοδοσία θεοπίστη θεόφιλος θρασύβουλος
ιορδάνης ιοκάστη ισίδωρος ισμήνη καλλιρρόη κασσιανή κλεάνθης κλεοπάτρα κλειώ κοσμάς κρυσταλλία λάζαρος μάνος μαριάνθη
μαρίκα ματθαίος μελπομένη μενέλαος μερόπη μιλτιάδης μυρσίνη νεκταρία νεφέλη νικηφόρος ξανθίππη ξενοφών οδυσσέας όθωνας
όθων ολυμπία ορφέας ουρανία παγώνα πανωραία πελαγία περικλής πολυξένη πολυχρόνης πρόδρομος ραλλού ρένα ροδόπη σαπφώ
σαράντης σεβαστή σεραφείμ σμαράγδα σοφοκλής σπυριδούλα σταμάτης στέργιος σωκράτης σωτηρία τερψιχόρη τηλέμαχος τιμολέων
τριαντάφυλλος φαίδρα φιλιώ φλώρα φωτεινός φώφη χαρίκλεια χρυσάνθη aglaia anișoara axenia casiana catinca codruț
codruța costel costache crenguța despina dochia dumitra emanoil eufrosina evghenia filimon floarea florea ghiță iulică
iordache iustina lăcrămioara leontina mărioara mărgărit mitru năstase neculai niculina octav oprea pantelimon petruț
prohor safta silvestru smărăndița spiridon stelian tanța tasia teofil todor tudora tudorița vasilache vlăduț zamfira
zenovia zaharia aladár almos alojzia annabella aporka apollónia arabella artúr auguszta aurél álmos ágoston bertold
boldizsár bonifác csanád csenge dalma damján döme ede edömér elek emőke erneszt etelka euglóra eufrozina fülöp gedeon
genovéva gertrúd gizi gréta gusztávné gyárfás györk hajna heléna huba ildi ilmár imola jáfet jácint jakab jázmin
jolánta kamill kandida kelemen kincső koppány kolos kunigunda lajoska léna lóránd loránd malvin marcell matild mátyus
medárd menyhért merse mirtill miksa nimród oszkár ödön örs őrs özséb pálma pongrác ráhel regő rezső rókus rózsi
salamon sarolt sári szabrina szaniszló szeréna szidónia szilvester szvetlana tádé taksony teodóra terka tihamér titusz
tódor ubul valér vazul vendel verona vidor zelma zénó zerind zoárd zseni annuncia adalbjörg aðalbjörg aðalheiður
aðalsteinn alfreð arnaldur arnbjörg arnheiður arnljótur áróra ársæll ásbjörn ásgrímur ástríður ásvaldur auðun benóný
bergdís bergljót bergsveinn bessi bjarnheiður björgólfur böðvar bogi bolli borghildur brynja dalrós diljá dómhildur
draupnir dröfn dýrfinna eggert eiður eilífur einarína eldar elfa elías ellert elínborg ernir erpur eyjólfur eyvör
eyþór falur fannar finnbogi flosi freydís freygerður friðgeir friðrika fríða geirlaug gissur glúmur grettir grímur
gróa guðfinna guðmunda gunnþóra gunnvör hafdís hafliði hafsteinn hafþór hálfdán hallfríður hallgerður hallvarður
hannibal hárekur heiðdís heiðrún hermundur hildigunnur hilmir himinbjörg hjalti hjörleifur hjörtur hlín hlöðver
hólmgeir hrafn hrafnkell hrólfur huginn högni höskuldur indriði ingibjörn ingveldur ísleifur ísold jakobína jarþrúður
jófríður jónatan jökull kaldbjörn kolbeinn kolfinna kormákur kristrún laufey líf ljótur loftur lovísa málfríður
matthildur mjöll mörður narfi njáll oddgeir oddrún oddur ófeigur ormur óttar ráðhildur rán rögnvaldur salbjörg salvör
sighvatur sigmar sigurdís sigurgeir sigurveig sindri skapti skarphéðinn snjólaug snæbjörn snæfríður sóley stefanía
steindór steingerður svandís teitur tinna torfi uggi úlfar úlfhildur valbjörg valdís valgarður védís vébjörn vésteinn
vilborg vífill víglundur yngvi þorbjörg þorfinnur þorgerður þórhallur þórhildur þórólfur þorleifur þráinn ægir
ögmundur ögn örlygur össur bearnárd breandán cairbre caoilfhionn clíona conchúr críostóir daithí damhnait dearbhla
domhnall dónall dubhaltach éamann eithne fearghas feidhlim gearóid iarlaith íomhar labhrás lasairfhíona loman malachaí
muiris muirín neasán nóirín osgar réamonn risteard sailbheastar seachnasach séamas síofra somhairle toirealach
traolach tuathal ualtar uilliam uinseann vailintín adrijana annunzjata bastjan bertu birġit carmena ċensa ċikka dun
dwardu ġiljan ġorġa ġuliet ġwakkin grazzja indri kalċidon klawdja kristinu lippu lonza lela luċija marċell marisabel
marthese nazju ninu pinu raymonda salvina saverin stiefnu toninu twanny vanni vilġiliu wenzu wiġi żeża abaz alketa
arjeta bajram bardha behar beqir bledi burbuqe dhimitër donika enkelejd erblina esat fatbardha ferit flaka flamur
fljutur genc gentian ibadete imer ledri lirie lulzime mevlyde myrvete nexhmije ndue pëllumb rina rrok rrezarta safete
saimir selman shefqet shqipe sotir spartak sulejman syzana tefta tomorr urim valmir vasil xhevahir xhemal ylber ymer
zylfije abdurrahman ahu alaattin alev alpaslan alptekin armağan ayberk aygül aytaç azize bahadır bahri bahriye basri
bedia belkıs binnur birgül cafer celalettin cevdet cihan cumali dilaver döndü durmuş dursun ediz eşref fahriye ferhan
feriha feyyaz firdevs güner günseli hacı hakkı halime hasibe hüsnü ılgaz ışıl kamile kazım keriman kıymet kutlay
macide meliha menekşe mediha mevlüt mualla muammer muhittin muhsin munise müjgan mükerrem münevver müşerref nafiz
naciye nazmiye nejat nezahat nigar nurhan nuriye ömür özden pakize refika reşat saime satılmış sebahat seçil semiha
serdal sermin sevilay sıdıka sıtkı süheyla sultan süreyya şadiye şaziye şefika şehnaz şevket şükran şükriye tevfik
tuncer vahide vecihe yadigâr yeter yücel yüksel zahide zekeriya zekiye zühal zühtü züleyha aloyse änder claudine jang
jemp josy josée marie-paule marie-josée metty mett misch nelly nic néckel pir pierrot tun triny änn malou
`;
