/** Partial dates in words: as precisely as they are known, never more. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2023-11-01` → `1 November 2023`; `2023-11` → `November 2023`; `2023` → `2023`. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (!name) return date;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** The same, short enough for the end of a row: `1 Nov 2023`. */
export function shortDate(date: string): string {
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1]?.slice(0, 3);
  if (!name) return date;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** From the first to the last, said once where both are the same. */
export function spanInWords(first: string | null | undefined, last: string | null | undefined): string | undefined {
  if (!first && !last) return undefined;
  if (!first || !last || first === last) return dateInWords(first ?? last ?? '');
  return `${shortDate(first)} – ${shortDate(last)}`;
}

/** An instant, to the minute, in the time of whoever reads it: `1 November 2023, 14:05`. */
export function momentInWords(instant: string): string {
  const at = new Date(instant);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${dateInWords(day)}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}
