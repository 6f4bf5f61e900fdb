/**
 * Tells whether a place of an answer belongs to an address: of a link or image in Markdown, an HTML tag, or a plain URL. A value put
 * there would leave with the request for that address as soon as the answer is shown, which is how injected instructions carry data out.
 */
export interface TargetContext {
  add(text: string): void;
  isInside(): boolean;
}

// Not the bracket of "(https://…)": programs that make links of plain URLs take it, and what follows it, for part of the URL.
const closers: Readonly<Record<string, string>> = { '"': '"', "'": "'", "`": "`", "<": ">" };

export function createTargetContext(): TargetContext {
  const url = createUrlState();
  const html = createHtmlState();
  let linkDepth = 0;
  let previous = "";
  let isLineBlank = true;

  function addCharacter(character: string): void {
    if (character === "\n") {
      // A blank line ends a paragraph, and with it any link that was never closed.
      if (isLineBlank) {
        linkDepth = 0;
        html.endParagraph();
      }
      isLineBlank = true;
    } else if (!isSpace(character)) isLineBlank = false;
    url.add(character);
    html.add(character);
    if (linkDepth > 0 && previous !== "\\") {
      if (character === "(") linkDepth++;
      if (character === ")" && --linkDepth === 0) url.end();
    } else if (linkDepth === 0 && character === "(" && previous === "]") linkDepth = 1;
    previous = character;
  }
  return {
    add(text) {
      for (const character of text) addCharacter(character);
    },
    isInside: () => linkDepth > 0 || url.isInside() || html.isInside(),
  };
}

/**
 * Inside a URL from its `//`, `www.` or scheme to the next white space of ASCII, which alone ends one for every reader; or past the closing
 * quote where a quote opened it and a character follows that says that the quoted text is over.
 */
function createUrlState() {
  let run = "";
  let isUrl = false;
  let closer = "";
  let isClosing = false;
  const end = (): void => {
    run = "";
    isUrl = false;
    isClosing = false;
  };
  function add(character: string): void {
    const isOver = isClosing && /[\s,.:;)\]}>]/u.test(character);
    isClosing = isUrl && character === closer;
    if (/[ \t\n\v\f\r]/u.test(character) || isOver || (isClosing && closer === ">")) {
      end();
      return;
    }
    if (isUrl) return;
    // In JSON a slash may be written "\\/".
    if (character === "\\") return;
    run = (run + character).slice(-24);
    if (!"/.:?#".includes(character) || !urlBeginning.test(run)) return;
    isUrl = true;
    closer = closers[opener(run)] ?? "";
  }
  return { add, end, isInside: (): boolean => isUrl };
}

/** `https:`, behind which browsers take any slash or none, `//`, `www.`, a scheme that opens something, or a host name, maybe with a port, and its path, query or fragment. */
const urlBeginning =
  /(?:\/\/|(?<![a-z0-9])(?:www\.|(?:https?|wss?|ftp|mailto|javascript):)|[\p{L}\p{N}-]\.(?:\p{L}{2,}|xn--[a-z0-9-]+)(?::\d{1,5})?[/?#])$/iu;

/** The character before the scheme with which a run of characters ends. */
function opener(run: string): string {
  return /([^a-z0-9+.:/-])[a-z0-9+.:/-]*$/iu.exec(run)?.[1] ?? "";
}

/** Inside an HTML tag from `<` and a letter to `>`; a `>` inside a quoted attribute does not end it. */
function createHtmlState() {
  let state: "text" | "opened" | "tag" | "quoted" = "text";
  let quote = "";
  let lastInTag = "";
  function add(character: string): void {
    if (state === "text" || state === "opened") {
      if (state === "opened" && /[a-z/!]/iu.test(character)) state = "tag";
      else state = character === "<" ? "opened" : "text";
      lastInTag = "";
      return;
    }
    if (state === "quoted") {
      if (character === quote) state = "tag";
      return;
    }
    if (character === ">") state = "text";
    else if ((character === '"' || character === "'") && lastInTag === "=") {
      state = "quoted";
      quote = character;
    }
    if (!isSpace(character)) lastInTag = character;
  }
  const endParagraph = (): void => {
    if (state === "tag") state = "text";
  };
  return { add, endParagraph, isInside: (): boolean => state === "tag" || state === "quoted" };
}

function isSpace(character: string): boolean {
  return character === " " || character === "\n" || character === "\t" || character === "\r" || /\s/u.test(character);
}
