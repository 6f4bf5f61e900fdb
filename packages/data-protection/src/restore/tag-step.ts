/** In which way a tag was written otherwise than it was sent. A tag can be changed in several. */
export type TagStep = "case" | "width" | "brackets" | "separator" | "markup" | "invisible" | "ending";
