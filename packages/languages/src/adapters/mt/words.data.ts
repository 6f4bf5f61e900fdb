import type { LanguageWords } from "../../segment/language-description.ts";

export const malteseWords: LanguageWords = {
  letters: "ċġħżàèìòù",
  stopWords: `
    aħna aktar anke attwalment b bejn bħal bħala bi biex biss billi bla ċ ċ d dak dan dawk dawn dejjem dik din dwar dwarha
    dwaru f fejn fi fih fiha fil fis fit fiċ fid fin fl fost fuq ftit g għad għal għalhekk għaliex għall għalija għalik għalina
    għand għandek għandha għandhom għandi għandna għandu għax ġie ġiet ħadd ħafna ħalli hawn hawnhekk hekk hemm hi hija hu
    huma huwa id ieħor ikollu ikun il im imma in int intom ir is issa it iż iżda ix ja jekk jew ji jien jiena jiġi jiġu jista
    jistgħu jkollu jkun jkunu kellha kellhom kellu kemm kien kienet kienu kif kull kulħadd kollha kollox kont kontra kważi l
    la lanqas le li liema lil lejn lejha lilha lilu lura m ma mal mas mhijiex mhux mid mil mill minn minħabba mingħajr mingħand mis
    n nistgħu oħra oħrajn qabel qed qiegħed qiegħda qegħdin r s sa sabiex se sew t ta taħt tagħha tagħhom tagħna tagħkom
    tal tas tat tad tar tan taż tax tiegħek tiegħi tiegħu tista tkun u ukoll waħda waqt wara wieħed wkoll x xi xejn xiex ż żewġ`,
  commonWords: `
    jannar frar marzu april mejju ġunju lulju awwissu settembru ottubru novembru diċembru tnejn tlieta erbgħa ħamis ġimgħa sibt
    ħadd għażiż għażiża sinjur sinjura tislijiet grazzi jekk jogħġbok ittra fattura ħlas kera appartament triq snin sena żmien
    xogħol dar jiem ġimgħa xahar illum ilbieraħ għada nies dinja pajjiż gvern ġdida ġdid ewwel tfal ilma ħajja raġel mara qal
    mistoqsija tweġiba tabib pazjent pazjenta applikazzjoni kont belt malti malta tliet kumpanija żvilupp informazzjoni ministru
    importanti sitwazzjoni differenti persuna persuni jagħmel tagħmel nagħmel tajjeb kbir kbira żgħir nixtieq nitlob`,
  abbreviations: "sur., sinj., Dr., Prof., Onor., Mons., S., eż., p. eż., nru., tel., Av., Perit., Inġ., Kan.",
  numberAbbreviations: "nru., art., p., paġ., tel., kap., vol., fl.",
  elisions: "b f m x t l n d s r",
  suffixes:
    "ijiet azzjonijiet azzjoni izzjoni zzjonijiet zzjoni kom hom iet ijiet ament enti ent ità jiet na ha ek ni ti in a i u",
  hints: {
    PERSON: `
      sinjur, sinjura, sinjorina, sur, is-sur, is-sinjur, is-sinjura, is-sa, is-sra, dr, dr., tabib, tabiba, prof., professur,
      avukat, isem, kunjom, isem u kunjom, pazjent, pazjenta, il-pazjent, il-pazjenta, inkwilin, inkwilina, sid, kandidat,
      kandidata, klijent, klijenta, impjegat, impjegata, kollega, direttur, direttriċi, manager, ir-raġel tiegħi, il-mara tiegħi,
      martu, martha, ibni, binti, għażiż, għażiża, iffirmat, sottoskritt, sottoskritta, dejjem tiegħek`,
    DATE_OF_BIRTH: "imwieled, imwielda, twieled, twieldet, twelidt, data tat-twelid, data tal-twelid, twelid",
    NATIONAL_ID:
      "karta tal-identità, karta tal-identita, numru tal-identità, numru tal-karta tal-identità, nru tal-karta tal-identità, karta ta' l-identità, numru tat-taxxa, numru tas-sigurtà soċjali, sigurtà soċjali",
    PHONE:
      "tel., tel, telefon, telefown, numru tat-telefon, numru tat-telefown, mobile, mowbajl, ċemplu, ċempel, ċempluli",
    ADDRESS:
      "triq, it-triq, vjal, pjazza, misraħ, sqaq, trejqet, xatt, indirizz, l-indirizz, residenti, noqgħod, joqgħod, toqgħod, kodiċi postali",
    IBAN: "iban, kont, kont bankarju, kont tal-bank, numru tal-kont, trasferiment",
    EMAIL: "e-mail, email, imejl, posta elettronika, indirizz elettroniku",
  },
};
