/** What is said not to be done by an "un-": "remains unrecognised by Denmark", "is still unratified by Zimbabwe". */

import type { Clause, Token } from '../../../shapes.ts';
import { lemmaOf } from '../../../text/verb-lemma.ts';
import { agentOf } from '../../clause-ends.ts';
import { isObject, kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { AGREEMENT_VERBS } from '../../verbs/verb-classes.ts';
import { match } from '../frame.ts';

/** How far behind the verb it may stand. */
const WITHIN = 3;

export function undone(stage: Stage, clause: Clause): Match[] {
  const { subject } = clause;
  const word = participleOf(clause);
  const doer = agentOf(clause);
  const predicate = word && subject ? predicateOf(stage, word, subject) : undefined;
  if (!word || !doer || !subject || !predicate) return [];
  return [
    match(
      clause,
      { subject: doer, object: subject },
      {
        predicate,
        reasons: ['frame', 'undone'],
        trust: 0.78,
        sense: { polarity: 'DENIED' },
        trigger: [word.index, word.index + 1],
      },
    ),
  ];
}

/** "unratified", as the verb or behind "is". */
function participleOf({ verb, to, sentence }: Clause): Token | undefined {
  const words = /^(be|remain|stay|go|stand|lie)$/.test(verb.lemma) ? sentence.tokens.slice(to, to + WITHIN) : [verb];
  return words.find(({ lower }) => /^un\w+(ed|nt|wn|en|ld|id|ght)$/.test(lower));
}

function predicateOf({ context, cast }: Stage, word: Token, subject: Match['subject']): Match['predicate'] | undefined {
  const { verbs } = context.lexicon;
  const lower = word.lower.replace(/^un/, '');
  const lemma = lemmaOf({ ...word, lower, lemma: lower }, (known) => verbs.has(known));
  if (kindOf(cast, subject.refs[0] ?? '') === 'AGREEMENT') return AGREEMENT_VERBS[lemma];
  return verbs
    .get(lemma)
    ?.find(
      ({ words, prepositions, object, swap }) =>
        words.length + prepositions.length === 0 && !swap && isObject(cast, subject, object),
    )?.predicate;
}
