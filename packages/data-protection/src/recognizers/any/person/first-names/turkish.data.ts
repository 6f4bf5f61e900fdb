/** Common first names of Turkish speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const turkishFirstNames: string = `
abdullah adnan ahmet alp alper altan anıl arda arzu asiye aslan aslı asuman asya atilla aydın ayfer ayhan ayla aylin
aynur ayperi aysel aysun ayten ayça ayşe ayşegül aziz bahar banu baran barış batuhan bayram başak bedri bekir belgin
belma berat beril berk berkay berna berrin betül beyza bilge birol birsen bora burak burcu buse bülent büşra can canan
caner cansu celal cem cemal cemil cemile cengiz cenk ceren ceyda ceyhun coşkun cüneyt damla defne demet deniz derya
devrim dilara dilek doğan doğukan duygu ebru ece efe ege ekrem elif elvan emel emin emine emir emrah emre ender enes
engin ercan erdal erdem erdoğan eren erhan erkan erol ersin ertuğrul esen esin esma esra ethem evren eylül eyüp fadime
fahri faruk fatih fatma fatoş feray ferhat feride feridun fevzi feyza figen fikret filiz fulya furkan füsun galip
gamze gaye gizem gonca gökay gökhan gökçe gönül gül gülay gülbahar gülden gülhan gülizar gülnur gülsüm gülten gülçin
gülşah gülşen günay güney güneş gürkan güven güzin hacer hakan haldun hale halide halil haluk hamdi hamza handan hande
hanife harun hatice havva haydar hayri hayriye hikmet hulusi hülya hüseyin ihsan ilhan ilkay ilker ilknur ilyas inci
ipek irem irfan ismet izzet jale kaan kader kadir kadriye kemal kenan kerem koray korkut kübra kürşat lale lamia leman
levent leyla lütfi mahmut makbule mehtap melahat melek melih melike melis meltem meral mert merve meryem mesut mete
metin mine mithat muazzez muhammet mukaddes murat musa mustafa muzaffer müge müjde münir mürüvvet nalan nazan nazlı
nebahat necati necla nedim neriman nermin neslihan nesrin nevin nevzat neşe nihal nihat nilay nilgün nilüfer nimet
niyazi nur nuran nuray nurcan nurettin nurgül nuri nursel okan oktay onur orhan osman oya oğuz oğuzhan pelin pembe
perihan pervin polat pınar rabia rahmi ramazan rana rasim recep refik remzi reyhan rukiye rıfat rıza saadet sabiha
sabri sadık saffet sakine salih saliha salim samet savaş seda sedat sedef seher selda selin selma selçuk sema semih
semra sena senem serap serdar serhat serkan serpil sevda sevgi sevil sevim sevinç sezen sibel simge sinan sinem songül
suna suzan süleyman tahir tahsin talat tamer taner tanju tarık tayfun taylan tekin temel tolga tuba tufan tuna tuncay
turan turgay turgut turhan tuğba tuğrul tuğçe tülay tülin türkan ufuk umut uğur vedat vildan volkan yakup yalçın
yasemin yasin yavuz yaşar yeliz yeşim yiğit yunus yusuf yıldıray yıldız yılmaz zafer zehra zeki zeliha zerrin zeynep
ziya zübeyde çağatay çağdaş çağlar çetin çiğdem ödül ömer önder özcan özge özgür özkan özlem ülkü ümmühan ünal şahin
şakir şebnem şenay şengül şenol şeref şerif şerife şermin şeyma şule şükrü
`;
