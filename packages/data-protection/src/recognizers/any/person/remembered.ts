/** More words than a long text has; then it begins anew, so that it never grows with what is read. */
const most = 4096;

/**
 * A function of a word that remembers its last answers: texts repeat their words, and taking one apart is slow. It forgets them when the
 * running code is done, for they are words of somebody's texts.
 */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size === 0) queueMicrotask(() => known.clear());
    else if (known.size >= most) known.clear();
    const now = answer(word);
    known.set(word, now);
    return now;
  };
}
