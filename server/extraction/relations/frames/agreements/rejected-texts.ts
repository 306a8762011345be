/** "Gabon's parliament rejected the Libreville Accord", "was rejected by the Senate": a text that a parliament rejects is not ratified. */
import type { Clause } from '../../../shapes.ts';
import { agentOf, directObject } from '../../clause-ends.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match } from '../frame.ts';

const PARLIAMENT =
  /\b(parliament|congress|senate|assembly|house|chamber|knesset|sejm|duma|seimas|saeima|riigikogu|khural|majlis|bundestag|diet|lawmakers|mps|deputies)\b/i;

export function rejectedTexts(stage: Stage, clause: Clause): Match[] {
  const { verb, voice, subject, negation, modal } = clause;
  if (!/^(reject|defeat)$/.test(verb.lemma) || negation || modal || clause.parent?.negation) return [];
  const [doer, text] = voice === 'passive' ? [agentOf(clause), subject] : [subject, directObject(clause)];
  if (doer?.use !== 'plain' || text?.use !== 'plain' || kindOf(stage.cast, text.refs[0] ?? '') !== 'AGREEMENT')
    return [];
  if (!PARLIAMENT.test(stage.cast.entities.get(doer.refs[0] ?? '')?.name ?? '')) return [];
  const rest = { predicate: 'RATIFIED', reasons: ['frame', 'rejected-text'], trust: 0.74, sense: NOT_SO } as const;
  return [match(clause, { subject: doer, object: text }, rest)];
}

const NOT_SO = { polarity: 'DENIED' } as const;
