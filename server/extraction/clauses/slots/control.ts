/** Who does an infinitive or a gerund: the subject of the governing verb, or its object. */

import type { Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { askedIn, isInvited } from '../links/asking-nouns.ts';
import type { Parsing, VerbGroup } from '../parsing.ts';
import { OBJECT_CONTROL, saysBehindComma } from '../verb-classes.ts';
import {
  actsForNation,
  isCarried,
  isGratefulFor,
  isLeaveRefused,
  isOfReports,
  isWelcomedOn,
} from './acting-objects.ts';
import { namedBeside } from './named-beside.ts';
import { namedFor } from './named-for.ts';
import { prepositionBefore } from './prepositions.ts';
import { whoAccuses, whoAdds } from './speakers.ts';

/** "Kenya refused to sell": Kenya; "called on Chad to withdraw", "sent an invitation to Chad to visit": Chad. */
export function controllerOf(parsing: Parsing, index: number): Slot | undefined {
  const { groups, hanging, subjects, slots } = parsing;
  const [group, hangs] = [groups[index], hanging[index]];
  if (!group || !hangs) return undefined;
  const ready = group.form === 'infinitive' && hangs.leader && READY.has(hangs.leader.lower);
  const whose = ready ? ownerOf(parsing, hangs.leader) : undefined;
  if (whose) return whose;
  const beside = group.form === 'gerund' ? namedBeside(parsing, group) : namedFor(parsing, group);
  if (beside) return beside;
  if (isOfReports(parsing.tokens, group) || isCarried(parsing, hangs.parent, group)) return undefined;
  const speaker = whoAdds(parsing, index) ?? whoAccuses(parsing, index);
  if (speaker) return speaker;
  if (hangs.parent === undefined)
    return hangs.link === 'gerund'
      ? ofFreeGerund(parsing, group)
      : (slots.findLast(({ to }) => to <= group.from) ??
          (isAhead(parsing, group) ? subjectAhead(parsing, group) : undefined));
  const owner = ownerOf(parsing, hangs.leader);
  if (owner) return owner;
  const governor = groups[hangs.parent];
  const appointed = governor && appointedBy(parsing, governor, group);
  if (appointed) return appointed;
  // "sentenced a man to five years for helping spies": the man helped, whoever he is.
  if (governor && isOfCulprit(parsing, governor, group)) return objectBetween(parsing, governor, group);
  const punished = governor && punishedFor(parsing, governor, group);
  if (punished) return punished;
  const controlsObject =
    governor?.voice === 'active' &&
    !(group.form === 'gerund' && saysBehindComma(group.verb, parsing.tokens[group.from - 1])) &&
    !isLeftUndone(parsing.tokens, group.from) &&
    (OBJECT_CONTROL.has(governor.verb.lemma) ||
      isGratefulFor(parsing.tokens, [governor.to, group.from]) ||
      isWelcomedOn(parsing.tokens, governor, group) ||
      isLeaveRefused(governor, hangs.leader) ||
      isInvited(parsing.tokens, governor.verb, [governor.to, group.from]) ||
      askedIn(parsing.tokens, [governor.to, group.from]) !== undefined);
  const object = controlsObject
    ? (objectBetween(parsing, governor, group) ?? objectBefore(parsing, hangs.parent))
    : undefined;
  // "called on the international community to force": they are to, and not whoever calls.
  if (!object && controlsObject && PEOPLE.has(parsing.tokens[group.from - 1]?.lower ?? '')) return undefined;
  return object ?? subjects[hangs.parent];
}

const PEOPLE = words(`
  community world people parties sides countries nations states powers partners allies public citizens leaders officials governments members
  lawmakers authorities everyone everybody anyone anybody someone somebody nobody all others ministers experts delegations teams aides staff diplomats`);

/** "Togo, which Ghana accuses of arming": what "which" takes up, where the relative clause has a subject of its own. */
function objectBefore({ hanging, slots, tokens, subjects }: Parsing, governor: number): Slot | undefined {
  const { link, leader } = hanging[governor] ?? {};
  const subject = subjects[governor];
  if (link !== 'relative' || !leader || !/^(which|whom|who|that)$/.test(leader.lower)) return undefined;
  if (!subject || subject.from < leader.index) return undefined;
  const at = tokens[leader.index - 1]?.word === ',' ? leader.index - 1 : leader.index;
  return slots.find(({ to, use }) => to === at && use === 'plain');
}

/** "imposed sanctions on Chad for arming Togo": whoever they are imposed on armed. */
function punishedFor({ slots, tokens }: Parsing, governor: VerbGroup, group: VerbGroup): Slot | undefined {
  if (group.form !== 'gerund' || tokens[group.from - 1]?.lower !== 'for' || governor.voice !== 'active')
    return undefined;
  const isAimed = ({ from, to }: Slot): boolean =>
    from >= governor.to &&
    to <= group.from &&
    /^(on|upon|against)$/.test(prepositionBefore(tokens, from, governor.to)?.lower ?? '');
  const aimed = slots.findLast((slot) => isAimed(slot) && slot.use !== 'possessive');
  return aimed && { ...aimed, use: 'plain' };
}

const isOfCulprit = ({ tokens }: Parsing, { verb, voice }: VerbGroup, { form, from }: VerbGroup): boolean =>
  voice === 'active' &&
  form === 'gerund' &&
  /^(for|of|with)$/.test(tokens[from - 1]?.lower ?? '') &&
  CULPRITS.has(verb.lemma);

/** Whoever is punished has done it. */
const CULPRITS = words(
  'sentence convict jail imprison arrest detain charge indict acquit fine try sanction designate blacklist prosecute penalise penalize',
);

const APPOINTS = words('appoint name choose pick elect nominate select install promote designate');

/** "appointed X as minister, replacing Y": X replaces. */
const appointedBy = ({ slots }: Parsing, { verb, to, voice }: VerbGroup, group: VerbGroup): Slot | undefined =>
  voice === 'active' && APPOINTS.has(verb.lemma) && /^(replace|succeed)$/.test(group.verb.lemma)
    ? slots.find((slot) => slot.from >= to && slot.to <= group.from && slot.form === 'name' && slot.use === 'plain')
    : undefined;

/** "praised Chad instead of condemning it": whoever praised would have condemned. */
const isLeftUndone = (tokens: readonly Token[], from: number): boolean =>
  /^(instead of|rather than|lieu of|\S* ?(without|before|after|while))$/.test(
    tokens
      .slice(Math.max(0, from - 2), from)
      .map(({ lower }) => lower)
      .join(' '),
  );

const READY = words(
  'readiness willingness plan plans decision offer intention wish desire refusal promise pledge failure request bid application attempt threat',
);

/** "regretted Finland's failure to congratulate": Finland; "vetoed a Turkish request to join": Turkey. */
const STRONG = /^(strong|keen|firm|sincere|deep|earnest|great|unwavering|full|clear|continued|repeated|own)$/;
const ownerOf = ({ slots, tokens }: Parsing, leader: Token | undefined): Slot | undefined =>
  // "accepted Chad's invitation to visit": whoever accepts it goes.
  leader?.pos === 'NOUN' && leader.lower !== 'invitation'
    ? slots.find(
        ({ to, use, form }) =>
          (to === leader.index || (to === leader.index - 1 && STRONG.test(tokens[to]?.lower ?? ''))) &&
          form !== 'pronoun' &&
          (use === 'possessive' || (use === 'adjective' && READY.has(leader.lower))),
      )
    : undefined;

/** "urged the troops in Chad to withdraw": what stands behind "in" or "of" is not urged. */
function objectBetween({ slots, tokens }: Parsing, governor: VerbGroup, group: VerbGroup): Slot | undefined {
  const object = slots.findLast(
    ({ from, to, use }) =>
      from >= governor.to &&
      to <= group.from &&
      (use === 'plain' || (use === 'adjective' && actsForNation(tokens[to]))),
  );
  const preposition = object && prepositionBefore(tokens, object.from, governor.to);
  return preposition && /^(of|in|at|over|about)$/.test(preposition.lower)
    ? undefined
    : object && { ...object, use: 'plain' };
}

/** "Speaking in Baku, X said": the subject of the clause that follows; "X, speaking for Y, said": whoever stands before the comma. */
function ofFreeGerund(parsing: Parsing, group: VerbGroup): Slot | undefined {
  const { slots, tokens } = parsing;
  const start = startOfAside(tokens, group.from);
  const before = tokens[start - 1]?.word === ',' ? start - 1 : undefined;
  const apart = before === undefined ? undefined : slots.find(({ to, use }) => to === before && use === 'plain');
  return apart ?? subjectAhead(parsing, group);
}

/** "To thank Chad, Togo …", "About to leave for Chad, he …", "An invitation to visit Chad was accepted by him"; "A bill to ratify it" is nobody's. */
const isAhead = ({ tokens }: Parsing, { from }: VerbGroup): boolean =>
  /^(" )?(in order|so as|about|due|ready|set|keen|eager|anxious|poised|(an|the|his|her|their) invitation)?$/.test(
    lowerOf(tokens.slice(0, from)),
  );

/** "after signing", "on the verge of signing": the words that lead to it belong to it. */
function startOfAside(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > from - 6 && /^(ADP|SCONJ|DET|NOUN|ADJ|ADV)$/.test(tokens[at - 1]?.pos ?? '')) at--;
  return tokens[at - 1]?.word === ',' ? at : from;
}

/** Of the clause that follows: "Speaking in Baku, X said", "Accused by Ghana, Togo said". */
export function subjectAhead({ slots, groups, tokens }: Parsing, group: VerbGroup): Slot | undefined {
  const isInside = (at: number): boolean => slots.some(({ from, to }) => at > from && at < to - 1);
  const stop = tokens.find(
    ({ word, pos, index }) => index >= group.to && (pos === 'AUX' || (word === ',' && !isInside(index))),
  );
  const comma = stop?.word === ',' ? stop.index : undefined;
  const next = groups.find(({ from, form }) => comma !== undefined && from > comma && form === 'finite');
  return (
    slots.find(({ from, to, use }) => next && from > (comma ?? 0) && to <= next.from && use === 'plain') ??
    // "Attending the summit are X and Y".
    slots.find(({ from, use, form }) => from > group.to && use === 'plain' && form !== 'pronoun')
  );
}
