/** Common first names of Estonian speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const estonianFirstNames: string = `
aare aili ain aino aivar allan andres andrus anne anneli annika ants anu arno arvo ave eda eerik eero eha elle endel
ene enn epp erki ester eva evelin gert hannes harri heidi heino hele helen helgi heli hendrik henri hillar igor
ilmar ilme indrek inga ingrid ivar ivi jaak jaan jaana jaanus jana janek joonas juhan jüri kaarel kadri kai kaja
kalev kalle karin karl kaspar kati katrin kaur kersti kertu kristel kristi kristiina kristjan kärt külli küllike
laine lauri lea leili lembit liina liis liisa liivi linda maarika maarja madis mai maie maire mait malle mare maret
margus mari marika marju marko mart marta martin mati meelis merike merle mihkel milvi moonika olev oskar ott paavo
peep peeter piia pille piret priit raili rain raivo rasmus reet rein riho riina risto robert ruth sander sigrid siim
siiri silver silvi sirje sten sulev taavi tanel tarmo tarvo tiina tiit tiiu toivo toomas triin tuuli tõnis tõnu uku
ulvi urmas urve vaino valdur veera vello viivi villu virve ülle
`;
