/** Common first names of Romanian speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const romanianFirstNames: string = `
adela adelina adi adina adrian adriana agripina alexandra alexandru alin alina ana anamaria anca ancuța andra
andreea andrei angela anghel anton antonia aurel aurelia aurelian aurica avram bianca bogdan camelia carmen casandra
cecilia cezar ciprian claudia claudiu constantin corina cornelia corneliu cosmin cosmina crina cristi cristian
cristina călin cătălin cătălina dacian dan daniel daniela daria david decebal delia diana dina dinu doina domnica
dorin dorina dorinel doru dragoș dumitru ecaterina eduard elena eliza elvira emanuel emil emilia eugen eugenia eva
felicia felix filip filofteia flavia flavius florentin florentina florian florica florin florina fănel gabriel
gabriela gavril george georgeta georgiana gheorghe gheorghiță gherghina gina grigore horațiu horia iacob ileana ilie
ilinca ioan ioana iolanda ion ionel ionela ionuț iosif irina isabela iulia iulian iuliana iustin lari larisa laura
laurențiu lavinia lenuța lidia liliana livia liviu loredana lorena luca lucia lucian luciana lucica ludmila luminița
magda magdalena marcel maria marian mariana maricica mariela marilena marin marina marius marta matei mihaela mihai
mihail mihnea minodora mircea mirela miruna mitică monica mugur mădălina nadia narcisa natalia nelu nicolae nicoleta
nicu nicușor oana octavia octavian olga olimpia otilia ovidiu paraschiva patricia paul paula pavel petre petrică
petronela petru pompilia radu raluca ramona rareș raveca remus robert rodica romeo romulus roxana ruxandra răzvan
sabin sabina sanda sandu sebastian septimiu serban sergiu silvia silviu simina simona smaranda sofia sorin sorina
stan stela steluța sânziana tamara tatiana teodor teodora tiberiu titus toma traian tudor valentin valentina valeria
valeriu vasile vasilica veronica vicențiu victor victoria violeta viorel viorica virgil virginia viviana vlad
vladimir voichița zoe ştefan șerban ștefan ștefania
`;
