/**
 * Words that announce a date of birth, by language, lower case; matched as whole words, in any place before the date that is near enough.
 * Source: the forms and letters of public offices in these languages, and how parents tell of a birth.
 */
export const birthWords: Readonly<Record<string, readonly string[]>> = {
  bg: words(
    "роден,родена,родено,родени,роди се,родил се,родила се,родих се,родените,дата на раждане,рождена дата,раждане,дата на р.,род.",
  ),
  ca: words(
    "nascut,nascuda,nascuts,nascudes,neixement,naixement,data de naixement,data naixement,data naix.,d. naixement,vaig néixer,néixer,va néixer,nasqué,nat el,neix,nascuts el",
  ),
  cs: words(
    "narozen,narozena,narozeno,narozený,narozená,narozeni,narozeného,narozené,narozenému,narodil,narodila,narodilo,narodili,nar.,datum narození,data narození,dat. nar.,narození,den narození,přišel na svět,přišla na svět",
  ),
  da: words("født,fødselsdato,fødselsdatoen,fødsel,født den,fødd,fødsdato,kom til verden,fødseldato"),
  de: words(
    "geboren,geborene,geborener,geborenen,geborenes,geb.,geb,geburtsdatum,geb. am,geburtsdat.,geburtsdat,geb.-dat.,geb.dat.,gebdat,geb.datum,geb.-datum,gebdatum,geburt,gebar,geb.-tag,geb.tag,erblickte,geburtsdaten",
  ),
  el: words(
    "γεννημένος,γεννημένη,γεννημένο,γεννημένου,γεννημένης,γεννήθηκε,γεννήθηκα,γεννηθείς,γεννηθείσα,γεννηθέντος,γεννηθείσας,γεννηθέν,γέννηση,γέννησης,γεννήσεως,ημερομηνία γέννησης,ημερομηνία γεννήσεως,ημ. γέννησης,ημ/νία γέννησης,ημ. γεν.,ημ.γεν.,ημ/νία γεν.,γενν.,γεν.,γεννηθεί,ημερ. γέννησης,ήρθε στον κόσμο,γεννηθηκε,γεννηθηκα",
  ),
  en: words(
    "born,dob,d.o.b.,d.o.b,date of birth,birth date,birthdate,birth,date-of-birth,born on,birthdates,dates of birth",
  ),
  es: words(
    "nacido,nacida,nacidos,nacidas,nació,nací,naciste,nacieron,fecha de nacimiento,fecha nacimiento,nacimiento,f. nacimiento,f. nac.,f.nac.,fec. nac.,fecha nac.,fecha de nac.,f. de nac.,f. nacim.,fdn,nac.,vino al mundo,vio la luz",
  ),
  et: words(
    "sündinud,sündis,sündisin,sündinu,sünniaeg,sünniaja,sünnikuupäev,sünnikuupäevaga,sünd.,sündind,sünd,sündimise,sünni",
  ),
  fi: words(
    "syntynyt,syntyneen,syntynyttä,syntyneelle,syntyi,synnyin,synt.,synt,synt.aika,synt. aika,syntymäaika,syntymäaikani,syntymäajalla,syntymäaikaan,synt.pvm,syntymäpvm,syntymä,syntyneet,syntyivät,s.aika",
  ),
  fr: words(
    "né,née,né(e),nés,nées,naissance,date de naissance,date naissance,date de naiss.,date de naiss,date naiss.,d. naiss.,ddn,naquit,est né,né le,née le,vu le jour,venu au monde,venue au monde,vint au monde",
  ),
  ga: words("rugadh,dáta breithe,a rugadh,breith,breithe,lá breithe,d.b.,dáta breith,rugadh é,saolaíodh"),
  hr: words(
    "rođen,rođena,rođeno,rođeni,rođenja,rođ.,rođ,datum rođenja,dat. rođ.,dat. rođenja,d. rođ.,rođenog,rođene,rođenoj,rođenom,rodio,rodila,rodilo,rodio se,rođenje,datum rođ.,došao na svijet,došla na svijet",
  ),
  hu: words(
    "született,születtem,születési,születési dátum,születési idő,születési ideje,születési idejű,szül.,szül,szül. idő,szül.idő,szül. dátum,szül. dátuma,szül.dátum,születésű,születés,szülöttem,szül. ideje",
  ),
  is: words(
    "fæddur,fædd,fætt,fæddist,fæddust,fæddur þann,fæðingardagur,fæðingardag,fæðingardagsetning,fd.,fæð.,fæðing,fæðingard.,fæðingard",
  ),
  it: words(
    "nato,nata,nati,nate,nacque,nascita,data di nascita,data nascita,d. nascita,data nasc.,nasc.,nat.,sono nato,sono nata,d.d.n.,ddn,venuto al mondo,venuta al mondo,vide la luce",
  ),
  lb: words(
    "gebuer,gebuertsdatum,geb.,gebuertsdat.,gebuert,gebueren,op d'welt komm,op d'welt komm den,gebuerene,gebuere",
  ),
  lt: words(
    "gimęs,gimusi,gimusio,gimusios,gimusiam,gimusiai,gimęs(-usi),gimimo data,gimimo datą,gimimo d.,gimimo,gimė,gimiau,gim.,gim,gim. data,gim. d.,gimimas,gimstanti,gimusį,gimusią,g. data",
  ),
  lv: words(
    "dzimis,dzimusi,dzimušais,dzimusī,dzimušam,dzimušai,dzimšanas,dzimšanas datums,dzimšanas dati,dzim.,dzim,dzim. dat.,dzim. datums,piedzima,piedzimu,piedzimis,piedzimusi,dzimš. dat.,dzimis(-usi)",
  ),
  mk: words(
    "роден,родена,родено,родени,датум на раѓање,дат. на раѓање,датум на раѓањето,раѓање,се роди,роден(а),родил,родила,род.,сум роден,сум родена",
  ),
  mt: words(
    "imwieled,imwielda,twieled,twieldet,twelidt,twelied,twelidna,data tat-twelid,data ta' twelid,data tat-twelid tiegħi,twelid,tat-twelid,d.t.,imw.,imw,imwieldin",
  ),
  nb: words("født,fødselsdato,fødselsdatoen,fødsel,fødd,født den,f.dato,fødsdato,fødd den,kom til verden,fødselsd."),
  nl: words(
    "geboren,geb.,geb,geboortedatum,geboortedag,geboorte,geb.datum,geb. datum,geb.dat.,geb. dat.,geb.-datum,geborene,geboorted.,g.d.,geb.d.,ter wereld",
  ),
  pl: words(
    "urodzony,urodzona,urodzone,urodzonego,urodzonej,urodzonym,urodzonemu,urodzoną,urodzeni,ur.,urodz.,urodził,urodziła,urodziło,urodzili,urodziłem,urodziłam,urodzenia,urodzenie,data urodzenia,daty urodzenia,datę urodzenia,dat. ur.,data ur.,dt. ur.,przyszedł na świat,przyszła na świat",
  ),
  pt: words(
    "nascido,nascida,nascidos,nascidas,nasceu,nasci,nasceram,data de nascimento,data nascimento,data de nasc.,data nasc.,data de nasc,d.n.,d. n.,nascimento,dta. nasc.,dt. nasc.,nasc.,nasc,veio ao mundo",
  ),
  ro: words(
    "născut,născută,nascut,nascuta,născuți,născute,născutul,născuta,născutului,născutei,s-a născut,m-am născut,data nașterii,data nasterii,data naşterii,naștere,nașterii,naşterii,nasterii,născut(ă),născută(ă),născ.,nasc.,d.n.,data naș.",
  ),
  sk: words(
    "narodený,narodená,narodené,narodeného,narodenej,narodenému,narodení,narodil,narodila,narodilo,narodili,nar.,dátum narodenia,dátumom narodenia,dát. nar.,dat. nar.,narodenia,narodenie,deň narodenia,narodeniny,prišiel na svet,prišla na svet",
  ),
  sl: words(
    "rojen,rojena,rojeno,rojeni,rojenega,rojene,rojenemu,rojstva,rojstvo,datum rojstva,dat. rojstva,dat. roj.,roj.,rodil,rodila,rodilo,rodil se,rojstni datum,prišel na svet,prišla na svet",
  ),
  sq: words(
    "lindur,lindi,linda,lindja,lindje,lindjes,u lind,ka lindur,datëlindja,datëlindje,datëlindjen,datëlindjes,datelindja,data e lindjes,data e lindjës,data lindjes,i lindur,e lindur,lindur më,dtl.,d.l.,lindën,kam lindur,e lindjes",
  ),
  sr: words(
    "rođen,rođena,rođeno,rođeni,rođenog,rođene,rođenoj,rođenom,rođ.,rođ,рођен,рођена,рођено,рођени,рођеног,рођене,рођеној,рођеном,рођ.,рођ,датум рођења,дат. рођ.,рођења,рођење,родио,родила,родило,datum rođenja,rodjen,rodjena,rodjenja",
  ),
  sv: words(
    "född,fött,födda,föddes,födde,födelsedatum,födelse,född den,födelsetid,födelsedat.,föd.,föd,födelsed.,kom till världen",
  ),
  tr: words(
    "doğum,doğum tarihi,doğum t.,doğ. tar.,doğum tar.,dğ. tar.,dğm. t.,doğ.,doğumlu,d.t.,d. t.,doğdu,doğdum,doğmuş,doğmuştur,doğduğu,doğduğum,dünyaya geldi,dünyaya geldim,doğ. t.",
  ),
  uk: words(
    "народився,народилася,народилась,народилось,народилося,народились,народжений,народжена,народженого,народженої,народжені,дата народження,дату народження,дати народження,д. н.,д.н.,дата нар.,нар.,народження,р. н.,з'явився на світ,з'явилася на світ,д/н",
  ),
};

