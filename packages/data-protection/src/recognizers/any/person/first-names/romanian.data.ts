/** Common first names of Romanian speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const romanianFirstNames: string = `
adelina adi adina agripina alexandru alin anamaria anca ancuța andreea andrei anghel aurel aurelia aurelian aurica
avram camelia casandra cezar ciprian claudiu constantin corina corneliu cosmin cosmina crina cristi călin cătălin
cătălina dacian dan decebal dinu doina domnica dorin dorinel doru dragoș dumitru ecaterina felicia filofteia flavius
florentin florentina florica florin florina fănel gavril georgeta georgiana gheorghe gheorghiță gherghina grigore
horațiu horia iacob ileana ilie ilinca ioan ioana ion ionel ionela ionuț iosif irina isabela iulia iulian iuliana
iustin lari larisa laurențiu lenuța liviu lucian lucica luminița magda maricica mariela matei mihai mihail mihnea
minodora mircea miruna mitică mugur mădălina narcisa nelu nicolae nicoleta nicu nicușor oana octavia octavian otilia
ovidiu paraschiva petre petrică petronela petru pompilia radu raluca rareș raveca remus rodica romulus roxana ruxandra
răzvan sabin sandu septimiu serban sergiu silviu simina smaranda sorin sorina stan stela steluța sânziana teodora
tiberiu titus traian tudor valeriu vasile vasilica vicențiu viorel viorica virgil vlad vladimir voichița ştefan șerban
ștefan ștefania
`;
