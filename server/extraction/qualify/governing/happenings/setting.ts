/** Where a happening that a noun names only sets the scene, the verb says nothing of it. */
import type { Reading } from '../../../relations/reading.ts';
import type { Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { lowerOf } from '../../../text/lower-text.ts';

/** "In its dispute with Peru, Chile rejected", "Since they signed their accord, the wait has shrunk": what the opening sets is not what the verb is about. */
export function isSetting({ clause, sentence: { tokens }, trigger: [, to] }: Reading): boolean {
  if (!clause || !/^(ADP|SCONJ)$/.test(tokens[0]?.pos ?? '')) return false;
  const start = Math.min(clause.subject?.from ?? clause.from, clause.from);
  return to <= start && tokens.slice(to, start).some(({ word }) => word === ',');
}

/** "Cyprus was not raised in the talks between them": they talked, whatever did not come up. */
export const isTopicOf = ({ clause, sentence: { tokens }, trigger: [at] }: Reading): boolean =>
  clause !== undefined &&
  clause.to <= at &&
  IS_TOLD_IN.test(lowerOf(tokens.slice(clause.verb.index, at))) &&
  (TOPICS.has(clause.verb.lemma) ||
    (clause.verb.lemma === 'be' && /\bagenda\b/.test(lowerOf(tokens.slice(clause.to, at)))));
const TOPICS = words(`
  raise mention discuss address broach come bring touch feature figure cover settle resolve solve agree decide table sign reach achieve`);
const IS_TOLD_IN =
  /^[^,;:]*\b(in|at|during|on the agenda (of|for|at|in)) (the|their|its|his|her|these|those|this|that|last|recent|\w+day 's)( (?!(for|of|about|to|on|in|at) )[^ ,;:]+){0,3}$/;

/** "The blockade failed: trade between them goes on": behind the colon another matter begins. */
export const isBehindColon = ({ clause, sentence: { tokens }, trigger: [at] }: Reading): boolean =>
  clause?.subject === undefined &&
  clause !== undefined &&
  tokens.slice(clause.to, at).some(({ word }) => word === ':' || word === ';');

/** "negotiated a loan during her visit to Beijing": the visit tells when. */
export const isWhen = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => /^(during|after|following|ahead|amid)$/.test(lower)) ||
  // "announced on a visit to Lviv", "promised on her trip to".
  (/^(visit|trip|tour|stopover)$/.test(tokens[to]?.lower ?? '') &&
    /\bon (a|an|his|her|their)( \S+){0,2}$/.test(lowerOf(tokens.slice(Math.max(0, to - 4), to)))) ||
  // "halted shipments in protest at": why, and not what.
  (tokens[to - 1]?.lower === 'in' &&
    /^(protest|support|solidarity|retaliation|response)$/.test(tokens[to]?.lower ?? ''));

/** "suspended flights in protest at the detention of its pilot": what is answered has happened. */
export const isAnswered = (tokens: readonly Token[], at: number): boolean =>
  IN_ANSWER.test(`${lowerOf(tokens.slice(Math.max(0, at - 6), at))} `);
const IN_ANSWER =
  /\b(in (protest|retaliation|response|reply|reaction|revenge)|because of) (at |against |to |over |for )?((the|a|an|its|their|his|her|this|last|recent) )?(\S+ )?$/;

/** "sought mediation in its row with": where it stands, whatever is sought. */
export const isStanding = (tokens: readonly Token[], at: number): boolean =>
  /^(its|their|his|her|the|a|an)$/.test(tokens[at - 1]?.lower ?? '') &&
  tokens[at - 2]?.lower === 'in' &&
  /^(row|dispute|war|conflict|standoff|feud|quarrel|spat|fight)$/.test(tokens[at]?.lower ?? '');
