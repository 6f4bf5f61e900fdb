/** Common first names of Albanian speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const albanianFirstNames: string = `
adem afrim afërdita agim agron alban albana albina alma altin andi anila arben arbnora ardian arian arjan arlinda
armend arta artan astrit aurora avni bardhyl bashkim bekim besa besarta besim besnik bleona blerim blerina blerta
brikena bujar burim dafina dardan diellza drita dritan edlira edmond edon edona elira elona elsa endrit enver era
erion erjona ermal ermira etleva faik fatime fatmir fatmira fatos fitore flora florian florim flutura gazmend gent
genti gentiana gjergj gjyste gëzim hana hasan hatixhe hysen ibrahim ilir ilira iliriana isa ismail jehona jeta jonida
kaltrina kastriot kimete klea korab kosovare kujtim kushtrim lavdim lejla leonora lindita liri liridon lirije lirim
luan luljeta lulzim majlinda marjeta mehmet mentor merita mimoza mirela mirlinda muharrem naim nazlie nazmi nexhat
nora petrit pjetër prek qazim qemal rexhep rinor rozafa rrahman rudina sabrije sali sami sanije selim shaban shkëlqim
shpend shpresa shpëtim skënder sokol suela taulant teuta tomor valbona valdet valentina valmira valon veton visar
vjollca vjosa vlora vullnet xhevahire xhevdet ylli zamira zana zef
`;
