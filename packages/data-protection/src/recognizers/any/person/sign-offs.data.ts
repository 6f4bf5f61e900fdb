/** Beginnings or whole lines of a sign-off; the signature follows on the next lines. Lower case. */
export const signOffs: string = `
mit freundlichen grüßen, mit freundlichem gruß, freundliche grüße, viele grüße, beste grüße, liebe grüße, herzliche
grüße, hochachtungsvoll, mfg, gruß, grüße, schöne grüße, mit besten grüßen, yours sincerely, yours faithfully, kind
regards, best regards, regards, best wishes, sincerely, thanks, many thanks, thank you, cheers, best, love, warm
regards, yours, cordialement, bien cordialement, bien à vous, sincères salutations, salutations, meilleures
salutations, merci, amicalement, bien à toi, salutations distinguées, un saludo, saludos, atentamente, cordialmente,
un cordial saludo, muchas gracias, gracias, un abrazo, reciba un saludo, salutacions, atentament, cordiali saluti,
distinti saluti, un caro saluto, saluti, grazie, un saluto, in fede, com os melhores cumprimentos, cumprimentos,
melhores cumprimentos, atenciosamente, obrigado, obrigada, um abraço, met vriendelijke groet, met vriendelijke
groeten, hoogachtend, groet, groeten, groetjes, mvg, vriendelijke groet, z poważaniem, z wyrazami szacunku,
pozdrawiam, serdecznie pozdrawiam, z pozdrowieniami, łączę wyrazy szacunku, s pozdravem, s přátelským pozdravem, s
úctou, děkuji, zdraví, s pozdravom, s priateľským pozdravom, ďakujem, lep pozdrav, s spoštovanjem, lijep pozdrav, s
poštovanjem, srdačan pozdrav, pozdrav, с поштовањем, срдачан поздрав, с уважение, поздрави, с най-добри пожелания,
със здраве, благодаря, со почит, поздрав, з повагою, з найкращими побажаннями, дякую, με εκτίμηση, φιλικά, με
φιλικούς χαιρετισμούς, χαιρετισμούς, ευχαριστώ, με τιμή, φιλικούς χαιρετισμούς, cu stimă, cu respect, cu
considerație, mulțumesc, toate cele bune, salutări, terveisin, ystävällisin terveisin, parhain terveisin, kiitos,
kunnioittaen, yst. terv, terveiset, lugupidamisega, parimate soovidega, tervitades, parimatega, tänan, ar cieņu,
cieņā, paldies, pagarbiai, su pagarba, linkėjimai, ačiū, geriausi linkėjimai, med vänlig hälsning, vänliga
hälsningar, hälsningar, mvh, vänligen, tack, med vennlig hilsen, vennlig hilsen, hilsen, med venlig hilsen, venlig
hilsen, mange hilsner, takk, tak, kveðja, virðingarfyllst, með kveðju, með bestu kveðju, bestu kveðjur, üdvözlettel,
tisztelettel, köszönettel, üdv, köszönöm, szívélyes üdvözlettel, tislijiet, dejjem tiegħek, dejjem tagħkom,
bir-rispett, grazzi, tiegħek, insellimlek, le meas, is mise le meas, le gach dea-ghuí, go raibh maith agat, beir
bua, slán, saygılarımla, sevgiler, teşekkürler, saygılar, iyi günler, me respekt, të fala, faleminderit, mat
frëndleche gréiss, léif gréiss
`;
