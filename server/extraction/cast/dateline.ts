/** "NAIROBI, 12 March (NNA) -": where a report was written is no actor of it, but tells whose "the president" is. */
import type { Board } from '../mentions/board.ts';
import type { Chunk, PlaceChunk } from '../mentions/chunk.ts';
import { datelineEnd } from '../mentions/dateline.ts';
import { isCalendar } from '../mentions/words.ts';
import type { Drafts } from './drafts.ts';

/** Where the world meets: what is reported from there is seldom of home affairs. */
const VENUE = /^(geneva|new york|brussels|vienna|the hague|strasbourg|davos|united nations)$/i;

/** The country that the text is written from. */
export const homeOfText = (boards: readonly Board[], drafts: Drafts): string | undefined =>
  datelineCountry(boards, drafts) ??
  cityCountry(boards, drafts) ??
  bracketCountry(boards, drafts) ??
  briefingCountry(boards, drafts) ??
  ministryCountry(boards, drafts) ??
  issuerCountry(boards, drafts);

/** "The press release issued by 10 Downing Street", "From: Prime Minister's Office, 10 Downing Street": the seat of whose government speaks. */
function issuerCountry(boards: readonly Board[], drafts: Drafts): string | undefined {
  for (const board of boards.slice(0, 4)) {
    const { tokens } = board.sentence;
    const by = tokens.findIndex(
      ({ lower, word }, at) =>
        (lower === 'by' && /^(issued|published|released)$/.test(tokens[at - 1]?.lower ?? '')) ||
        (at === 1 && word === ':' && tokens[0]?.lower === 'from'),
    );
    const seat = by < 0 ? undefined : board.chunks().find((chunk) => chunk.what === 'place' && chunk.from > by);
    if (seat?.what === 'place' && seat.hit.use === 'metonym') return drafts.sideOf(drafts.place(seat.hit.entry));
  }
  return undefined;
}

/** The country that the first dateline of a text lies in. */
function datelineCountry(boards: readonly Board[], drafts: Drafts): string | undefined {
  for (const board of boards.slice(0, 4)) {
    const { tokens } = board.sentence;
    const end = datelineEnd(tokens) || (isDatedPlace(board) ? tokens.length : 0);
    const place = board.chunks().find((chunk) => chunk.what === 'place' && chunk.to <= end);
    if (place !== undefined && VENUE.test(board.words(place.from, place.to))) return undefined;
    if (place?.what === 'place' && isOfAnothersAgency(board, place, end)) return undefined;
    if (place?.what === 'place' && tokens[place.to]?.word !== '/') return drafts.sideOf(drafts.place(place.hit.entry));
  }
  return undefined;
}

/** "BAKU (Pakistan Point News - 3 May)": written there for readers elsewhere. */
const isOfAnothersAgency = (board: Board, place: PlaceChunk, end: number): boolean =>
  board.sentence.tokens[place.to]?.word === '(' &&
  board
    .chunks()
    .filter(({ from, to }) => from > place.to && to < end)
    .some((chunk) => ![undefined, place.hit.entry.iso2].includes(nationOf(chunk)));

/** Of a state, or of a body that is called after one. */
function nationOf(chunk: Chunk): string | undefined {
  const named = chunk.what === 'body' && chunk.owner !== 'pronoun' ? chunk.owner : chunk;
  return named?.what === 'place' && named.hit.entry.kind === 'COUNTRY' ? named.hit.entry.iso2 : undefined;
}

/** "Nairobi, 3 May 2024", "SHEKI, Azerbaijan, May 28." on a line or before the first sentence. */
function isDatedPlace(board: Board): boolean {
  const { tokens } = board.sentence;
  if (tokens.length >= 8 || tokens.some(({ pos }) => /VERB|AUX/.test(pos))) return false;
  if (tokens.some(({ word }) => /^\d{4}$/.test(word))) return true;
  return board.at(0)?.what === 'place' && tokens.some(isCalendar) && tokens.some(({ word }) => /^\d{1,2}$/.test(word));
}

