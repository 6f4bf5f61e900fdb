/** Common first names of Irish speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const irishFirstNames: string = `
aengus aine aisling aodh aodhán aoibheann aoibhinn aoife art bláthnaid brendán brigid bríd bríon bróna caitlín
caitríona caoimhe cathal cian ciara ciarán cillian clodagh clíodhna colm conall conchobhar connor conor cormac dara
darragh declan deirdre diarmaid diarmuid donal donnacha donncha eamon eibhlín eilís eimear eoghan eoin fearghal fergal
fergus fiachra fintan fionn fionnuala fionnán gobnait gráinne laoise lochlann lorcan lorcán mairéad meadhbh micheál
muireann murchadh máire máirtín máirín méabh mícheál naoise neasa niall niamh nuala odhrán oisín orla peadar pearse
proinsias pádraic pádraig ruairí ríona róisín rónán sadhbh saoirse seosamh seán sinéad siobhán sorcha séamus síle
tadhg tiarnán tomás treasa áine éabha éamonn étaín íde órla úna
`;
