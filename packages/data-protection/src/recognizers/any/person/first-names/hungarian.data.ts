/** Common first names of Hungarian speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const hungarianFirstNames: string = `
albert alexandra alíz ambrus andor andrea andrás anett anikó anita anna annamária antal aranka attila aurélia balázs
barbara barna barnabás beatrix bence benedek bernadett bertalan beáta bianka blanka boglárka borbála botond brigitta
bálint béla csaba csilla csongor dezső diána dominik dorina dorottya dániel dávid dénes dóra edina edit edith elemér
emese emma emília endre enikő erika ernő ervin erzsébet eszter evelin fanni ferenc flóra frigyes fruzsina gabriella
gellért gergely gergő gizella gusztáv gyula gyöngyi györgyi győző gábor gáspár géza hajnalka hanna helga henrietta
henrik ibolya ildikó ilka ilona imre irén istván iván izabella janka jenő jolán judit julianna jános józsef júlia
kamilla karolina katalin kinga kitti klaudia klára kornél kristóf krisztina krisztián kálmán károly kázmér lajos
levente lili lilla liza luca lászló lóránt lőrinc magdolna margit mariann melinda mercédesz mihály miklós milán mária
márk márta márton mátyás máté mónika nikolett norbert noémi nándor nóra olga olivér orsolya ottó petra piroska pál
péter rebeka regina renáta richárd rita roland rozália rudolf réka róbert sarolta simon szabina szabolcs szilveszter
szilvia szilárd sándor sára tamás teréz tibor tivadar tímea tünde valéria vera veronika viktor viktória vilmos vince
viola virág vivien zalán zita zoltán zoé zsanett zsigmond zsolt zsuzsanna zsófia ádám ágnes ágota ákos áron árpád éva
`;
