import type { LanguageWords } from "../../segment/language-description.ts";

export const englishWords: LanguageWords = {
  letters: "",
  stopWords: `
    a about after again all also am an and any are aren't as at back be because been before being but by can can't could
    couldn't did didn't do does doesn't don't down each even every few first for from get had has have he her here him his
    how however i if i'm in into is isn't it it's its just last least like made make many may me might more most much must my
    never no not now of off on once one only or other our out over own same shall she should since so some still such than
    that that's the their them then there these they this those through to too under until up upon us very was wasn't we were
    what when where whether which while who whom whose why will with within without won't would you your yours`,
  commonWords: `
    january february march april may june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday dear sir madam sincerely regards yours faithfully please thank thanks letter invoice payment rent
    years year time people work house street week month day today yesterday good new two three know think said want going
    something right things world government country between another against although through enough children information
    water company public letter writing flat heating doctor patient application account`,
  abbreviations:
    "mr., mrs., ms., messrs., dr., prof., rev., hon., St., Sr., Jr., e. g., i. e., vs., cf., approx., ext., dept., capt., col., gen., lt., sgt.",
  numberAbbreviations: "no., nos., p., pp., art., sec., vol., fig., ch., para., tel., apt.",
  suffixes: "ational ations ation ingly edly iness ments ment ness less ably ities ity ies ing ers ed er ly es s",
  hints: {
    PERSON: `
      mr, mr., mrs, mrs., ms, ms., miss, mx, dr, dr., sir, madam, lady, lord, prof., professor, name, first name, surname,
      last name, full name, patient, tenant, landlord, applicant, customer, client, employee, colleague, manager, nurse,
      contact, my husband, my wife, my son, my daughter, my mother, my father, dear, sincerely, kind regards, yours sincerely,
      signed`,
    DATE_OF_BIRTH: "born, born on, date of birth, birth date, dob, d.o.b., birthday",
    NATIONAL_ID: `
      national insurance number, national insurance, ni number, nino, nhs number, social security number, ssn, tax id,
      tax number, tax identification number, utr, pps number, ppsn, pps, national id, identity number, personal code`,
    PHONE: "tel, tel., telephone, phone, phone number, mobile, mobile number, cell, fax, call, call me, ring, reach me",
    ADDRESS:
      "street, st., road, rd., avenue, ave., lane, square, close, drive, court, terrace, address, postcode, living at, lives at, residing at, resident of",
    IBAN: "iban, account, account number, bank account, bank details, transfer",
    EMAIL: "e-mail, email, e-mail address, email address, mail",
  },
};
