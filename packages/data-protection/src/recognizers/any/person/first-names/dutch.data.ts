/** Common first names of Dutch speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const dutchFirstNames: string = `
aad aafke aaltje abraham adriaan alex alida alie andré anja anke ankie anneke annelies annemarie annemiek anouk anton
arend arie arjen arnold arthur babette bart bas beatrijs ben bernard bert bianca boudewijn bram brechtje carla
carolien catharina cato cees chiel christel christiaan claudia coen cor cornelia cornelis corrie daan daniël daphne
derk diederik dieuwke dineke dirk dorien edwin eefje egbert elise elly els elsbeth elske emiel ernst esmee esther
evelien femke fenna fenne ferdinand fieke fien fleur floor floris frank frans frederique freek froukje geert geertje
geertruida gerard gerben gerda gerrit gijs gijsbert greet greetje grietje guus guusje hannah hanneke harm harold harry
hein heleen hendrik henk henriëtte herman hetty hilde hugo huib huub ilse ina ineke iris irma jaap jacobus jacqueline
janneke jantien jasper jelle jeroen jesse jet jochem joep johan joke jolanda jolien joost jordy joris josephine joshua
judith julian juliette jurriaan katinka kees klaas koen koenraad lambert laurens leendert lennart leo lex lianne lieke
lies liesbeth liesje lieven lisanne lodewijk loes lonneke lotte lou luc lucas lucia ludo luuk maaike maarten machteld
madelief mandy marcel marga margreet margriet maria marieke marije marijke marinus marjan marjolein mark marleen
marlies marloes marnix marthe martijn mathijs matthijs maurits mees menno michiel mieke mien miranda mirjam mirthe
monique myrthe nelleke nicolien nienke noor noortje noud olivier pascal patrick paul paulien pien piet pieter pim
quinten raymond reinier remco renske rené ria riet rik rob robbert robin roel roeland rogier ronald roos roosmarijn
rosalie ruben rutger ruud saartje sander sara saskia sem siebe siem sien sietske silke simone sjaak sjoerd sophie
stefan stijn suzanne sven sybren sylvia tamara tess teun thea theo thijs tijmen tijn tim tineke titia tjeerd tjitske
tobias tom ton toos trijntje truus twan ursula veerle vincent wendy wessel wiebe wieke wietse wijnand willem willemijn
wilma wim wouter yannick yvonne zoë
`;
