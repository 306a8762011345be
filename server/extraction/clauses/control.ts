/** Who does an infinitive or a gerund: the subject of the governing verb, or its object. */
import type { Slot, Token } from '../shapes.ts';
import { words } from '../word-list.ts';
import type { Parsing } from './parsing.ts';
import { prepositionBefore } from './prepositions.ts';
import { OBJECT_CONTROL } from './verb-classes.ts';
import type { VerbGroup } from './verbs.ts';

/** "Kenya refused to sell": Kenya; "called on Chad to withdraw": Chad. */
export function controllerOf(parsing: Parsing, index: number): Slot | undefined {
  const { groups, hanging, subjects, slots } = parsing;
  const [group, hangs] = [groups[index], hanging[index]];
  if (!group || !hangs) return undefined;
  const owner = group.form === 'infinitive' ? ownerOfLeader(parsing, hangs.leader) : undefined;
  if (owner) return owner;
  if (hangs.parent === undefined)
    return hangs.link === 'gerund' ? firstAfter(slots, group) : slots.findLast(({ to }) => to <= group.from);
  const governor = groups[hangs.parent];
  const controlsObject = governor?.voice === 'active' && OBJECT_CONTROL.has(governor.verb.lemma);
  const object = controlsObject ? objectBetween(parsing, governor, group) : undefined;
  return object ?? subjects[hangs.parent];
}

/** "reaffirmed the army's readiness to train": the army is ready. */
const ownerOfLeader = ({ slots }: Parsing, leader: Token | undefined): Slot | undefined =>
  leader && READY.has(leader.lower)
    ? slots.find(({ to, use, form }) => to === leader.index && use === 'possessive' && form !== 'pronoun')
    : undefined;

const READY = words(
  'readiness willingness plan plans decision offer intention wish desire refusal promise pledge failure',
);

/** "urged the troops in Chad to withdraw": what stands behind "in" or "of" is not urged. */
function objectBetween({ slots, tokens }: Parsing, governor: VerbGroup, group: VerbGroup): Slot | undefined {
  const object = slots.findLast(({ from, to, use }) => from >= governor.to && to <= group.from && use === 'plain');
  const preposition = object && prepositionBefore(tokens, object.from, governor.to);
  return preposition && /^(of|in|at|over|about)$/.test(preposition.lower) ? undefined : object;
}

/** "Speaking in Baku, X said": the subject of the clause that follows. */
const firstAfter = (slots: readonly Slot[], group: VerbGroup): Slot | undefined =>
  slots.find(({ from, use, form }) => from > group.to && use === 'plain' && form !== 'pronoun');
