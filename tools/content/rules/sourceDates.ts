/** Hosts of who makes the thing that is described. */
const OFFICIAL =
  /^https:\/\/(learn\.microsoft\.com|developer\.microsoft\.com|support\.microsoft\.com|www\.rfc-editor\.org|datatracker\.ietf\.org|openid\.net)\//u;
const STALE_MONTHS = 18;

/** Whether an address is of who makes the thing that it describes. */
export const isOfficial = (url: string): boolean => OFFICIAL.test(url);

/** What is wrong with the day on which a page was read; a warning where it was long ago, null where it is good. */
export function problemOfDate(
  date: string,
  today: string,
): { readonly says: string; readonly warning?: true } | null {
  if (Number.isNaN(Date.parse(date)) || date > today)
    return { says: `The source has no date in the past: ${date}` };
  return monthsBetween(date, today) > STALE_MONTHS
    ? { says: `The source was last read on ${date}. Read it again.`, warning: true }
    : null;
}

function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}
