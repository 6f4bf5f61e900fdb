/**
 * Labels of numbers that are nobody's, where they stand right before one: what follows "tax number …, invoice no." is the invoice's. Names of firms' numbers stand here as well, and
 * words that say whose number it is ("NIP sprzedawcy"). Lower case; a star stands for more letters. Words that name a person's number in some country ("fiscal", "dossier", "case") are left out.
 */
export const otherLabelWords: string =
  "invoice*,order no,order number,order id,order,ticket*,tracking,parcel*,shipment*,serial*,s/n,sku,isbn,issn,imei,ean,gtin,meter*,model*,version*,build,batch,lot no,booking*,purchase order,company*,seller*,supplier*," +
  "rechnung*,bestell*,auftrag*,sendung*,paket*,serien*,zähler*,modell*,buchungs*,vorgangs*,ticketnummer*,kundennummer*,kundennr,aktenzeichen,firma,firmen,lieferant*,gläubiger*," +
  "facture*,commande*,colis,suivi,série,compteur*,modèle*,fournisseur*,société,siret,siren," +
  "factura*,pedido*,seguimiento,localizador,serie,contador*,modelo*,proveedor*,empresa*," +
  "fattura*,ordine,spedizione*,contatore*,modello*,fornitore*,azienda*,società," +
  "fatura*,encomenda*,rastreio,fornecedor*," +
  "factuur*,bestelling*,bestelnummer*,ordernummer*,pakket*,meternummer*,serienummer*,leverancier*,bedrijf*,kvk," +
  "faktura*,ordre*,ordrenr,ordrenummer*,pakke*,sporing*,målernr,målernummer*,serienr,leverandør*,firma*,bedrift*,org.nr,orgnr," +
  "fakturanr,fakturanummer*,ordernr,ordernummer*,kollinr,kolli*,ocr,ocr-nummer,bankgiro,plusgiro,mätar*,leverantör*,företag*," +
  "lasku*,viite*,viitenumer*,tilau*,lähety*,sarjanumer*,mittari*,yritys*,y-tunnus," +
  "reikning*,pöntun*,sending*,raðnúmer*,mælir*,fyrirtæk*," +
  "faktur*,zamówieni*,przesyłk*,paczk*,seryjn*,licznik*,sprzedawc*,nabywc*,firmy,firma,spółk*,dostawc*,kontrahent*,regon,krs," +
  "objednávk*,zásilk*,zásielk*,sériov*,elektroměr*,elektromer*,variabiln*,variabilní symbol,variabilný symbol,var. symbol,vs,konstantní symbol,specifický symbol,dodavatel*,dodávateľ*,firmy,ičo,evidenční číslo faktury," +
  "faktúr*,račun*,narudžb*,naročil*,pošiljk*,brojil*,števec,števca,števcu,dobavitel*,dobavljač*,tvrtk*,podjetj*,poziv na broj,sklic*," +
  "рачун*,фактур*,поруџбин*,пошиљк*,бројил*,нарачк*,пратк*,броил*,поръчк*,товарителниц*,електромер*,замовленн*,рахун*,ттн,лічильник*,фірм*,фирм*,доставчик*,еик,едб,єдрпоу,постачальник*," +
  "számla*,rendelés*,csomag*,mérő*,gyári szám*,cég*,szállító*,cégjegyzék*," +
  "comand*,awb,colet*,contor*,furnizor*,firmei,cui," +
  "τιμολόγι*,παραγγελί*,αποστολή*,μετρητή*,εταιρεί*,προμηθευτ*,γεμη," +
  "tellimus*,arve*,saadetis*,arvesti*,ettevõt*,registrikood*,viitenumber," +
  "pasūtījum*,rēķin*,sūtījum*,skaitītāj*,uzņēmum*,reģ. nr," +
  "užsakym*,sąskait*,siunt*,skaitikl*,įmonės,įmon*," +
  "sonrasc*,ordú,rianú,méadar,ordni,traċċar,miter," +
  "tel,tel.no,telefon*,telephone*,phone*,teléfono*,téléphone*,telefoon*,telefone*,telefono*,telemóvel*,tlm,tlf,tlm,mob,mobil*,mobile*,móvil*,cellulare*,cell,gsm,handy,fax,faks,puh,puhelin*,sími,тел,телефон*,моб,мобил*,мобіл*,τηλ,τηλέφωνο,κινητό,κιν,tālr,tālrunis,cep," +
  "sipariş*,kargo*,takip*,sayaç*,mersis,firma*," +
  "porosi*,faturë*,faturën,gjurmimit,matës*,kompani*";
