/** "NATO member Estonia", "Malta and Cyprus, both EU members", "Peru, as a member of the council, …": what a state belongs to, said in passing. */
import type { Clause, Slot, Token } from '../../../shapes.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';

const MEMBERS = /^(member|members)$/;
/** What may stand before "NATO members" in an aside, and what denies it. */
const LEADS = /^(a|an|both|all|two|three|fellow|founding|longtime|long-time|also|the|newest|full|themselves|current)$/;
const PAST = /^(former|ex|one-time|onetime|erstwhile)$/;
/** "as a founding member of the Arctic Council". */
const AS_WITHIN = 6;

export const memberships = (stage: Stage): Match[] =>
  stage.slots.filter((slot) => isBody(stage, slot)).flatMap((body) => membersOf(stage, body));

const isBody = ({ cast }: Stage, { refs, use }: Slot): boolean =>
  use !== 'possessive' && refs.length === 1 && kindOf(cast, refs[0] ?? '') === 'INTERGOVERNMENTAL_ORGANIZATION';

function membersOf(stage: Stage, body: Slot): Match[] {
  const { tokens } = stage.sentence;
  const end = [body.to, body.to + 1].find((to) => MEMBERS.test(tokens[to - 1]?.lower ?? ''));
  const found = end === undefined ? asMember(stage, body) : beside(stage, body, end);
  if (!found || !found.who.refs.every((ref) => kindOf(stage.cast, ref) === 'COUNTRY')) return [];
  const isPast = PAST.test(tokens[body.from - 1]?.lower ?? '');
  return [
    {
      predicate: 'MEMBER_OF',
      subject: found.who,
      object: body,
      clause: found.clause,
      trigger: [body.from, end ?? body.to],
      sense: isPast ? { temporality: 'HISTORICAL' } : {},
      reasons: ['frame', 'membership'],
      trust: 0.75,
    },
  ];
}

interface Member {
  readonly who: Slot;
  readonly clause?: Clause | undefined;
}

/** Right behind "NATO member", before its comma, or as the subject of "is". */
function beside({ slots, clauses, sentence: { tokens } }: Stage, body: Slot, end: number): Member | undefined {
  const behind = slots.find(({ from, use }) => from === end && use === 'plain');
  if (behind) return { who: behind };
  const is = clauses.find(({ verb, to }) => verb.lemma === 'be' && isLed(tokens, to, body.from));
  if (is?.subject?.use === 'plain') return { who: is.subject, clause: is };
  return apposedTo({ slots, tokens }, body.from);
}

/** "Malta, a member of": whoever stands before the comma. */
function apposedTo(
  { slots, tokens }: { readonly slots: readonly Slot[]; readonly tokens: readonly Token[] },
  end: number,
): Member | undefined {
  const comma = tokens.findLastIndex(({ word }, at) => at < end && word === ',');
  const before = slots.find(({ to, use }) => to === comma && use === 'plain');
  return before && isLed(tokens, comma + 1, end) ? { who: before } : undefined;
}

const isLed = (tokens: readonly Token[], from: number, to: number): boolean =>
  from <= to && tokens.slice(from, to).every(({ lower }) => LEADS.test(lower) || PAST.test(lower));

/** "in its capacity as a member of the Arctic Council": of whoever does what the clause says. */
function asMember({ clauses, slots, sentence: { tokens } }: Stage, body: Slot): Member | undefined {
  const of = tokens[body.from - 1]?.lower === 'of' ? body.from - 1 : body.from - 2;
  const both = ofWhich({ slots, clauses, tokens }, body.to);
  if (both) return both;
  if (tokens[of]?.lower !== 'of' || !MEMBERS.test(tokens[of - 1]?.lower ?? '')) return undefined;
  const as = tokens.findLastIndex(({ lower }, at) => at < of && at > of - AS_WITHIN && lower === 'as');
  if (as < 0) return apposedTo({ slots, tokens }, of - 1);
  if (!isLed(tokens, as + 1, of - 1)) return undefined;
  const next = clauses.find(({ form, verb }) => form === 'finite' && verb.index > body.to);
  return next?.subject?.use === 'plain' ? { who: next.subject } : undefined;
}

/** "the Council of Europe, of which both countries are members". */
function ofWhich(
  { slots, clauses, tokens }: Pick<Stage, 'slots' | 'clauses'> & { readonly tokens: readonly Token[] },
  at: number,
): Member | undefined {
  if (tokens[at]?.word !== ',' || tokens[at + 1]?.lower !== 'of' || tokens[at + 2]?.lower !== 'which') return undefined;
  const who = slots.find(({ from, use }) => from === at + 3 && use === 'plain');
  const is = who && clauses.find(({ verb }) => verb.lemma === 'be' && verb.index >= who.to && verb.index <= who.to + 1);
  const isMember = is && tokens.slice(is.to, is.to + 4).some(({ lower }) => MEMBERS.test(lower));
  return who && isMember ? { who, clause: is } : undefined;
}
