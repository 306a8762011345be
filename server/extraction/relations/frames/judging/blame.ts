/** "'Libya has cheated us,' the minister said", "said that Peru was lying": blame that no verb of blaming names. */
import type { Clause, Slot } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { NATIONAL } from '../../verbs/verb-classes.ts';
import { match, sideOf } from '../frame.ts';
import { saidBehind, sayingOf } from './saying-of.ts';

/** What nobody says of another but in blame. */
const MISDEEDS = words(`
  betray cheat lie deceive mislead bluff meddle interfere sabotage obstruct blackmail bully exploit plunder loot smear slander
  harass intimidate violate breach flout trample poison undermine provoke destabilise destabilize humiliate insult scheme conspire
  spy eavesdrop hack backtrack renege dodge defame bribe swindle defraud rob steal loot stoke incite foment`);
/** Who alleges something blames, whatever it is. */
const ALLEGES = words('allege charge complain');
const PROMISES =
  /^(its?|his|her|their|the|a|every) ?(\w+ )?(word|promises?|pledges?|commitments?|agreements?|treaty|accord|truce|ceasefire|obligations?)\b/;

export function blame(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, form, negation, modal } = clause;
  if (!subject || voice === 'passive' || form !== 'finite' || negation || modal || subject.use !== 'plain') return [];
  if (!isActor(stage, subject)) return [];
  const saying = sayingOf(stage, clause) ?? saidBehind(stage, clause);
  if (!saying?.subject || !(isMisdeed(clause) || ALLEGES.has(saying.verb.lemma))) return [];
  const [speaker, doer] = [saying.subject.refs[0], subject.refs[0]].map((key) => sideOf(stage, key) ?? key);
  if (saying.negation || speaker === doer || !isActor(stage, saying.subject) || isRead(stage, saying.subject, subject))
    return [];
  return [
    match(
      saying,
      { subject: saying.subject, object: subject },
      {
        predicate: 'ACCUSED',
        reasons: ['frame', 'blame'],
        trust: 0.7,
      },
    ),
  ];
}

const isActor = ({ cast }: Stage, { refs: [key = ''], use }: Slot): boolean =>
  use === 'plain' && NATIONAL.has(kindOf(cast, key) ?? '') && kindOf(cast, key) !== 'ORGANIZATION';

/** A verb of wrongdoing, or a promise that is broken. */
const isMisdeed = ({ verb, to, sentence: { tokens } }: Clause): boolean =>
  MISDEEDS.has(verb.lemma) ||
  (/^(break|violate|breach|ignore|abandon|betray|dishonour)$/.test(verb.lemma) &&
    PROMISES.test(
      tokens
        .slice(to, to + 4)
        .map(({ lower }) => lower)
        .join(' '),
    )) ||
  (verb.lemma === 'play' && tokens[to]?.lower === 'with' && tokens[to + 1]?.lower === 'fire') ||
  (verb.lemma === 'be' &&
    /^(behind|responsible|lying|to blame)\b/.test(
      tokens
        .slice(to, to + 2)
        .map(({ lower }) => lower)
        .join(' '),
    ));

const isRead = ({ before, sentence }: Stage, { refs: [a] }: Slot, { refs: [b] }: Slot): boolean =>
  before.some(
    ({ sentence: { index }, subject, object, predicate }) =>
      index === sentence.index && subject === a && object === b && /^(ACCUSED|CRITICISED|PROTESTED)$/.test(predicate),
  );