/** "the Spokesperson, Ministry of Foreign Affairs": the ministry. */
const bodyOf = (chunk: Chunk): Chunk =>
  chunk.what === 'role' && chunk.owner !== undefined && chunk.owner !== 'pronoun' && chunk.owner.what === 'body'
    ? chunk.owner
    : chunk;

/** The seat of the ministry whose handout it is: "Weekly briefing of the Ministry of Foreign Affairs, Islamabad, 3 May". */
function briefingCountry([board]: readonly Board[], drafts: Drafts): string | undefined {
  if (!board || board.sentence.tokens.some(({ pos }) => /VERB|AUX/.test(pos))) return undefined;
  const [ministry, seat] = board
    .chunks()
    .map(bodyOf)
    .filter(({ what }) => what === 'body' || what === 'place');
  const isItsSeat =
    ministry?.what === 'body' && /ministry/i.test(ministry.words) && board.sentence.tokens[ministry.to]?.word === ',';
  return isItsSeat && seat?.what === 'place' && seat.hit.use === 'capital'
    ? drafts.sideOf(drafts.place(seat.hit.entry))
    : undefined;
}

/** "(Ottawa) The minister": the city stands in brackets before the first sentence. */
function bracketCountry([board]: readonly Board[], drafts: Drafts): string | undefined {
  const city = board?.at(1);
  const { tokens } = board?.sentence ?? { tokens: [] };
  const isBracketed = tokens[0]?.word === '(' && city?.what === 'place' && tokens[city.to]?.word === ')';
  if (!board || !isBracketed || VENUE.test(board.words(1, city.to))) return undefined;
  return drafts.sideOf(drafts.place(city.hit.entry));
}

/** The ministry that the first line names and no more: "Ministry of Foreign Affairs of Japan". */
function ministryCountry([board, ...rest]: readonly Board[], drafts: Drafts): string | undefined {
  const body = rest.length > 0 ? board?.chunks().find(({ what }) => what === 'body') : undefined;
  if (!board || body?.what !== 'body' || !/ministry|department/i.test(body.words)) return undefined;
  const isAlone = body.from <= 1 && body.to >= board.sentence.tokens.length - 1;
  const { owner } = body;
  return isAlone && owner !== undefined && owner !== 'pronoun' && owner.what === 'place'
    ? drafts.sideOf(drafts.place(owner.hit.entry))
    : undefined;
}

/** The country of the city that a text begins with: "RAWALPINDI: …", "ISLAMABAD (APP): …"; or a later line behind a headline or a caption, where no other does. */
function cityCountry(boards: readonly Board[], drafts: Drafts): string | undefined {
  const [first, ...rest] = boards;
  const own = first && cityAt(first, drafts);
  if (own !== undefined) return own;
  const [country, second] = rest
    .filter(({ sentence: { index, line } }) => boards[index - 1]?.sentence.line !== line)
    .map((board) => cityAt(board, drafts))
    .filter((city) => city !== undefined);
  return second === undefined ? country : undefined;
}

function cityAt(board: Board, drafts: Drafts): string | undefined {
  const city = board.at(0);
  const isCity = city?.what === 'place' && (city.hit.entry.kind === 'PLACE' || city.hit.use === 'capital');
  const isLoud = isCity && board.words(0, city.to) === board.words(0, city.to).toUpperCase();
  if (!isCity || !(isLoud || isBeforeTitle(board, city.to))) return undefined;
  if (VENUE.test(board.words(0, city.to))) return undefined;
  const { tokens } = board.sentence;
  const isAgency = tokens[city.to]?.word === '(' && tokens[city.to + 2]?.word === ')';
  return tokens[isAgency ? city.to + 3 : city.to]?.word === ':'
    ? drafts.sideOf(drafts.place(city.hit.entry))
    : undefined;
}

/** "Islamabad: Senator X, Foreign Minister, held"; "Tehran: no talks" is what Tehran says. */
function isBeforeTitle(board: Board, at: number): boolean {
  const { tokens, index } = board.sentence;
  const start = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  return (
    index === 0 && tokens[at]?.word === ':' && /^(role|rank)$/.test((board.at(at + 1) ?? board.at(start))?.what ?? '')
  );
}
