/** Common first names of Polish speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const polishFirstNames: string = `
adela adrianna agnieszka aleksander aleksandra aleksy alicja alojzy anastazja andrzej antoni antonina apolonia
arkadiusz bartosz bartłomiej beata bogdan bogumił bogumiła bogusław bogusława bolesław borys bożena bronisław
bronisława błażej cecylia celina cezary cyprian czesław czesława dagmara damian danuta daria dariusz dawid dominika
dorota edmund edyta eliza elżbieta eryk eugeniusz ewa ewelina felicja feliks franciszek franciszka fryderyk genowefa
grażyna grzegorz gustaw halina henryk henryka honorata iga ignacy ireneusz irmina iwo iwona izabela jacek jadwiga
jagoda janusz jarosław jerzy jowita julita juliusz justyna józef józefa jędrzej kacper kajetan kalina kamila karina
karol katarzyna kazimiera kazimierz klaudiusz konstanty kornel krystian krystyna krzysztof ksawery lech leokadia
leszek lucjan lucyna ludmiła ludwik ludwika maciej maksymilian malwina marcelina marcin mariola mariusz marlena
martyna maryla marzena mateusz matylda maurycy małgorzata michalina michał mieczysław mikołaj mirosław mirosława
miłosz oktawian olgierd oliwia oliwier patrycja patryk paweł piotr pola przemysław radosław rafał roksana rozalia
ryszard róża seweryn stanisław stanisława sylwester sylwia szczepan szymon sławomir tadeusz teodor tomasz tymon
tymoteusz urszula wacław waldemar walenty weronika wiesław wiesława wiktor wiktoria wincenty wioletta witold wojciech
władysław władysława włodzimierz zbigniew zdzisław zdzisława zenon ziemowit zofia zuzanna zygmunt łucja łukasz żaneta
`;
