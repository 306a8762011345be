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

/** "expressed concern about China's harassment of": he charges it; "gratitude for", "satisfaction with" take it for known. */
const CONCERN = words('concern concerns alarm dismay outrage anger unease worry worries indignation');

const charges = ({ verb, to, sentence: { tokens } }: Clause): boolean =>
  /^(express|voice|convey)$/.test(verb.lemma) && tokens.slice(to, to + 4).some(({ lower }) => CONCERN.has(lower));

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

/** "reiterated Kenya's readiness to mediate": what hangs on the noun, too. */
const over = (clause: Clause | undefined): Clause | undefined =>
  clause?.parent && clause.link === 'infinitive' ? clause.parent : clause;

function stating({ clause: own, subject, object }: Reading, scope: Scope): Clause | undefined {
  const clause = over(own);
  const [speaker = '', more] = clause?.subject?.use === 'plain' ? clause.subject.refs : [];
  const isApart = more === undefined && speaker !== subject && speaker !== object;
  return clause?.voice === 'active' &&
    (STATES.has(clause.verb.lemma) || charges(clause)) &&
    isApart &&
    /^(PERSON|OFFICE)$/.test(scope.kindOf(speaker) ?? '')
    ? clause
    : undefined;
}
