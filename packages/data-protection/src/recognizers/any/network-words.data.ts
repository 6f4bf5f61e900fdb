/**
 * Words that stand near a network address, lower case; a star stands for what inflects them. Words for logging in, blocking and connecting
 * are left out: whoever complains about a new version writes them too. Source: the settings pages of routers and operating systems in these languages.
 */
export const addressWords: readonly string[] = words(
  "ip,ips,clientip,remoteip,userip,srcip,dstip,sourceip,destip,ipaddress,hostip,publicip,serverip,lastip,loginip,remoteaddr,clientaddr,ipv*,ipadr*,айпи,айпі,ип,ssh,src,dst,cidr,ping*,пинг*,пінг*,traceroute,tracert,nslookup,curl,telnet,whois,log,logs,logu,logi,logun,логи,лог,логу,логове",
  "host*,хост*,address*,adress*,adres*,adreç*,adrec*,endereço*,endereco*,direcci*,indirizz*,indiriżż*,naslov*,адрес*,διεύθυνσ*,διευθύνσ*,διευθυνσ*,osoit*,aadress*,seoladh*,seoltaí,cím,címe*,címr*,címü*,címm*,vistf*,nettfang*,iptölu*",
);

/** Names of machines and parts of networks: those have versions as well. */
export const machineWords: readonly string[] = words(
  "dns,днс,dhcp,nat,ftp,sftp,smtp,imap,http,https,tcp,udp,icmp,lan,wlan,wan,wifi,vlan,vpn,впн*,arp,rdp,srv,ns1,ns2,snmp,ntp",
  "server*,сървър*,сервер*,servidor*,serveur*,serwer*,szerver*,servitor*,palvelin*,palvelim*,strežnik*,poslužitelj*,διακομιστ*,σέρβερ*,sunucu*,tarnybin*,freastalaí*,netþjón*,þjón*,сервър*",
  "router*,ruter*,рутер*,роутер*,routeur*,enrutador*,encaminador*,roteador*,usmjerivač*,usmerivač*,usmerjevalnik*,směrovač*,smerovač*,reititin*,reititt*,ruuter*,maršrut*,маршрут*,ródaire,beini*,yönlendirici*,δρομολογητ*,ρούτερ,útválasztó*",
  "gateway*,passerelle*,port,ports,porten,порт,порту,порта,порті,poort,poorten,puerto,porto,portul,portti,porttiin,puerta de enlace,porta de enlace,θύρα,pordi,portas,prievad*",
  "firewall*,брандмауер*,фаєрвол*,файъруол*,pare-feu,cortafuegos,tallafocs,palomuur*,brannmur*,brandvägg*,tulemüür*,ugunsmūr*,užkard*,ugniasien*,zapora*,zapory,zaporze,tűzfal*,eldvegg*,balla dóiteáin,vatrozid*,požarn*,заштитн*,güvenlik duvar*,τείχος*",
  "proxy*,прокси*,проксі*,proksi*,nameserver*,resolver*,subnet*,netmask*,subnett*,podsieć,podsieci,podsít*,podsieť*,підмереж*",
  "network*,netzwerk*,netværk*,nettverk*,nätverk*,netwerk*,réseau*,xarxa,sieci,sieć,síti,síť,sieť,sieti,hálózat*,мереж*,мрежа*,mreža,mrežu,mrežni*,omrežj*,verkko*,verkos*,võrgu*,võrk,tīkl*,tinkl*,rrjet*,δίκτυ*,rețea*,retea*,líonra*",
);

/** Words for what has numbers of four parts that are no address; looked for in the sentence before the number. */
export const versionWords: readonly string[] = words(
  "version*,verzi*,verzj*,verż*,wersj*,versi*,versj*,versã*,versió,верси*,версі*,верзи*,έκδοσ*,εκδόσ*,inačic*,leagan*,leagain*,útgáf*,sürüm*,kiadás*,versioon*,relise*,release*,build*,firmware*,прошивк*,фърмуер*,patch*,hotfix*,update*,upgrade*,updat*,uppfærsl*,uppdater*,opdater*,oppdater*,aktualis*,aktualiz*,aktuáln*,aggiorn*,atualiz*,actualiz*,actualit*,mise à jour,mises à jour,frissít*,päivit*,uuendus*,atjaunin*,atnaujin*,nuashonr*,aġġorn*,bijwerk*,ažurir*,posodob*,nadograd*,përditës*,güncell*,обновл*,обновяв*,актуализ*,ажурир*,оновл*,оновил*,надград*,install*,instal*,nainstal*,nainštal*,asens*,asenn*,telepít*,встанов*,поставих,инсталир*,намест*,paigald*,uppsett*,εγκατ*,kurulum*,yükle*,įdieg*,uzinstal*,namest*,zainstal*,suiteáil*,ενημέρωσ*,αναβάθμισ*",
  "section*,abschnitt*,kapitel*,chapter*,chapitre*,capítul*,capitol*,rozdział*,kapitol*,poglavlj*,поглавј*,поглавље,глав*,розділ*,раздел*,clause*,clausul*,ziffer*,paragra*,пункт*,точка,точки,κεφάλαι*,παράγραφ*,bölüm*,madde,fejezet*,pont,luku,luvu*,kohta,peatük*,punkt*,kafla*,kafli,skyrius,skyriaus,nodaļ*,seksjon*,avsnitt*,afsnit*,hoofdstuk*,paragraaf,artik*,artic*,sezion*,secció*,secci*,seção,secção,odsek*,oddíl*,odstav*,člen*,член*,annex*,figure*,tabel*,table*,standard*,norm*",
);

function words(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(","));
}
