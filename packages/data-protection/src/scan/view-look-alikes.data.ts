/** Letters that look alike: Latin, Cyrillic, Greek; a space where a script has none. After Unicode's confusables (UTS #39), the letters of European scripts alone. */
export const lookAlikes =
  "aаα cсϲ eеε oоο pрρ xхχ yуγ iіι jјϳ sѕ  hһ  dԁ  qԛ  wԝω lӏ  vѵν u υ n η t τ kкκ ëё  ïїϊ AАΑ BВΒ CСϹ EЕΕ HНΗ IІΙ JЈͿ KКΚ MМΜ N Ν OОΟ PРΡ SЅ  TТΤ XХΧ YУΥ Z Ζ ËЁ  ÏЇΪ";

/** What stands for a digit among digits. */
export const zeroLooks = "OoОоΟοՕօ";
export const oneLooks = "lIіІӀӏΙι|";
