/** Finds the two ends of a claim in the words it rests on, by name, alias or surname. Pure. */
export type Role = 'subject' | 'object';
export interface Piece {
  readonly text: string;
  readonly role: Role | undefined;
}
export interface Named {
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly { readonly text: string }[];
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

/** The quote in pieces, those that name an end marked as such. Together they are the quote again. */
export function markNames(quote: string, ends: Readonly<Record<Role, Named>>): readonly Piece[] {
  const folded = fold(quote);
  const all = (['subject', 'object'] as const).flatMap((role) =>
    namesOf(ends[role]).flatMap((name) =>
      occurrences(folded, fold(name)).map((start) => ({ start, end: start + name.length, role })),
    ),
  );
  const kept: Found[] = [];
  for (const found of all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every(({ start, end }) => found.end <= start || found.start >= end)) kept.push(found);
  }
  return cut(
    quote,
    kept.sort((a, b) => a.start - b.start),
  );
}

/** Full names first. Of a person the surname too: that is what papers write from the second sentence on. */
function namesOf({ name, kind, aliases }: Named): readonly string[] {
  const full = [name, ...aliases.map(({ text }) => text)].filter((text) => text.length > 1);
  const surnames =
    kind === 'PERSON' ? full.flatMap((text) => text.split(/\s+/).slice(1).at(-1) ?? []).filter(isName) : [];
  return [...new Set([...full, ...surnames])];
}

const isName = (word: string): boolean => word.length > 2 && /^\p{Lu}/u.test(word);

/** Case and accents do not matter; each UTF-16 unit stays one, so that positions fit the original. */
const fold = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => {
    const plain = (text[i] ?? '').normalize('NFD')[0]?.toLowerCase() ?? '';
    return plain.length === 1 ? plain : (text[i] ?? '');
  }).join('');

function occurrences(text: string, name: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) starts.push(at);
  }
  return starts;
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

function cut(quote: string, found: readonly Found[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, role } of found) {
    pieces.push({ text: quote.slice(at, start), role: undefined }, { text: quote.slice(start, end), role });
    at = end;
  }
  return [...pieces, { text: quote.slice(at), role: undefined }].filter(({ text }) => text !== '');
}
