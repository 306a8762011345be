/** "will lift the tariffs it slapped on Chad", "scrapped a duty that it had put on Chadian wine": whoever is freed is told of with what was laid on him. */
import type { Clause } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { match } from '../frames/frame.ts';
import { isRead } from '../is-read.ts';
import type { Match, Stage } from '../reading.ts';

const LIFTS = words('lift scrap drop remove waive abolish end ease cancel withdraw revoke repeal rescind suspend');
/** How far behind the verb what is lifted may stand. */
const NEAR = 5;

export function lifted(stage: Stage, clause: Clause): Match[] {
  const { subject, voice, verb, to } = clause;
  if (voice === 'passive') return exempted(stage, clause);
  if (!subject || !LIFTS.has(verb.lemma) || isRead(stage, clause, 'CONCEDED_TO')) return [];
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
  return [match(clause, { subject, object }, { predicate: 'CONCEDED_TO', reasons: ['frame', 'lifted'], trust: 0.72 })];
}

/** "Australia will be exempted from U.S. tariffs": whose they are spares it. */
function exempted(stage: Stage, clause: Clause): Match[] {
  const { subject: object, verb, complements } = clause;
  const from = complements.find(({ preposition }) => preposition === 'from')?.slot;
  const laid = from && stage.sentence.tokens.slice(from.from, from.to + NEAR).some(({ lower }) => LAID.has(lower));
  if (!object || !from || !laid || !/^(exempt|spare|excuse|exclude|free)$/.test(verb.lemma)) return [];
  const ends = { subject: { ...from, use: 'plain' }, object } as const;
  return [match(clause, ends, { predicate: 'CONCEDED_TO', reasons: ['frame', 'exempted'], trust: 0.74 })];
}
const LAID = words('tariff tariffs duty duties levy levies sanctions quota quotas restrictions curbs ban surcharge');
