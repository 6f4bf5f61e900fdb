import { wordSet, type WordSet } from "./word-set.ts";

/** Capitalized words that begin sentences, forms and lines but no name, lower case: they end a run of name words. */
export const notNames: WordSet = wordSet(
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
  "danke gracias gràcies grazie merci obrigado obrigada bedankt dank dziękuję dzięki děkuji děkuju díky ďakujem vďaka hvala благодаря мерси фала дякую ευχαριστώ mulțumesc mersi kiitos tänan aitäh paldies ačiū tack takk tak köszönöm köszi grazzi teşekkürler teşekkür faleminderit thank",
  "sofern nachmittag vormittag mittag abend morgen heute gestern ende anfang mitte woche monat uhr zimmer etage stock haus wohnung ort plz wohnort geburtsort geburtsdatum staatsangehörigkeit unterschrift vorname nachname name adresse anschrift",
  "frag fragen schick schicken sende überweisen überweise zahlen lieferung paket gehalt rezept quittung rückzahlung grüß melde rufe kontaktieren treffen besuche",
  "ask tell send pay meet visit email text message deliver package parcel salary prescription refund receipt tell invite remind help",
  "demande demandez envoie envoyez paie payez livraison colis salaire ordonnance remboursement appelle préviens dis invite",
  "pregunta pregunte envía envíe paga pague entrega paquete sueldo nómina receta recibo avisa dile pedido chiedi chieda invia paga consegna pacco stipendio ricetta rimborso avvisa ricevuta pergunta pergunte perguntem envia paga entrega encomenda ordenado receita reembolso avisa pregunteu pregunta envieu paquet sou recepta aviseu truca truqueu",
  "vraag stuur betaal levering pakket pakje salaris recept terugbetaling bel vertel",
  "zapytaj zapytajcie zadzwoń wyślij zapłać paczka przesyłka wynagrodzenie recepta zwrot napisz powiedz dziękujemy spytaj zeptej zeptejte zavolej zavolejte pošli pošlete zaplať balík zásilka plat mzda recept vrácení řekni děkujeme opýtaj opýtajte zavolaj zavolajte pošli pošlite zásielka výplata predpis povedz ďakujeme mluvila mluvil hovorila hovoril rozmawiałam rozmawiałem",
  "vprašaj vprašajte pokliči pošlji pošljite plačaj pošiljka plača recept vračilo povej zahvaljujemo govorila pitaj pitajte nazovi pošalji pošaljite plati pošiljka plaća plata recept povrat reci zahvaljujemo razgovarala razgovarao pričala питај питајте позови пошаљи пошаљите плати пошиљка плата рецепт захваљујемо разговарала разговарао",
  "попитай попитайте потърсете потърси обади обадете изпрати изпратете плати доставка пратка заплата рецепта благодарим говорих разговарях прашај прашајте јави јавете испрати испратете плати пратка плата рецепт благодариме запитай запитайте подзвони подзвоніть надішли надішліть сплати доставка зарплата рецепт дякуємо скажи розмовляла розмовляв",
  "ρώτα ρωτήστε πάρε στείλε στείλτε πλήρωσε παράδοση δέμα μισθός συνταγή επιστροφή πες ευχαριστούμε μίλησα",
  "întreabă întrebați sună trimite trimiteți plătește livrare pachet salariu rețetă rambursare spune mulțumim",
  "kysy kysykää soita soittakaa lähetä maksa toimitus paketti palkka resepti palautus kerro kiitämme puhuin küsi küsige helista saada saatke maksa saadetis pakk palk retsept ütle täname rääkisin olen",
  "jautā pajautā jautājiet piezvani zvani zvaniet sūti sūtiet samaksā piegāde paka alga recepte saki pateicamies runāju paklausk paklauskite skambink skambinkite siųsk siųskite sumokėk siunta siuntinys alga receptas pasakyk dėkojame kalbėjau kalbėjausi",
  "fråga ring skicka betala leverans paket lön recept återbetalning säg tackar spør ring send betal levering pakke lønn resept si takker spørg hringdu sendu spurðu borgaðu sending pakki laun lyfseðill þökkum talaði",
  "kérdezd kérdezze hívd hívja hívjad küldd küldje fizess szállítás csomag fizetés recept visszatérítés mondd köszönjük beszéltem",
  "staqsi staqsu ċempel ibgħat ibagħtu ħallas kunsinna pakkett paga riċetta għid nirringrazzjaw iarr fiafraigh glaoigh seol íoc beartán tuarastal oideas abair shínigh bhí dé",
  "sor sorun ara arayın gönder gönderin öde teslimat kargo paket maaş reçete söyle teşekkür dün bugün yarın pyet pyesni telefono dërgo dërgoni paguaj dërgesa pako rroga receta thuaj falënderojmë",
  "léift léiwen frot schéckt schéck rufft bezuelt pak salaire rezept sot",
);

/** First names that are commoner as another word or as a place: alone they are no evidence. Lower case. */
export const ambiguousAlone: WordSet = wordSet(
  "tung april august may june mark will rose max bill art grace hope faith joy sofia florence victoria virginia georgia carolina santiago jordan adria siena vienna lourdes ernst frank iris rosa viola dolores mercedes paris lola luz mar flor vega loreto pilar carmen ilias leo leon lea linz kim lee lou guy pierre san jan mart mai mari bo ove per pere pau ole even odd stein bent stig tore gro liv siv live maja nada vera nina mina mira sara son sten bror una ana la ia asta rasa roma ona aid is sina rita dina lina lana zara sem till els dan are ali can era ann meta ina nur seda kaj dana andra enn samo kai linn dag hacer uno burim anke vid mert mare hele aina стана gert lena aki tom sena vita ville radu vida primo anders mees elli anda eli ott iga jim esa rok tage gent libero tine mine visar ton andis томе bas donna rokas lage eren lili vilja inga iva rade ene elke liga stan else dara tara sami hale rana tea emin barna marga cor nello essi branca mati line oto ute antal monta zina lilla iza temel χαρά mitja ema pelle isa velta tekin massimo ante endre надежда любов oda július jeta pasi arna signe макар eline bianca kent toma gerður adi ilme mie floor saoirse rein prek roko gaida gioia goda edit tone kader jaka stane metod umut blanca sali ödül vilde pola olev maire manca весела solange vitória villu esperanza drago mantas marc chiara nimet rain dulce isla mate aud güneş barış güven talat blanka nace радим valon andres fatos cem virág santo örn pembe vidas palma ain gry valur felice zlata julija рада silver özgür arzu deniz savaş roman віра tuuli pelin santa gloria jet davor candela grazia lies tuba mona fleur saadet fani joke niks mentor marine roser helga norma mile gun laine aine maks satu rute gita claire hein jette arta мира ангел роман lev franca kata bayram dejan franc надія ігор ясен мила heli ave ola adem steen klas fidel serena mien jasna halla saga vala edite нада lova axel весна merita uwe irem besa borna роза lilie claus marit lilija лилия zora зора слава вера вяра надя nadia dunja",
);

/** Endings of compounds that are streets and squares, not persons: "Karl-Marx-Platz", "Wittstraat". Not those in which surnames end, too. */
export const streetEnding: RegExp =
  /.{3}(?:platz|straße|strasse|gasse|allee|brücke|straat|plein|gatan|vägen|gata|veien|katu|utca)$/u;
