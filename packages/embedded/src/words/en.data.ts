import type { LanguageWords } from "./language-words.ts";

export const en: LanguageWords = {
  tag: "en",
  stop: "a an the and or but if of to in on at by for from with without as is are was were be been being am do does did done has have had having it its this that these those there their they them he she his her him i you your we our us me my can could would will shall should may might must please not no than then so such into over under about after before between during up out also any some what which who whom whose when where why how much many",
  ask: {
    who: "who whom whose",
    when: "when what_time what_year which_year what_date",
    where: "where",
    count: "how_much how_many how_long how_old how_high how_far how_often how_large how_big how_tall",
    why: "why",
    what: "what which how",
  },
  numbers:
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred* thousand* million* billion* half third",
  because: "because since due therefore so_that in_order",
  summarize:
    "summar* tl;dr tldr overview gist shorten condense in_short key_points main_points text_about this_about document_about it_about",
  list: "list enumerate all_the name_all find_all show_all give_all show_me_all",
  tell: "tell give find show name say quote cite state look extract mention",
  generate:
    "write compose translate create generate draft invent rewrite rephrase paraphrase explain imagine continue poem poems joke haiku limerick code program implement calculate compute sing rap pretend roleplay draw paint brainstorm recommend advise",
  greet: "hi hello hey thanks thank good_morning good_evening good_night goodbye bye how_are_you nice_to_meet",
  instruct:
    "you_are you're you_will you_must you_should you_have_to your_task your_job your_role act_as answer respond reply always never do_not don't be_concise be_brief be_helpful be_polite use_the use_only based_on keep_your speak follow_the treat_the the_user the_following read_the given_the according_to_the_following refer_to please_answer only_answer as_an_ai as_an_assistant here_is here_are ignore_all ignore_any ignore_the ignore_previous ignore_your disregard",
  replies: {
    needsModel:
      "I cannot do that: I only quote text that you supply. I can answer questions about it, summarize it or list passages of it. For everything else, attach a generative model: createLeam({ baseUrl, model }).",
    noAnswer:
      "The text you supplied does not answer this question, as far as I can see. I only quote and never guess. A generative model may understand more: createLeam({ baseUrl, model }).",
  },
};
