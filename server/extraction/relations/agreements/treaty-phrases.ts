/** Treaties without a name of their own, by the words that describe them: "a mining treaty with Argentina", "the agreement on visas". */
import type { EntityDraft } from '../../../domain/candidate.ts';
import { entityId } from '../../../domain/entity.ts';
import type { Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { kindOf } from '../ends.ts';
import type { Stage } from '../reading.ts';

const NOUNS = words('treaty agreement accord pact convention protocol deal memorandum compact charter text document');
const PHRASE = words('DET ADJ NOUN PROPN NUM PRON');
/** Words before the noun that do not tell one treaty from another. */
const EMPTY = words(`
  a an the this that its their his her our any no such same new latest historic landmark bilateral draft long-awaited long-delayed
  controversial proposed existing signed own`);
/** How many words a phrase may have before its noun, and behind a preposition. */
const LONGEST = 6;
const TAIL = 3;

/** A treaty that a text speaks of: a named one by its slot's key, another one as a draft. */
export interface Treaty {
  readonly key: string;
  readonly draft?: EntityDraft;
}

/** The noun of the phrase that begins here; none where another phrase stands there. */
export function treatyNoun({ sentence: { tokens }, isTaken }: Stage, from: number): Token | undefined {
  const end = tokens.findIndex(
    ({ pos, index }, at) => at >= from && (!PHRASE.has(pos) || isTaken(index) || at > from + LONGEST),
  );
  const last = tokens[(end < 0 ? tokens.length : end) - 1];
  return last && last.index >= from && NOUNS.has(last.lower) ? last : undefined;
}

/** "the treaty", "this agreement": one that was told of; "the tax treaty", "a treaty": not by these words. */
export const isBare = (stage: Stage, noun: Token): boolean =>
  /^(the|this|that)$/.test(stage.sentence.tokens[noun.index - 1]?.lower ?? '') && tailOf(stage, noun) === '';

/** What it is called: the words before the noun, and what it is on or with whom. Undefined where nothing but the noun is said. */
export function describedTreaty(stage: Stage, noun: Token): Treaty | undefined {
  const slot = stage.slots.find(({ from, to }) => noun.index >= from && noun.index < to);
  const [key = ''] = slot?.refs ?? [];
  if (kindOf(stage.cast, key) === 'AGREEMENT') return { key };
  const phrase = [...before(stage, noun), noun.lower].join(' ') + tailOf(stage, noun);
  if (phrase === noun.lower || slot?.use === 'plain') return undefined;
  const name = `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`;
  const draft: EntityDraft = { key: entityId({ kind: 'AGREEMENT', name }), kind: 'AGREEMENT', name, aliases: [] };
  return { key: draft.key, draft };
}

function before({ sentence: { tokens }, slots }: Stage, noun: Token): string[] {
  const found: string[] = [];
  for (let at = noun.index - 1; at >= Math.max(0, noun.index - LONGEST); at--) {
    const token = tokens[at];
    const isPlain = /^(NOUN|ADJ|PROPN)$/.test(token?.pos ?? '') && /^\p{Ll}/u.test(token?.word ?? '');
    if (!token || !isPlain || slots.some(({ from, to }) => at >= from && at < to)) break;
    if (!EMPTY.has(token.lower)) found.unshift(token.lower);
  }
  return found;
}

/** " on visas", " with Argentina". */
function tailOf({ sentence: { tokens } }: Stage, { index }: Token): string {
  const preposition = tokens[index + 1]?.lower ?? '';
  if (!/^(on|with|against)$/.test(preposition) || tokens[index + 2]?.lower === 'behalf') return '';
  const rest = tokens.slice(index + 2, index + 2 + TAIL);
  const end = rest.findIndex(({ pos, lower }) => !/^(NOUN|PROPN|ADJ)$/.test(pos) || DAYS.test(lower));
  const named = (end < 0 ? rest : rest.slice(0, end)).map(({ word }) => word);
  return named.length === 0 ? '' : ` ${preposition} ${named.join(' ')}`;
}
const DAYS =
  /^(\w+day|last|next|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** How many sentences back "the treaty" may look. */
const BACK = 3;

/** The one told of last before this word: with that noun if it is given. */
export function treatyBefore(stage: Stage, before: number, noun?: string): Treaty | undefined {
  const { document, cast, sentence } = stage;
  for (let at = sentence.index; at >= Math.max(0, sentence.index - BACK); at--) {
    const there = document.sentences[at];
    if (!there) continue;
    const slots = cast.slots[at] ?? [];
    const heads = there.tokens.filter(
      ({ index, lower }) => (at < sentence.index || index < before) && NOUNS.has(lower) && (!noun || lower === noun),
    );
    for (const head of heads.reverse()) {
      const treaty = describedTreaty({ ...stage, sentence: there, slots }, head);
      if (treaty) return treaty;
    }
  }
  return undefined;
}
