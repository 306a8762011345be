/** "Talks with Uganda resumed on Monday, Kenya said": where one side alone is named, the other is whoever tells of it. */
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import type { NounEntry } from '../../lexicon.ts';
import type { Clause, Slot, Token } from '../../shapes.ts';
import { words } from '../../word-list.ts';
import { sideOf } from '../frames/frame.ts';
import type { Stage } from '../reading.ts';
import { type NounEnds, slotBehind } from './noun-ends.ts';

const WITH = words('with');
const SAYS = words('say tell announce add declare state confirm report insist');
/** What takes two states, and is hardly told of others. */
const MUTUAL: ReadonlySet<Predicate> = new Set([
  'HELD_TALKS_WITH',
  'HAS_TIES_WITH',
  'COOPERATES_WITH',
  'HAS_AGREEMENT_WITH',
]);

export function sayersOwn(
  stage: Stage,
  noun: Token,
  { entry, clause }: { readonly entry: NounEntry; readonly clause: Clause | undefined },
): NounEnds | undefined {
  if (!MUTUAL.has(entry.predicate) || !entry.frames.has('with') || !clause || !isWhatIsDone(noun, clause))
    return undefined;
  const other = slotBehind(stage, noun.index + 1, WITH);
  const sayer = sayerOf(stage, clause);
  const own = sideOf(stage, sayer?.refs[0]);
  if (!other || !sayer || own === undefined || other.refs.some((ref) => sideOf(stage, ref) === own)) return undefined;
  return { subject: { ...sayer, refs: [own], members: undefined }, object: other, frame: 'with', trust: 0.66 };
}

/** The noun is the subject of its clause, and nobody else is. */
const isWhatIsDone = ({ index }: Token, { subject, from, form, modal }: Clause): boolean =>
  subject === undefined && index < from && form === 'finite' && !/^(must|should|ought)$/.test(modal ?? '');

/** "The ministry said talks …", "Talks …, the ministry said". */
function sayerOf({ clauses }: Stage, clause: Clause): Slot | undefined {
  const above = clause.link === 'that' ? clause.parent : undefined;
  const behind = above ? undefined : clauses[clauses.indexOf(clause) + 1];
  const saying = above ?? (behind?.form === 'finite' && !behind.parent ? behind : undefined);
  const says = saying !== undefined && SAYS.has(saying.verb.lemma) && saying.voice === 'active';
  return says && saying.subject?.use === 'plain' && saying.subject.refs.length === 1 ? saying.subject : undefined;
}
