/** Common first names of Swedish speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const swedishFirstNames: string = `
agneta albin alf alva august barbro bengt bernt bertil birgitta britta börje carin casper charlotta christer claes
claes-göran edvin elisabet emelie evert filippa folke gun gunborg gunilla gustaf göran göte hampus hedvig hillevi
hjalmar hjördis håkan ingalill ingegerd ingela ingemar isak josefin jörgen kent klas krister lage lilian linus lisbet
liselott lova lovisa ludvig margareta mattias melker melvin mikaela märit märta måns olle olof pelle pontus pär
rebecka rigmor rikard rut saga sigvard sixten staffan stig stina sture sune svante svea sören tage tilda tommy
torbjörn tord ture tyra ulrika uno valter vendela vilhelm åke åsa örjan östen
`;
