/** Common first names of Danish speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const danishFirstNames: string = `
agnes amalie anders anette anne annette asger astrid bent bente birgit birgitte birthe bjarne bo bodil camilla
caroline carsten charlotte christian claus ditte dorte dorthe ella ellen else emil erik finn flemming frederik freja
gert gitte grethe hanne hans helle henning ib ida inge inger ingrid jacob jens jeppe jesper jette johannes josefine
julie jørgen kaj karen karin karsten kasper katrine kenneth kim kirsten kirstine kjeld klaus kristian lars lasse lene
line lis lisbeth lone louise mads magnus maren mathias mathilde mette mie mikkel mogens morten nanna niels ole oliver
oscar palle per pernille peter pia poul preben rasmus rikke rune ruth sanne signe sofie steen sten susanne svend søren
thomas thorkild tine torben tove trine troels ulla ulrik vibeke viggo villads
`;
