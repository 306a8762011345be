/** "won praise from Lesotho", "has the backing of Thailand": the subject of the verb is at the far end of what the noun names. */

import type { Clause, Token } from '../../shapes.ts';
import type { NounEntry } from '../../tables/lexicon.ts';
import { words } from '../../tables/word-list.ts';
import type { Stage } from '../reading.ts';
import { type NounEnds, slotBefore, slotBehind } from './noun-ends.ts';

const RECEIVES = words('receive get win draw earn enjoy have attract obtain secure garner face suffer accept incur');
/** "has the backing of": they say whose it is with "of", too. */
const OWNS = words('have enjoy win secure gain lose');
const FROM = words('from');
const OF = words('from of');
/** How far behind its verb the noun may stand. */
const FAR = 7;

/** Whoever gives it stands behind "from". */
export function receivedEnds(
  stage: Stage,
  noun: Token,
  { entry, clause }: { entry: NounEntry; clause: Clause | undefined },
): NounEnds | undefined {
  const subject = clause?.subject;
  if (!clause || subject?.use !== 'plain' || clause.voice === 'passive' || entry.swap) return undefined;
  if (!RECEIVES.has(clause.verb.lemma) || noun.index < clause.to || noun.index - clause.to > FAR) return undefined;
  const owner = slotBefore(stage, noun);
  const isTheirs = owner !== undefined && owner.use !== 'plain' && owner.form !== 'pronoun' && owner.from >= clause.to;
  const behind = slotBehind(stage, noun.index + 1, OWNS.has(clause.verb.lemma) ? OF : FROM);
  // "enjoys Iran's support", "drew Russian protests".
  const giver = isTheirs && !isAimed(stage, noun) ? owner : behind;
  if (giver === owner && giver)
    return giver.refs.some((ref) => subject.refs.includes(ref))
      ? undefined
      : { subject: giver, object: subject, frame: 'received', trust: 0.7 };
  return giver && giver.from - noun.index <= 4 && !giver.refs.some((ref) => subject.refs.includes(ref))
    ? { subject: giver, object: subject, frame: 'received', trust: 0.72 }
    : undefined;
}

/** "suffered Russian strikes on its ports", "drew a Russian threat to Norway": it says to whom. */
const isAimed = (stage: Stage, noun: Token): boolean => slotBehind(stage, noun.index + 1, AIMED) !== undefined;
const AIMED = words('to on against with');
