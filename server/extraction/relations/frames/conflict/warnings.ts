/** "warned that his government would block Chad's talks", "threatened to close the border with Chad", "said it would expel them unless …": what one's own side would do to another is a threat. */
import type { Clause, Slot } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { lowerOf, lowerText } from '../../../text/lower-text.ts';
import { kindOf } from '../../ends.ts';
import { isRead } from '../../is-read.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

/** What is done against somebody, not with him. */
const HARMS = words(`
  block veto close shut expel cut hit fight avenge suspend impose retaliate respond strike attack halt stop punish sanction freeze bar ban withdraw annex
  invade bomb shoot seize blockade recall sever end revoke scrap retake sink boycott downgrade confiscate nationalise nationalize
  tear withhold break wipe obliterate annihilate deport oust topple cripple destroy flatten`);
const THREATENS = words('warn threaten vow');
const SAYS = words(
  'say announce declare state add tell insist stress reiterate repeat reaffirm underscore emphasise emphasize',
);
/** How far behind the threat the other state may be named. */
const FAR = 9;

export function warnings(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice } = clause;
  const isThreat =
    THREATENS.has(verb.lemma) ||
    (SAYS.has(verb.lemma) && (isConditional(stage) || PAYS.test(lowerText(stage.sentence.tokens)))) ||
    isAnswered(stage, clause);
  if (!isThreat || !subject || voice === 'passive' || isRead(stage, clause)) return [];
  const own = sideOf(stage, subject.refs[0]);
  const threat = stage.clauses.find((deed) => isThreatened(stage, deed, { clause, own }));
  const object =
    (threat && otherState(stage, threat, own)) ?? whoWillPay(stage, clause, own) ?? aggressorIn(stage, clause, own);
  return object
    ? [match(clause, { subject, object }, { predicate: 'THREATENED', reasons: ['frame', 'warning'], trust: 0.7 })]
    : [];
}

/** "unless the boats are returned". */
const isConditional = ({ sentence: { tokens } }: Stage): boolean =>
  tokens.some(({ lower }) => /^(unless|if)$/.test(lower));

/** "would block", "to close": done by one's own side. */
function isThreatened(
  stage: Stage,
  { parent, link, modal, subject, verb }: Clause,
  { clause, own }: { clause: Clause; own: string | undefined },
): boolean {
  const isMeant =
    (link === 'that' && /^(would|will|could|might|may)$/.test(modal ?? '')) ||
    (link === 'infinitive' && /^(threaten|vow)$/.test(clause.verb.lemma));
  return (
    parent === clause &&
    isMeant &&
    HARMS.has(verb.lemma) &&
    own !== undefined &&
    sideOf(stage, subject?.refs[0]) === own
  );
}

/** "reiterated that any further Russian aggression would result in a severe response". */
const isAnswered = ({ sentence: { tokens } }: Stage, { verb, to }: Clause): boolean =>
  (SAYS.has(verb.lemma) || THREATENS.has(verb.lemma)) && ANSWERED.test(lowerOf(tokens.slice(to)));
const ANSWERED =
  /^(that )?(any|a|an|further|another|new|renewed)\b.{4,90}\b(would|will) (only )?(result in|be met (with|by)|trigger|bring|provoke|draw|lead to|have|face|carry|entail|prompt)( [\w-]+){0,4} (response|consequences|costs?|retaliation|reaction|price|answer)\b/;

/** Whose deed it is that will be answered. */
function aggressorIn(stage: Stage, clause: Clause, own: string | undefined): Slot | undefined {
  if (!isAnswered(stage, clause)) return undefined;
  const { tokens } = stage.sentence;
  const deed = stage.slots.find(
    ({ from, use, refs: [key = ''] }) =>
      from >= clause.to &&
      from < clause.to + FAR &&
      (use !== 'plain' || tokens[from - 1]?.lower === 'by') &&
      kindOf(stage.cast, key) === 'COUNTRY' &&
      key !== own,
  );
  return deed && { ...deed, use: 'plain' };
}

const PAYS =
  /\b(would|will|must|shall|should) (soon |not )?(pay (dearly|a|the|for)|regret|face (the )?(consequences|war)|suffer|answer for|bear the consequences|feel)\b/;

/** "said Rwanda would pay dearly": of the other state. */
function whoWillPay({ clauses, cast }: Stage, clause: Clause, own: string | undefined): Slot | undefined {
  const deed = clauses.find(
    ({ parent, link, verb, modal, subject }) =>
      parent === clause &&
      link === 'that' &&
      modal !== undefined &&
      subject?.use === 'plain' &&
      /^(pay|regret|face|suffer|answer|bear|feel)$/.test(verb.lemma),
  );
  const [key = ''] = deed?.subject?.refs ?? [];
  const side = cast.entities.get(key)?.kind === 'COUNTRY' ? key : cast.entities.get(key)?.country;
  return deed?.subject && side !== undefined && side !== own && own !== undefined
    ? { ...deed.subject, refs: [side], members: undefined }
    : undefined;
}

/** The first state or company behind the verb that is not the speaker's. */
function otherState(stage: Stage, { to, complements }: Clause, own: string | undefined): Slot | undefined {
  const behind = stage.slots.filter(({ from }) => from >= to && from < to + FAR);
  const found = [...complements.map(({ slot }) => slot), ...behind].find(({ refs: [key = ''] }) => {
    const side = sideOf(stage, key);
    return isFirm(stage, key) || (side !== undefined && side !== own && kindOf(stage.cast, side) === 'COUNTRY');
  });
  const [key = ''] = found?.refs ?? [];
  const whom = isFirm(stage, key) ? key : (sideOf(stage, key) ?? key);
  return found && { ...found, use: 'plain', refs: [whom] };
}

/** A company is threatened itself. */
const isFirm = ({ cast }: Stage, key: string): boolean => kindOf(cast, key) === 'ORGANIZATION';
