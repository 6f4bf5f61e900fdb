/** An invented letter to ask about. */
export const letter = `Dear Ms Keller,

the heating in flat 12 has been out of order since 3 November. The technician came on 9 November and said that a pump must be replaced. Please tell me when the repair will take place. You can reach me at +49 30 90182045.

Kind regards
Jonas Weidmann`;
