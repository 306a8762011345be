/** "The Commission, in a statement, promised aid to Chad": whoever puts a pledge on paper is its source. */
import type { DraftAttribution } from '../../../domain/candidate.ts';
import type { Reading } from '../../relations/reading.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { cueOf } from '../sayers/cues.ts';

const PLEDGES = /^(promise|pledge|vow|offer|undertake|commit|announce)$/;
const ON_PAPER =
  /\b(in|by|through|via) (an?|its|his|her|their) (\w+ )?(statement|communiqué|note|declaration|press release|release|letter|post|tweet)\b/;

export function inAStatement({ clause, sentence }: Reading): DraftAttribution | undefined {
  const [source, more] = clause?.subject?.refs ?? [];
  const isOnPaper = clause && PLEDGES.test(clause.verb.lemma) && ON_PAPER.test(lowerOf(sentence.tokens));
  return isOnPaper && clause.voice === 'active' && source !== undefined && more === undefined
    ? { source, verb: clause.verb.lemma, cue: cueOf(sentence, [clause.from, clause.to]) }
    : undefined;
}
