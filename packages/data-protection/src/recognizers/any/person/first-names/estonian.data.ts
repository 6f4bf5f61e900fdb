/** Common first names of Estonian speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const estonianFirstNames: string = `
aare aili ain aino aivar allan andres andrus anneli annika ants anu arno arvo ave eda eerik eero eha elle endel ene
enn epp erki ester hannes harri heino hele helgi heli henri hillar ilmar ilme indrek inga ivar ivi jaak jaan jaana
jaanus janek joonas juhan jüri kaarel kadri kai kaja kalev kalle karl kaspar kati katrin kaur kersti kertu kristel
kristi kristiina kristjan kärt külli küllike laine lauri leili lembit liina liis liisa liivi maarika maarja madis mai
maie maire mait malle mare maret margus mari marika marju mart mati meelis merike merle mihkel milvi moonika olev
oskar ott paavo peep peeter piia pille piret priit raili rain raivo reet rein riho riina risto sigrid siim siiri
silver silvi sirje sulev taavi tanel tarmo tarvo tiina tiit tiiu toivo toomas triin tuuli tõnis tõnu uku ulvi urmas
urve vaino valdur veera vello viivi villu virve ülle
`;
