/** Common first names of English speakers, lower case. Written for this package from general knowledge; not a list of persons. */
export const englishFirstNames: string = `
aaron abigail adam adrian alan albert alex alexander alexandra alfie alice alison alistair amanda amelia amy andrea
andrew andy angela anita ann anna anne annie anthony archie arthur audrey ava barbara barry beatrice becky ben
benjamin bernard beth bethan bethany brian bridget bronwen bruce callum calum cameron carl carol caroline catherine
catriona charles charlie charlotte cheryl chloe chris christina christine christopher claire clare clive colin
colleen craig daisy daniel darren dave david dean deborah debra denise dennis derek desmond diana diane dominic
donald donna doreen doris dorothy douglas duncan dylan edith edward eileen eilidh elaine eleanor elizabeth ellen
ellie elsie emily emma eric erin esme ethan euan eva evan evelyn evie finlay fiona florence frances fraser frederick
freya gareth gary gavin gemma geoffrey george georgia georgina gerald geraldine gerard gethin gillian gladys gloria
gordon grace graham greg gregory guy gwen gwyneth hannah harold harriet harry harvey hazel heather heidi helen henry
hilary holly howard hugh hugo iain ian imogen irene isaac isabella isabelle isla ivor jack jacob jacqueline jade
jake james jamie jane janet janice jasmine jason jean jeffrey jennifer jenny jeremy jessica jill jim joan joanna
joanne jodie joe joel john jonathan jordan joseph josephine joshua joyce judith julia julian julie justin karen kate
katherine kathleen kathryn katie kayleigh keith kelly kenneth kerry kevin kieran kirsty kyle lachlan laura lauren
leah lee leonard lesley lewis liam lily linda lisa logan lola lorna lorraine louise lucy luke lydia lynn madeleine
malcolm mandy marcus margaret marian marie marion marjorie mark martha martin mary matilda matthew maureen maurice
max megan melanie melissa mia michael michelle mick mike millie miriam mohammed moira molly monica morag muhammad
muriel nancy naomi natalie natasha nathan neil neville nicholas nicola nicole nigel noah nora norman olive oliver
olivia oscar owen pamela patricia patrick paul paula pauline penelope peter philip philippa phillip phoebe phyllis
poppy priya rachel ralph raymond rebecca reece rhiannon rhys richard rita robert robin rodney roger ronald rory
rosemary rosie ross roxanne roy rupert russell ruth ryan sally samantha samuel sandra sara sarah scott sean
sebastian shane sharon shaun sheila shirley sian sienna simon siobhan sophia sophie stacey stanley stella stephanie
stephen steven stewart stuart susan suzanne sylvia tamsin tanya tara terence teresa terry thomas timothy tina toby
tom tony tracey tracy trevor tyler ursula valerie vanessa vera veronica victor victoria vincent vivien vivienne
walter warren wayne wendy william winifred yvonne zachary zara zoe
`;
