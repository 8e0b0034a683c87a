/** A text without any of these characters at its end. Reads from the end, so that a long run costs no more than its length. */
export function stripEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}