/** Names of fields and titles of columns in one word or without the marks of their letters, lower case. */
export const birthFields: readonly string[] = words(
  "dob,birthdate,dateofbirth,birthdt,dobirth,fechanacimiento,fechadenacimiento,fnacimiento,datanascimento,datadenascimento,dtnascimento,datanascita,datadinascita,datenaissance,datedenaissance,datumrodjenja,datumrodenja,rodenja,rodenje,datumnarozeni,narozeni,datumnarodenia,narodenia,datumrojstva,dataurodzenia,datanasterii,datanaixement,szuletesidatum,szuletesi,szuletesi_ido,szuletett,fodselsdato,foedselsdato,fodselsdag,fodt,fodelsedatum,fodelsetid,fodd,syntymaaika,syntymapaiva,synniaeg,sunniaeg,sunnikuupaev,sünnipäev,dzimsanas,dzimsanasdatums,gimimodata,dogumtarihi,dogum,datelindja,datalindjes,ditelindja,faedingardagur,fæðingardagur,gebuertsdatum,datanarazhdane,datanaragjanje,ragjanje,datanarodzhennia,narodzhennia,gennisis,gennisi,gennhsh,γεννηση,γεννησης,datatwelid,datatattwelid,databreithe,data breithe,geburtsdatum,geboortedatum,geburtstag,birthday",
);

