/** What will be done once something else is: "The sale is subject to approval". */
import { isState } from '../../../domain/ontology/predicate.ts';
import type { Reading } from '../../relations/reading.ts';
import { lowerOf } from '../../text/lower-text.ts';

/** "The sale is subject to approval", "the visit hinges on a truce": of what is done once. */
const HANGS_ON = new RegExp(
  `^[^,;:]*\\b(${[
    '(is|are|was|were|remains?) (still )?(subject to|contingent on|conditional on|dependent on|awaiting|waiting for|up to)',
    '(hinges?|hinged|depends?|depended|hangs?) on',
    '(needs?|requires?) (\\w+ ){0,4}(approval|consent|ratification|vote|signature|backing|go-ahead|blessing|permission|clearance|licen[cs]e)',
  ].join('|')})\\b`,
);

export const isHangingOn = ({ predicate, sentence: { tokens }, trigger: [, to] }: Reading): boolean =>
  !isState(predicate) &&
  !/^(SANCTIONED|PROVIDES_AID_TO|EXPRESSED_CONCERN_ABOUT|COERCED)$/.test(predicate) &&
  HANGS_ON.test(lowerOf(tokens.slice(to, to + 16)));
