import type { LanguageWords } from "../../segment/language-description.ts";

export const italianWords: LanguageWords = {
  letters: "àèéìíîòóùú",
  stopWords: `
    a abbiamo ad agli ai al alcune alcuni all alla alle allo altra altre altri altro anche ancora avere aveva avevano bene c che
    chi ci ciò coi col come con così cui d da dagli dai dal dall dalla dalle dallo degli dei del dell della delle dello dentro
    di dopo dove dunque due e è ed era erano essa esse essere essi fa fino fra fu fuori già gli ha hanno ho i il in io l la le
    lei li lo loro lui ma mai me meno mentre mi mia mie miei mio molta molto ne nè né negli nei nel nell nella nelle nello noi
    non nostra nostro nulla o ogni oltre ora per perché però più po poi possono prima può qual quale quali quando quanto quel
    quella quelle quelli quello questa queste questi questo qui quindi sarà se sempre senza si sia siamo sono sopra sotto sta
    stata stati stato su sua sue sui sul sull sulla sulle suo suoi te ti tra tu tua tuo tutta tutte tutti tutto un una uno vi
    voi vostra vostro`,
  commonWords: `
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì
    giovedì venerdì sabato domenica gentile egregio signore signora signori saluti cordiali distinti grazie lettera fattura
    pagamento affitto appartamento via anni anno tempo lavoro casa giorni settimana mese oggi ieri domani gente mondo paese
    governo nuova nuovo prima primo bambini acqua vita uomo donna detto fare domanda risposta riscaldamento medico paziente
    candidatura conto città italiano italiana tre società sviluppo informazioni fatto momento migliore numero parte situazione`,
  abbreviations:
    "sig., sigg., sig.ra, sig.na, dott., dott.ssa, dr., prof., prof.ssa, avv., ing., arch., geom., rag., on., egr., gent., spett., es., p. es., S., ca., tel., c. a., cell.",
  numberAbbreviations: "n., nr., art., artt., pag., pagg., p., vol., cap., fig., int., tel.",
  elisions:
    "l un d dell nell all dall sull coll c quest quell sant s m t v n gl com dov cos bell buon nient tutt senz mezz anch",
  foldings: { à: "a", è: "e", é: "e", ì: "i", ò: "o", ù: "u" },
  suffixes: `
    amenti imenti amento imento azioni azione izioni izione mente abili abile ibili ibile atori atore ista isti iste ita
    ando endo avano evano ivano ava eva iva ato ata ati ate uto uta uti ute ito iti ite are ere ire ano ono iamo a e i o`,
  hints: {
    PERSON: `
      signor, signore, signora, signorina, sig., sig.ra, sig.na, dott., dott.ssa, dottor, dottore, dottoressa, prof., prof.ssa,
      professore, professoressa, avv., avvocato, ing., nome, cognome, nome e cognome, paziente, inquilino, inquilina,
      proprietario, proprietaria, candidato, candidata, cliente, dipendente, collega, direttore, direttrice, responsabile,
      mio marito, mia moglie, mio figlio, mia figlia, gentile, egregio, caro, cara, firmato, in fede, il sottoscritto,
      la sottoscritta`,
    DATE_OF_BIRTH: "nato, nata, nato il, nata il, nato a, nata a, data di nascita, nascita, compleanno",
    NATIONAL_ID:
      "codice fiscale, c.f., cod. fisc., cf, partita iva, p. iva, tessera sanitaria, carta d'identità, numero identificativo",
    PHONE: "tel., tel, telefono, cellulare, cell., numero di telefono, recapito, fax, chiamare, chiamarmi",
    ADDRESS:
      "via, viale, piazza, p.zza, corso, vicolo, largo, piazzale, strada, lungomare, indirizzo, residente, residente in, domiciliato, domiciliata, abitante, cap",
    IBAN: "iban, conto, conto corrente, c/c, numero di conto, coordinate bancarie, bonifico",
    EMAIL: "e-mail, email, mail, posta elettronica, indirizzo di posta, pec",
  },
};
