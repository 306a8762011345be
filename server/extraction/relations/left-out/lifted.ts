/** "will lift the tariffs it slapped on Chad", "scrapped a duty that it had put on Chadian wine": whoever is freed is told of with what was laid on him. */
import type { Clause } from '../../shapes.ts';
import { words } from '../../word-list.ts';
import { isRead } from '../is-read.ts';
import type { Match, Stage } from '../reading.ts';

const LIFTS = words('lift scrap drop remove waive abolish end ease cancel withdraw revoke repeal rescind suspend');
/** How far behind the verb what is lifted may stand. */
const NEAR = 5;

export function lifted(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, verb, to } = clause;
  if (!subject || voice === 'passive' || !LIFTS.has(verb.lemma) || isRead(stage, clause, 'CONCEDED_TO')) return [];
  const laid = stage.before.find(
    ({ predicate, sentence, reasons, trigger: [at], subject: by }) =>
      predicate === 'SANCTIONED' &&
      sentence.index === stage.sentence.index &&
      reasons.includes('relative') &&
      at >= to &&
      at < to + NEAR &&
      subject.refs.includes(by),
  );
  if (!laid) return [];
  const object = { ...subject, refs: [laid.object], members: undefined, reasons: ['lifted'] };
  return [
    {
      clause,
      subject,
      object,
      predicate: 'CONCEDED_TO',
      trigger: [verb.index, to],
      sense: {},
      reasons: ['frame', 'lifted'],
      trust: 0.72,
    },
  ];
}
