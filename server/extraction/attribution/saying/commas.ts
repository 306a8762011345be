/** The commas around a clause of saying: what they close, and what goes on behind them. */
import type { Clause, Token } from '../../shapes.ts';
import { phraseFrom } from './set-off.ts';

/** ", she said, had lied": a comma soon closes what is only put in. */
export const goesOn = (tokens: readonly Token[], end: number): boolean =>
  tokens.slice(end, end + 4).some(({ word, index }) => word === ',' && index < tokens.length - 3);

/** "thanked Chad, which, she claimed, had", "thanked Chad, without whose help, she said,": between two commas. */
export function isOfRelative(tokens: readonly Token[], from: number, comma: number): boolean {
  const open = tokens.findLastIndex(({ word }, at) => word === ',' && at < comma);
  return (
    tokens[comma - 1]?.lower === 'that' ||
    (open >= from && tokens.slice(open + 1, comma).some(({ lower }) => /^(who|whom|whose|which|where)$/.test(lower)))
  );
}

/** Where the comma stands before whoever says it. */
export const opener = (clause: Clause): number => {
  const { tokens } = clause.sentence;
  const start = Math.min(phraseFrom(tokens, clause), clause.from);
  return tokens.findLastIndex(({ word }, at) => word === ',' && at < start && at >= start - 2);
};

/** "…, she said, but the money is late": what turns behind the comma is no more what she says than what she does. */
export const isTurned = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.word === ',' && /^(but|yet|although|though|while|whereas)$/.test(tokens[end + 1]?.lower ?? '');

/** A comma closes ", X said," and ", X said in an interview published in May,": no verb but a participle stands in between. */
export function endsAside(tokens: readonly Token[], end: number, clauses: readonly Clause[]): boolean {
  const close = tokens.findIndex(({ word }, at) => at >= end && /^[,;:"]$/.test(word));
  return (
    close >= 0 &&
    close - end < 20 &&
    tokens[close]?.word === ',' &&
    // "X said, accusing Y of": what hangs behind the comma is the outlet's.
    !tokens[close + 1]?.lower.endsWith('ing') &&
    !clauses.some(({ verb, subject }) => verb.index >= end && verb.index < close && subject !== undefined)
  );
}

/** "…, the ministry announced on Wednesday, and Chad protested": what another does behind ", and" the outlet tells. */
export function isOwnPart(tokens: readonly Token[], end: number, trigger: number): boolean {
  const close = tokens.findIndex(({ word }, at) => at >= end && word === ',');
  const [and, first] = tokens.slice(close + 1, close + 3);
  // "…, she told the assembly, and Chad had lent money": the tense of reported speech goes on.
  const isReported = tokens.slice(close, trigger).some(({ lower }) => /^(had|would)$/.test(lower));
  const isOther = and?.lower === 'and' && /^(PROPN|NOUN|DET)$/.test(first?.pos ?? '');
  return close > 0 && close < trigger && isOther && !isReported;
}
