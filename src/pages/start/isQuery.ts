/** A text of more lines or characters is evidence to be read, and so is one without blanks: a token. */
const LONGEST = 400;
const MOST_LINES = 4;
const LONGEST_WORD = 120;
const SHORTEST = 3;

/** Whether a text in the box may be a question, which is searched while it is typed. */
export function isQuery(text: string): boolean {
  const query = text.trim();
  return (
    query.length >= SHORTEST &&
    query.length <= LONGEST &&
    query.split('\n').length <= MOST_LINES &&
    query.split(/\s+/u).every((word) => word.length <= LONGEST_WORD)
  );
}
