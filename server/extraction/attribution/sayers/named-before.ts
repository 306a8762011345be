/** Sayers that were named before and are only described now: "the panel found", "the newspaper wrote", "Spain, the agency added, …". */
import type { Clause, Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { Scope } from '../scope.ts';
import { issuerSlot } from './issuer-slot.ts';

const DESCRIBED = words(`
  panel experts committee commission inquiry newspaper agency broadcaster magazine daily weekly channel station network outlet website
  ministry department office embassy mission army military navy government group council court watchdog institute authors
  researchers investigators monitors observers inspectors analysts bank company union body bureau organisation organization
  presidency palace secretariat alliance bloc force authority service regulator charity`);

/** Between the noun and its verb: "the panel also found", "the agency has said". */
const BETWEEN = /^(ADV|AUX)$/;

/** Whoever was the source last, where "the" and a noun for such a one stand right before the verb. */
export function namedBefore({ sentence: { index, tokens }, from }: Clause, scope: Scope): Slot | undefined {
  const head = tokens.slice(0, from).findLast(({ pos }) => !BETWEEN.test(pos));
  if (!head || !DESCRIBED.has(head.lower) || !/^(the|this|that)$/.test(articleOf(tokens, head)?.lower ?? ''))
    return undefined;
  const key = scope.issuer(index);
  return key === undefined ? undefined : issuerSlot(index, head, key);
}

/** "the ministry", "the news agency". */
const articleOf = (tokens: readonly Token[], { index }: Token): Token | undefined =>
  /^(NOUN|ADJ)$/.test(tokens[index - 1]?.pos ?? '') ? tokens[index - 2] : tokens[index - 1];
