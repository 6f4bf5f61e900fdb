import type { PatternNode } from "./pattern-node.ts";

/** The parts of a regular expression with the flag `u`, whose syntax is strict: what does not compile never comes here. */
export function parsePattern(source: string): PatternNode {
  let at = 0;
  return choice();

  function choice(): PatternNode {
    const options = [sequence()];
    while (source[at] === "|") {
      at += 1;
      options.push(sequence());
    }
    return options.length === 1 && options[0] !== undefined ? options[0] : { kind: "choice", options };
  }

  function sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") parts.push(repeat());
    return { kind: "sequence", parts };
  }

  function repeat(): PatternNode {
    const start = at;
    const body = atom();
    const found = match(/(?:[*+?]|\{(\d+)(,(\d*))?\})\??/uy);
    if (found === undefined) return body;
    const [quantifier, least, comma, most] = found;
    const min = least === undefined ? (quantifier.startsWith("+") ? 1 : 0) : Number(least);
    const isOpen = least === undefined ? !quantifier.startsWith("?") : comma !== undefined && most === "";
    const max = isOpen ? Infinity : least === undefined ? 1 : Number(comma === undefined ? least : most);
    return { kind: "repeat", body, min, max, source: source.slice(start, at) };
  }

  function atom(): PatternNode {
    const start = at;
    if (source[at] === "(") return group();
    if (match(/[\^$]|\\[bB]/uy) !== undefined) return { kind: "assertion", source: source.slice(start, at) };
    if (match(/\\k<[^>]*>|\\[1-9]\d*/uy) !== undefined) return { kind: "reference", source: source.slice(start, at) };
    match(
      /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u.{4}|\\x..|\\c.|\\?./suy,
    );
    return { kind: "character", source: source.slice(start, at) };
  }

  function group(): PatternNode {
    const start = at;
    const open = match(/\((?:\?(?:<?[=!]|<[^>]*>|[a-z]*-?[a-z]*:))?/uy)?.[0] ?? "(";
    const body = choice();
    at += 1;
    const look = /^\(\?(<?)([=!])$/u.exec(open);
    if (look === null) return body;
    const isBehind = look[1] === "<";
    return { kind: "look", body, isBehind, isNegative: look[2] === "!", source: source.slice(start, at) };
  }

  function match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found === null) return undefined;
    at += found[0].length;
    return found;
  }
}
