/** Common first names of Dutch speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const dutchFirstNames: string = `
aad aafke aaltje abraham adriaan agnes albert alex alida alie andré anja anke ankie anneke annelies annemarie
annemiek anouk anton arend arie arjan arjen arnold arthur astrid babette bart bas beatrijs ben bernard bert bianca
boudewijn bram brechtje carla carolien catharina cato cees charlotte chiel christel christiaan claudia coen cor
cornelia cornelis corrie daan daniël daphne derk diederik dieuwke dineke dirk dorien eduard edwin eefje egbert elise
ella ellen elly els elsbeth elske emiel emma erik ernst esmee esther eva evelien femke fenna fenne ferdinand fieke
fien filip fleur floor floris frank frans frederik frederique freek froukje geert geertje geertruida gerard gerben
gerda gerrit gert gijs gijsbert greet greetje grietje guus guusje hanna hannah hanneke hans harm harold harry hein
heleen hendrik henk henriëtte herman hetty hilde hugo huib huub ida ilse ina ineke inge ingrid iris irma isa ivo
jaap jacob jacobus jacqueline jan janneke jantien jasper jelle jeroen jesse jet jette jochem joep johan johannes
joke jolanda jolien joost jordy joris josephine joshua judith julian juliette jurriaan karel karin katinka kees
klaas koen koenraad lambert lars laurens leendert lennart leo lex lianne lieke lies liesbeth liesje lieven lisanne
lodewijk loes lonneke lotte lou luc lucas lucia ludo luuk maaike maarten machteld madelief mandy marcel marga
margreet margriet maria marieke marije marijke marinus marjan marjolein mark marleen marlies marloes marnix marthe
martijn mathijs mathilde matthijs maurits mees menno michiel mieke mien miranda mirjam mirthe monique myrthe nelleke
nicolien niels nienke noor noortje noud olivier pascal patrick paul paulien peter petra pien piet pieter pim quinten
raymond reinier remco renske rené ria richard riet rik rob robbert robin roel roeland rogier ronald roos roosmarijn
rosalie ruben rutger ruud saartje sander sanne sara saskia sem siebe siem sien sietske silke simone sjaak sjoerd
sofie sophie stefan stijn suzanne sven sybren sylvia tamara tanja tess teun thea theo thijs tijmen tijn tim tineke
titia tjeerd tjitske tobias tom ton toos trijntje truus twan ursula veerle vera vincent wendy wessel wiebe wieke
wietse wijnand willem willemijn wilma wim wouter yannick yvonne zoë
`;