/** Birthdays: a party has a date too, so they count only right before it, as a label does. */
export const birthdayWords: readonly string[] = words(
  "afmæli,aniversário,b-day,bday,birthday,breithlá,compleanno,cumpleaños,ditëlindja,ditëlindje,doğum günü,dzimšanas diena,födelsedag,födelsedagen,fødselsdag,fødselsdagen,gebuertsdag,geburtstag,geburtstags,gimtadienis,għeluq snin,narozeniny,rojstnega dne,rojstni dan,rođendan,syntymäpäivä,születésnap,születésnapom,szülinap,sünnipäev,urodziny,verjaardag,zi de naștere,ziua de naștere,γενέθλια,день народження,роденден,роденден на,рожден ден,рођендан",
);

/** Abbreviations that are too short to count anywhere but right before the date, after a name or a bracket: "(n. 29.06.1943)", "Ernest, f. 1.6.2008". */
export const birthMarks: readonly string[] = words(
  "*,＊,DN,D.N.,FN,F.N.,F. N.,b.,f.,s.,n.,r.,g.,l.,d.n.,dz.,tw.,sz.,sü.,р.,н.,р.н.,г.,γ.,род.,рођ.,gim.,nac.,nat.,nasc.,synt.,geb.,nar.,ur.,roj.,rođ.,lind.,doğ.,d. nar.",
);

/** Words that make a date one of birth from behind: "3.2.1985 geboren", "1949. május 3-án született", "am 24.12.2019 zur Welt". */
export const birthWordsAfter: readonly string[] = words(
  "geboren,geborene,geborener,geborenen,geborenes,zur welt,op d'welt,gebuer,gebueren,ter wereld,született,születésű,születtem,doğumlu,doğumludur,doğmuş,doğdu,doğdum,dünyaya,gimęs,gimusi,gimė,gimiau,gimusio,gimusios,gimusi(-ęs),dzimis,dzimusi,dzimušais,dzimusī,piedzima,syntynyt,syntyneen,syntyi,synnyin,sündinud,sündis,sündisin,født,fødte,fødd,född,födda,fæddur,fædd,fæddist,narozen,narozena,narozený,narozená,narodil,narodila,narodený,narodená,rođen,rođena,rojen,rojena,рођен,рођена,роден,родена,роден(а),народження,народився,народилася,р. н,р.н,року народження,urodzony,urodzona,urodził,urodziła,lindur,γεννημένος,γεννημένη,γεννήθηκε,dob,d.o.b,date of birth,nato,nata,nacido,nacida,né,née,nascido,nascida,nascut,nascuda,născut,născută,imwieled,imwielda,rugadh",
);

function words(list: string): readonly string[] {
  return list.split(",");
}
