/** What a sentence with "X said" at its end tells in the outlet's own voice. */
import type { Reading } from '../../relations/reading.ts';
import type { Clause } from '../../shapes.ts';

/** "Talks go on, X told parliament on Monday, hours after Y had attacked Z": what is said stands before, what hangs on behind is the outlet's. */
export const isBackground = ({ clause: own }: Reading, saying: Clause, clauses: readonly Clause[]): boolean => {
  const clause = own?.link === 'infinitive' && own.parent && own.parent !== saying ? own.parent : own;
  return isBehind(clause, saying, clauses);
};

const isBehind = (clause: Clause | undefined, saying: Clause, clauses: readonly Clause[]): boolean =>
  clause !== undefined &&
  clause.from > saying.to &&
  /^(adverbial|relative|gerund)$/.test(clause.link ?? '') &&
  !/^(because|although|though|if|unless|whereas|so|provided|lest)$/.test(clause.leader?.lower ?? '') &&
  (clause.parent === undefined || clause.parent === saying || clause.parent.from < saying.from) &&
  clauses.some(({ form, to, parent }) => form === 'finite' && to <= saying.from && parent === undefined);

/** "Chad, which invaded Kenya in 2019, would do so again, X said": what is put in before the main verb in the outlet's tense is the outlet's. */
export const isPutIn = ({ clause }: Reading, saying: Clause, clauses: readonly Clause[]): boolean =>
  clause?.link === 'relative' &&
  clause.leader !== undefined &&
  clause.form === 'finite' &&
  clause.modal === undefined &&
  !clause.sentence.tokens.slice(clause.from, clause.to + 1).some(({ lower }) => /^(had|to)$/.test(lower)) &&
  clause.sentence.tokens[clause.leader.index - 1]?.word === ',' &&
  clauses.some(
    ({ from, form, parent, subject }) =>
      from > clause.to && from < saying.from && form === 'finite' && !parent && subject === clause.subject,
  );

/** "The trip ended with a pledge: Y will lend, the ministry says": before the colon the outlet tells it. */
export const isBeforeColon = ({ trigger, sentence: { tokens } }: Reading, saying: Clause): boolean =>
  tokens.slice(trigger[1], saying.from).some(({ word }, at, all) => word === ':' && all[at + 1]?.word !== '"');

/** "X met Y and said …": the act is the outlet's. */
export const isSister = ({ clause, subject }: Reading, saying: Clause): boolean =>
  (saying.link === 'coordinate' && (saying.parent === clause || saying.subject === clause?.subject)) ||
  (saying.subject === clause?.subject && saying.subject?.refs[0] === subject && saying.link !== undefined);
