/** Words that announce a phone number, in the languages of Europe, lower case; matched as whole words. */
export const phoneWords: readonly string[] = [
  "tel", "telefon", "telefonnummer", "tel.-nr", "rufnummer", "handy", "mobil", "mobilnummer", "fax", "durchwahl", "telefonisch", "erreichbar", "anrufen", "phone", "call", "mobile", "cell", "telephone", "ring", "text", "whatsapp",
  "tél", "téléphone", "portable", "joignable", "appeler", "appelez", "teléfono", "móvil", "llamar", "llame", "telefono", "cellulare", "cell", "numero", "telefone", "telemóvel", "telem", "telefoon", "telefoonnummer", "mobiel", "bereikbaar", "bereiken",
  "telefonu", "telefonem", "komórka", "komórkowy", "kom", "numerem", "telefonní", "mobilní", "telefóne", "telefónne", "čísle", "čísla", "telefonski", "gsm", "mobitel", "mob", "telefonszám", "telefonon", "telefonszámon", "mobilszám", "telefonul", "mobilul",
  "телефон", "тел", "мобилен", "телефона", "телефону", "моб", "телефоном", "номером", "τηλέφωνο", "τηλ", "κινητό", "κιν", "τηλεφώνου", "τηλεφωνικά", "puhelin", "puh", "numeroon", "puhelinnumero", "puhelimitse", "telefonil", "mobiiltelefon", "numbril",
  "tālrunis", "tālruni", "tālr", "mob", "telefonas", "telefonu", "telefoninummer", "mobilnr", "tlf", "telefonnr", "mobiltelefon", "tlf.nr", "sími", "síma", "símanúmer", "farsími", "numru", "mowbajl", "guthán", "fón", "uimhir", "glaoch", "telefoni", "cep", "numarası", "telèfon", "mòbil",
];

/** Words that make a number something else: an order, an invoice, a file, a customer. Matched as whole words. */
export const otherNumberWords: readonly string[] = [
  "order", "invoice", "reference", "ref", "ticket", "customer", "case", "article", "item", "version", "isbn", "bestellung", "bestellnummer", "rechnung", "rechnungsnummer", "kundennummer", "kunden-nr", "aktenzeichen", "az", "artikelnummer", "auftrag", "vertrag", "vertragsnummer",
  "vorgang", "commande", "facture", "référence", "dossier", "client", "contrat", "pedido", "factura", "referencia", "expediente", "contrato", "ordine", "fattura", "pratica", "contratto", "encomenda", "fatura", "processo", "bestelling", "factuur", "klantnummer", "zamówienie", "zamówienia", "faktura",
  "umowa", "sygnatura", "objednávka", "smlouva", "zmluva", "narudžba", "račun", "naročilo", "rendelés", "számla", "comanda", "contractul", "поръчка", "фактура", "договор", "замовлення", "рахунок", "παραγγελία", "τιμολόγιο", "σύμβαση", "tilaus", "lasku", "tellimus", "arve", "pasūtījums", "rēķins", "užsakymas",
  "sąskaita", "ordre", "ordrenummer", "fakturanummer", "kundnummer", "pöntun", "reikningur", "ordni", "fattura", "ordú", "sonrasc", "sipariş",
];
