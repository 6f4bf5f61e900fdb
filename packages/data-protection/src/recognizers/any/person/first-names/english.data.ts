/** Common first names of English speakers, lower case. Written for this package from general knowledge; not a list of persons. Names of another table are not repeated. */
export const englishFirstNames: string = `
aaron abigail adrian alan alexander alfie alice alison alistair amanda amelia amy andrew andy angela ann annie anthony
archie audrey ava barry beatrice becky benjamin beth bethan bethany brian bridget bronwen bruce callum calum cameron
carl carol catherine catriona charles charlie cheryl chloe chris christina christine christopher claire clare clive
colin colleen craig daisy darren dave dean deborah debra denise dennis derek desmond diana diane dominic donald donna
doreen doris dorothy douglas duncan dylan edward eileen eilidh elaine eleanor elizabeth ellie elsie emily eric erin
esme ethan euan evan evelyn evie finlay fiona florence frances fraser frederick freya gareth gary gavin gemma geoffrey
george georgia georgina gerald geraldine gethin gillian gladys gloria gordon grace graham greg gregory guy gwen
gwyneth harriet harvey hazel heather heidi helen henry hilary holly howard hugh iain ian imogen irene isaac isabella
isabelle isla ivor jack jade jake james jamie jane janet janice jasmine jason jean jeffrey jennifer jenny jeremy
jessica jill jim joan joanna joanne jodie joe joel john jonathan jordan joseph joyce julia justin kate katherine
kathleen kathryn katie kayleigh keith kelly kerry kevin kieran kirsty kyle lachlan laura lauren leah lee leonard
lesley lewis liam lily linda lisa logan lola lorna lorraine lucy luke lydia lynn madeleine malcolm marcus margaret
marian marion marjorie martha mary matilda matthew maureen maurice max megan melanie melissa michael michelle mick
mike millie miriam mohammed moira molly monica morag muhammad muriel nancy naomi natalie natasha nathan neil neville
nicholas nicola nicole nigel noah norman olive olivia owen pamela patricia pauline penelope philip philippa phillip
phoebe phyllis poppy priya rachel ralph rebecca reece rhiannon rhys rodney roger rory rosemary rosie ross roxanne roy
rupert russell ryan sally samantha samuel sarah scott sean sebastian shane sharon shaun sheila shirley sian sienna
siobhan sophia stacey stanley stella stephanie stephen steven stewart stuart susan tamsin tanya tara terence teresa
terry timothy tina toby tony tracey tracy trevor tyler valerie vanessa veronica victor victoria vivienne walter warren
wayne william winifred zachary zara zoe
`;
