/** "Minister Obi condemned China's use of force against Chad", "has denied plans to sell tanks": whose word it is that another acts. */
import type { DraftAttribution } from '../../../domain/candidate.ts';
import type { Reading } from '../../relations/reading.ts';
import type { Clause } from '../../shapes.ts';
import { words } from '../../word-list.ts';
import { cueOf } from '../sayers/cues.ts';
import type { Scope } from '../scope.ts';

const STATES = words(
  'reaffirm reiterate affirm reassert condemn deplore denounce decry underline underscore stress recall',
);

/** A person who is neither end; or whoever denies a plan. */
export function statedBy(reading: Reading, scope: Scope): DraftAttribution | undefined {
  const clause = denying(reading.clause) ?? stating(reading, scope);
  const [source] = clause?.subject?.refs ?? [];
  return clause && source !== undefined
    ? { source, verb: clause.verb.lemma, cue: cueOf(reading.sentence, [clause.from, clause.to]) }
    : undefined;
}

const denying = (clause: Clause | undefined): Clause | undefined =>
  clause?.link === 'infinitive' && clause.parent?.verb.lemma === 'deny' && clause.parent.voice === 'active'
    ? clause.parent
    : undefined;

function stating({ clause, subject, object }: Reading, scope: Scope): Clause | undefined {
  const [speaker = '', more] = clause?.subject?.use === 'plain' ? clause.subject.refs : [];
  const isApart = more === undefined && speaker !== subject && speaker !== object;
  return clause?.voice === 'active' &&
    STATES.has(clause.verb.lemma) &&
    isApart &&
    /^(PERSON|OFFICE)$/.test(scope.kindOf(speaker) ?? '')
    ? clause
    : undefined;
}
