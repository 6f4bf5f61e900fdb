/** Common first names of Polish speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const polishFirstNames: string = `
adam adela adrian adrianna agata agnieszka aldona aleksander aleksandra aleksy alfred alicja alina alojzy amelia
anastazja andrzej aneta angelika anita anna antoni antonina apolonia arkadiusz artur barbara bartosz bartłomiej
beata blanka bogdan bogumił bogumiła bogusław bogusława bolesław borys bożena bronisław bronisława błażej cecylia
celina cezary cyprian czesław czesława dagmara damian daniel danuta daria dariusz dawid dominik dominika dorota
edmund edward edyta eliza elżbieta emil emilia eryk eugenia eugeniusz ewa ewelina fabian felicja feliks filip
franciszek franciszka fryderyk gabriel gabriela genowefa grażyna grzegorz gustaw halina hanna helena henryk henryka
honorata hubert ida iga ignacy ilona irena ireneusz irmina iwo iwona izabela izabella jacek jadwiga jagoda jakub jan
janina janusz jarosław jerzy joachim joanna jolanta jowita julia julian julianna julita juliusz justyna józef józefa
jędrzej kacper kajetan kalina kamil kamila karina karol karolina katarzyna kazimiera kazimierz kinga klara klaudia
klaudiusz konrad konstanty kornel kornelia krystian krystyna krzysztof ksawery laura lech lena leokadia leon leonard
leszek lidia liliana lucjan lucyna ludmiła ludwik ludwika maciej magdalena maja maksymilian malwina marcel marcelina
marcin marek maria marian marianna mariola mariusz marlena marta martyna maryla marzena mateusz matylda maurycy
małgorzata michalina michał mieczysław mikołaj milena mirosław mirosława miłosz monika nadia natalia nikola nina
norbert oktawian ola olgierd oliwia oliwier oskar patrycja patryk paulina paweł piotr pola przemysław radosław rafał
regina renata robert roksana roman rozalia ryszard róża sabina sandra sara sebastian seweryn stanisław stanisława
stefan stefania sylwester sylwia szczepan szymon sławomir tadeusz tamara tatiana teodor teresa tomasz tymon
tymoteusz urszula wacław waldemar walenty wanda weronika wiesław wiesława wiktor wiktoria wincenty wioletta witold
wojciech władysław władysława włodzimierz zbigniew zdzisław zdzisława zenon ziemowit zofia zuzanna zygmunt łucja
łukasz żaneta
`;
