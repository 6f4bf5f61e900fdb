/** The digits 0 to 9 of what was written, without separators and letters. */
export function digitsOf(written: string): string {
  let digits = "";
  for (let place = 0; place < written.length; place += 1) {
    const code = written.charCodeAt(place);
    if (code >= 48 && code <= 57) digits += written.charAt(place);
  }
  return digits;
}
