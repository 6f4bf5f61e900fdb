import { characterKinds, kindOf } from "../../packages/names/src/tagger/character-kinds.ts";
import { createTokens, readToken } from "../../packages/names/src/tagger/tokenize.ts";
import { formOf } from "../../packages/names/src/tagger/vocabulary.ts";

const tokens = createTokens();

/** The forms of a text's tokens as the tagger cuts them. */
export function cutTokens(text: string): readonly string[] {
  const forms: string[] = [];
  for (let at = 0; at < text.length;) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind <= characterKinds.lineBreak) {
      at += 1;
      continue;
    }
    tokens.count = 0;
    at = readToken(text, at, kind, tokens);
    forms.push(formOf(text, tokens, 0));
  }
  return forms;
}
