/** "Italy ratified the text in February", "has yet to sign the treaty": the agreement that was named before. */
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import type { Clause, Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { agentOf } from '../clause-ends.ts';
import { kindOf } from '../ends.ts';
import type { Match, Stage } from '../reading.ts';
import { match } from './frame.ts';

const DEEDS: Readonly<Record<string, Predicate>> = {
  sign: 'SIGNED',
  initial: 'SIGNED',
  ratify: 'RATIFIED',
  withdraw: 'WITHDREW_FROM',
  quit: 'WITHDREW_FROM',
  leave: 'WITHDREW_FROM',
  exit: 'WITHDREW_FROM',
  join: 'PARTY_TO',
  rejoin: 'PARTY_TO',
  accede: 'PARTY_TO',
  adhere: 'PARTY_TO',
  criticise: 'CRITICISED',
  criticize: 'CRITICISED',
  denounce: 'CRITICISED',
  praise: 'PRAISED',
};
const NOUNS = words('text agreement treaty pact accord protocol convention memorandum deal document');
/** How many words behind the verb the noun may stand, and in how many sentences before the name. */
const NEAR = 6;
const BACK = 6;

export function theText(stage: Stage, clause: Clause): Match[] {
  const predicate = isParty(stage, clause) ? 'PARTY_TO' : DEEDS[clause.verb.lemma];
  const doer = clause.voice === 'passive' ? agentOf(clause) : clause.subject;
  if (!predicate || !doer || doer.use !== 'plain' || !isMeant(stage, clause)) return [];
  const object = namedBefore(stage, clause);
  return object && !doer.refs.includes(object.refs[0] ?? '')
    ? [match(clause, { subject: doer, object }, { predicate, reasons: ['frame', 'the-text'], trust: 0.72 })]
    : [];
}

/** "is also a party to", "is no signatory of". */
const isParty = ({ sentence: { tokens } }: Stage, { verb, to }: Clause): boolean =>
  /^(be|become|remain)$/.test(verb.lemma) && tokens.slice(to, to + NEAR).some(({ lower }) => PARTIES.has(lower));
const PARTIES = words('party signatory');

/** "the text", "this treaty", "is no signatory", and "it" of what is signed; in the passive before the verb. No other name stands there. */
function isMeant({ sentence: { tokens }, isTaken }: Stage, { voice, from, to, verb }: Clause): boolean {
  const phrase = voice === 'passive' ? tokens.slice(Math.max(0, from - 3), from) : tokens.slice(to, to + NEAR);
  const noun = phrase.findIndex(({ lower, index }) => NOUNS.has(lower) && !isTaken(index));
  if (noun > 0)
    return isDefinite(phrase.slice(0, noun)) && !/^(with|between|on|for|of)$/.test(phrase[noun + 1]?.lower ?? '');
  const party = phrase.findIndex(({ lower }) => PARTIES.has(lower));
  if (party >= 0 && DEEDS[verb.lemma] === undefined) return phrase[party + 1]?.pos === 'PUNCT';
  const next = tokens[/^(to|from)$/.test(tokens[to]?.lower ?? '') ? to + 1 : to];
  return /^(sign|ratify|join|accede|withdraw)$/.test(verb.lemma) && next?.lower === 'it';
}

const isDefinite = (before: readonly Token[]): boolean =>
  before.some(({ lower }) => /^(the|this|that)$/.test(lower)) &&
  before.every(({ pos, lower }) => /^(DET|ADJ|PRON|ADV)$/.test(pos) || LEADING.has(lower));
const LEADING = words('from to of party signatory');

/** The agreement named last: in the sentence before the verb, or in one of those before. */
function namedBefore({ cast, sentence }: Stage, { from }: Clause): Slot | undefined {
  for (let at = sentence.index; at >= Math.max(0, sentence.index - BACK); at--) {
    const found = (cast.slots[at] ?? []).findLast(
      ({ refs, to }) => kindOf(cast, refs[0] ?? '') === 'AGREEMENT' && (at < sentence.index || to <= from),
    );
    if (found) return { ...found, from, to: from };
  }
  return undefined;
}
