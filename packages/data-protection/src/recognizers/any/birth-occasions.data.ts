/** Birthdays as people speak of them, by their stems, lower case. Up to three more letters inflect them; a party ("Geburtstagsfeier") has more. */
export const birthdayStems: readonly string[] = words(
  "рожденият ми ден,рожденият ден,рожден ден,рожденн,рд,чрд,aniversari,natalici,narozeniny,narozky,narozk,narozenin,fødselsdag,fødsd,födelsedag,fyller år,födelsedagen,bursdag,gebursdag,geburtsdag,fyller,fødselsdagen",
  "geburtstag,geb,γενέθλια,γενέθλιά,γενεθλια,birthday,birth-day,bday,b-day,b'day,cumpleaños,cumple,sünnipäev,sünna,sünnar,syntymäpäivä,synttäri,synttärit,synttärini,synttärei,anniversaire,anniv,anniversaire à moi",
  "breithlá,bhreithlá,lá breithe,rođendan,rođo,rodjendan,születésnap,születésnapom,szülinap,szülinapom,szülcsi,afmæli,afmælið,compleanno,gebuertsdag,gimtadieni,gimtadienis,dzimšanas dien,dzimene,roden den,роденден",
  "għeluq snin,birthday tiegħi,jum twelid,verjaardag,jarig,urodziny,urodzin,aniversário,aniversario,faço anos,faz anos,niver,ziua mea,ziua ta,ziua lui,ziua ei,zi de naștere,ziua de naștere,narodenin,narodky,rojstni dan,rojstnega dne,rojstnodnevn",
  "ditëlindj,ditëlindje,ditelindj,рођендан,рођенда,doğum gün,dogum gun,doğum günüm,день народження,дня народження,днюх,др,днем народження",
);

/** Small words between a birthday and its date. */
export const linkingWords: readonly string[] = words(
  "is,was,on,the,my,es,és,el,la,il,lo,è,e,era,le,c'est,c’est,est,tombe,du,mon,ma,mi,mio,meu,minha,a,à,no,dia,é,ist,war,am,der,den,d,dem,mein,mei,se,je,mám,mam,imam,na,v,w,dne,dňa,dnia,er,var,pa,på,den,har,min,i,mitt,mig,jeg,ég,á,mitt,minn,þann,op,ben,ik,ass,mäi,ech,de,den,ми,е,на,в,у,мене,мій,моя,є,је,ми је,мој,мојот,дана,дне,dana,moj,moje,mój,môj,ми,ден,имам,имаме,мога,μου,είναι,ειναι,στις,τη,την,τις,έχω,mu,mul,on,mun,mulla,minu,minul,ole,olen,täna,meil,napom,van,az,mano,yra,ir,man,mans,manas,diena,ime,im,është,eshte,më,me,kam,e kam,jem,benim,tarihi,günü,tiegħi,tieghi,jaħbat,huwa,hu,fi,fit-,mea,mo,ar,an,ná,mé,sa,pe,în,data,di,del,de la,bio,bila,bil,byl,była,byly,były,boli,so,sú,są,wypadają,připadají,bolo",
);

/** An age that is reached on a day; a number follows. */
export const turnedStems: readonly string[] = words(
  "turned,turn,turning,hit,навърши,ставам,станах,vaig fer,vaig complir,faig,compl,oslavil,oslavila,dovŕšil,dovršil,bylo mi,fyldte,fylder,blev,bliver,wurde,werde,bin,έκλεισα,κλείνω,έγινα,cumpl,sain,saan,sai,täytin,täytän,täyttä,eus,ai eu,a eu,fêté mes,fêté,fête mes,shlánaigh,d'éirigh,napuni,navrši,betöltött,leszek,lettem,varð,verð,fagnaði,ho compiuto,ha compiuto,compi,compio,kompi,gouf,ginn,suėjo,sulaukiau,palika,paliku,aprit,наполни,наполнив,għalaqt,nagħlaq,werd,word,fylte,fyller,skończył,kończę,fiz,fez,faço,completei,complet,am împlinit,împlinesc,a împlinit,dovŕši,oslávil,dopolni,mbusha,mbush,напуни,fyllde,blev,виповнилось,виповнилося,виповнюється,стукнуло",
);

/** What is counted of an age, by its stem. */
export const yearStems: readonly string[] = words(
  "year,yrs,jahr,jaar,joer,år,an,ans,any,anys,año,anni,ano,anos,lat,let,leta,lata,rok,год,рік,рок,év,éves,aasta,vuo,gad,met,ár,ára,ετών,χρόν,yaş,vjet,sen,snin,bliain,bhliain,ani,de ani",
);

/** Verbs that end a sentence about a birth whose date stood before: maiden names ("née", "geborene") never do. */
export const birthVerbs: readonly string[] = words(
  "born,erblickte,przyszedł na świat,przyszła na świat,přišel na svět,přišla na svět,prišiel na svet,prišla na svet,came into the world,kom til verden,kom till världen,venne alla luce,vino al mundo,vint au monde,veio ao mundo,ήρθε στον κόσμο,з'явився на світ,з'явилася на світ,дошла на свет,дошао на свет,došao na svijet,došla na svijet,doğumluyum,rođeni,rođenog,rođene,rođenoj,narozeného,narozené,narodeného,narodenej,народженого,народженої,urodzonego,urodzonej,рођеног,рођене,родени,geboren,zur welt,zur welt gekommen,gebuer,gebueren,ter wereld,született,születtem,doğdu,doğdum,doğmuş,doğmuştur,doğumlu,gimė,gimiau,gimęs,gimusi,piedzima,piedzimu,piedzimis,dzimis,dzimusi,syntynyt,syntyi,synnyin,sündinud,sündis,sündisin,født,född,fæddist,fæddur,fædd,narodil,narodila,narodilo,narodil jsem,narozen,narozena,narodený,narodená,rođen,rođena,rodio,rodila,rodilo,rodil,rojen,rojena,роден,родена,роди,родих,родил,родила,народився,народилася,народилась,народжений,рођен,рођена,родио,родила,urodził,urodziła,urodziłem,urodziłam,urodzony,urodzona,lindi,linda,lindur,γεννήθηκε,γεννήθηκα,nacque,nascita,nació,nací,naixia,vaig néixer,va néixer,naquit,nasci,nasceu,rugadh,twieled,twieldet,twelidt,m-am născut,s-a născut",
);

function words(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(","));
}
