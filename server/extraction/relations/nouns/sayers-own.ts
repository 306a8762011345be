/** "Talks with Uganda resumed on Monday, Kenya said": where one side alone is named, the other is whoever tells of it. */
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import type { Clause, Slot, Token } from '../../shapes.ts';
import type { NounEntry } from '../../tables/lexicon.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { kindOf } from '../ends.ts';
import { sideOf } from '../frames/frame.ts';
import { BAD } from '../frames/judging/judging-words.ts';
import type { Stage } from '../reading.ts';
import { sayerOf } from '../sayer-of.ts';
import { type NounEnds, slotBehind } from './noun-ends.ts';

/** What takes two states, and is hardly told of others. */
const MUTUAL: ReadonlySet<Predicate> = new Set([
  'HELD_TALKS_WITH',
  'HAS_TIES_WITH',
  'COOPERATES_WITH',
  'HAS_AGREEMENT_WITH',
]);
/** "There was no threat to Chad, Mali said": it may speak of anybody's. */
const OTHERS: ReadonlySet<Predicate> = new Set([
  'THREATENED',
  'CRITICISED',
  'SUPPORTS',
  'VOICED_SUPPORT_FOR',
  'PRAISED',
]);
/** How a thing leads to the other side, the surest first. */
const LEADS = [...words('with on against to')].map((frame) => ({ frame, preposition: words(frame) }));

export function sayersOwn(
  stage: Stage,
  noun: Token,
  { entry, clause }: { readonly entry: NounEntry; readonly clause: Clause | undefined },
): NounEnds | undefined {
  if (!clause || !isWhatIsDone(noun, clause)) return undefined;
  const isDenied = !OTHERS.has(entry.predicate) && isToldDenied(noun, clause);
  if (!isDenied && !MUTUAL.has(entry.predicate)) return undefined;
  const sayer = sayerOf(stage, clause) ?? (isDenied ? forWhom(stage) : undefined);
  const own = sideOf(stage, sayer?.refs[0]) ?? lenderOf(stage, entry, sayer);
  if (!sayer || own === undefined) return undefined;
  // Who denies a deed denies his own: "no sanctions had been imposed on Chad".
  for (const { frame, preposition } of isDenied ? LEADS : LEADS.slice(0, 1)) {
    const other = entry.frames.has(frame) ? behindEither(stage, { noun, clause }, preposition) : undefined;
    if (!other || other.refs.some((ref) => sideOf(stage, ref) === own)) continue;
    return { subject: { ...sayer, refs: [own], members: undefined }, object: other, frame, trust: 0.66 };
  }
  return undefined;
}

/** "No loan to Chad has been approved, the World Bank said": a body of no state lends and gives, too. */
const lenderOf = ({ cast }: Stage, { predicate }: NounEntry, sayer: Slot | undefined): string | undefined =>
  /^(LENDS_TO|PROVIDES_AID_TO)$/.test(predicate) &&
  kindOf(cast, sayer?.refs[0] ?? '') === 'INTERGOVERNMENTAL_ORGANIZATION'
    ? sayer?.refs[0]
    : undefined;

/** "For Chad, an alliance with Mali remains unthinkable". */
const forWhom = ({ slots, sentence: { tokens } }: Stage): Slot | undefined =>
  tokens[0]?.lower === 'for'
    ? slots.find(({ from, to, use }) => from <= 2 && use === 'plain' && tokens[to]?.word === ',')
    : undefined;

/** "no sanctions on Chad were imposed", "no sanctions were imposed on Chad". */
const behindEither = (
  stage: Stage,
  { noun, clause }: { readonly noun: Token; readonly clause: Clause },
  preposition: ReadonlySet<string>,
): Slot | undefined =>
  slotBehind(stage, noun.index + 1, preposition) ??
  (clause.voice === 'passive' ? slotBehind(stage, clause.to, preposition) : undefined);

/** The noun is the subject of its clause, and nobody else is; "there was no attack". */
const isWhatIsDone = ({ index }: Token, { subject, from, form, modal, verb, sentence }: Clause): boolean =>
  subject === undefined &&
  form === 'finite' &&
  !/^(must|should|ought)$/.test(modal ?? '') &&
  (index < from || (verb.lemma === 'be' && sentence.tokens[from - 1]?.lower === 'there'));

const OF_NONE = /\b(no|nor|neither)( \S+){0,3}$/;

const CANCELS = words('cancel call scrap shelve suspend abandon drop axe ditch postpone veto freeze');
const UNTHINKABLE = words('unthinkable impossible unlikely inconceivable');

/** "no talks were held", "the alleged drill never took place", "reports of an attack are baseless". */
const isToldDenied = (
  { index }: Token,
  { negation, to, until, verb, voice, parent, sentence: { tokens } }: Clause,
): boolean =>
  negation !== undefined ||
  parent?.verb.lemma === 'deny' ||
  (voice === 'passive' && CANCELS.has(verb.lemma)) ||
  OF_NONE.test(lowerOf(tokens.slice(Math.max(0, index - 4), index))) ||
  tokens.slice(to, Math.min(until, to + 3)).some(({ lower }) => BAD.has(lower) || UNTHINKABLE.has(lower));
