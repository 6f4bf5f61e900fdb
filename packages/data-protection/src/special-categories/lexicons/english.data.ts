import type { SpecialLexicon } from "../special-lexicon.ts";

export const english: SpecialLexicon = {
  language: "en",
  usual: "the and of is was with for his her she they he not are has him an at this",
  health:
    "cancer* tumour* tumor* heart_attack* heart_disease* heart_failure blood_pressure pregnan* miscarr* abortion* infertil* ivf wheelchair* mental_health mental_illness* anxiety_disorder* panic_attack* eating_disorder* suicid* self_harm* addict* rehab* drug_use overdos* sick_leave sick_note* medical_record* medical_histor* diagnos* prescri* medication* chemo surgery surgeries biops* radiotherap* transplant* dialysis kidney_failure cirrhosis multiple_sclerosis sclerosis parkinson's dementia std stds sexually_transmitted* herpes measles mumps flu influenza pneumonia allerg* asthmatic celiac coeliac lactose_intoler* deaf deafness blindness hearing_loss paraly* amput* prosthe* stoma gallstone* ulcer* arrhythm* palpitation* leukaemia hysterectom* mastectom* menopaus* obes* autism insomnia had_a_stroke suffered_a_stroke stroke_patient* disabled disabilit*",
  religion:
    "church_member* jews jewish judaism anglican* quaker* presbyter* mosque* synagog* hindu hindus sikh sikhs kosher halal ramadan pentecostal* religio* worship* parishioner* baptis* baptiz* confirmand* atheism church_tax* rabbi rabbis imam imams pastor vicar nun nuns monk monks christianity christians practising_christian* practicing_christian* devout_christian* christian_faith christian_church born-again_christian* baptist baptists =Jew pagan pagans paganism",
  tradeUnion:
    "trade_union* labour_union* labor_union* union_member* union_dues union_rep* shop_steward* works_council* unionis* unioniz* collective_bargain* strike_ballot* union_organis* union_organiz* TUC AFL-CIO",
  sexualOrientation:
    "lesbian* sexual_orientation same_sex gay_men gay_man coming_out came_out homophob* straight_man straight_woman trans_woman trans_man trans_women trans_men gender_dysphor* gender_identit* intersex*",
  politicalOpinion:
    "political_opinion* political_view* party_member* conservative_party labour_party green_party liberal_democrat* republican_party democratic_party tory tories brexiteer* leftist* left_wing right_wing far_right far_left votes_for voted_for campaigned_for UKIP",
  ethnicity:
    "ethnic_origin* ethnicit* racial_origin* black_woman black_man black_british dark_skinned mixed_race biracial caucasian* romani gypsy gypsies traveller_community sámi hispanic* latino latina indigenous arab arabs person_of_colour people_of_colour",
  genetic:
    "genetic_test* gene_mutation* dna_sample* dna_profil* genetic_disorder* genetic_predisposition* genetic_data genetic_counsel* genome carrier_status hereditary_disease* paternity_test*",
  biometric:
    "fingerprint* facial_recognition face_recognition iris_recognition voiceprint* voice_recognition palm_vein* hand_geometry retina_scan* face_scan*",
};
