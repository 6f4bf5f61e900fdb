import type { LanguageWords } from "../../segment/language-description.ts";

export const spanishWords: LanguageWords = {
  letters: "áéíñóúü",
  stopWords: `
    a además al algo algunas algunos ambos ante antes aquel aquella aquí así aún aunque bajo bien cada casi como cómo con
    contra cual cuál cuando cuándo cuya cuyo de del desde después donde dónde dos durante e el él ella ellas ellos en entre
    era eran es esa esas ese eso esos esta está estaba están estar estas este esto estos estoy fue fueron ha había han hasta
    hay he la las le les lo los más me mi mí mientras mis mismo muy nada ni no nos nosotros nuestra nuestro nunca o os otra
    otras otro otros para pero poco por porque pues puede que qué quien quién se sea según ser si sí sido siempre sin sobre
    solo sólo son soy su sus también tan tanto te tengo ti tiene tienen toda todas todo todos tras tu tú tus u un una unas
    uno unos usted ustedes y ya yo`,
  commonWords: `
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves
    viernes sábado domingo estimado estimada señor señora señores atentamente saludo gracias carta factura pago alquiler
    vivienda piso calle años año tiempo trabajo casa días semana mes hoy ayer mañana gente mundo país gobierno nueva nuevo
    primera primer mucho niños agua vida hombre mujer dijo hacer pregunta respuesta calefacción médico paciente solicitud
    cuenta ciudad español española tres empresa desarrollo información hecho momento mejor número parte situación`,
  abbreviations:
    "sr., sra., srta., sres., dr., dra., d., dña., D., Dña., prof., profa., lic., ing., Ud., Uds., Vd., p. ej., avda., ctra., pza., aprox., St., Sta., Sto., Gral., Ilmo., tel., tfno.",
  numberAbbreviations: "n.º, núm., no., nro., art., pág., págs., p., vol., cap., fig., c., C.",
  foldings: { á: "a", é: "e", í: "i", ó: "o", ú: "u" },
  suffixes: `
    amientos imientos amiento imiento aciones uciones acion ucion ciones cion mente idades idad istas ista ables able ibles ible
    ando iendo aron ieron aban abas aba ado ada ados adas ido ida idos idas aria eria iria ar er ir an en as es os a e o s`,
  hints: {
    PERSON: `
      señor, señora, señorita, sr., sra., srta., don, doña, d., dña., dr., dra., doctor, doctora, profesor, profesora, nombre,
      apellido, apellidos, nombre y apellidos, paciente, inquilino, inquilina, propietario, propietaria, candidato, candidata,
      cliente, clienta, empleado, empleada, compañero, compañera, director, directora, mi marido, mi mujer, mi esposa, mi hijo,
      mi hija, estimado, estimada, querido, querida, firmado, fdo., abajo firmante`,
    DATE_OF_BIRTH: "nacido, nacida, nacido el, nacida el, nació, nací, fecha de nacimiento, nacimiento, cumpleaños",
    NATIONAL_ID: `
      dni, d.n.i., nif, n.i.f., nie, n.i.e., documento nacional de identidad, documento de identidad, número de identidad,
      número de la seguridad social, seguridad social, nuss, naf, tarjeta sanitaria, cédula`,
    PHONE: "tel., tel, tfno., teléfono, móvil, celular, número de teléfono, fax, llamar al, llámeme",
    ADDRESS:
      "calle, c/, avenida, avda., plaza, pza., paseo, camino, carretera, ronda, travesía, glorieta, dirección, domicilio, domiciliado, domiciliada, vecino de, vecina de, código postal",
    IBAN: "iban, cuenta, número de cuenta, cuenta bancaria, cuenta corriente, transferencia",
    EMAIL: "e-mail, email, correo, correo electrónico, dirección de correo",
  },
};
