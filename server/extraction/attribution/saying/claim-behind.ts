/** "Rwanda attacked Burundi, a claim made by Uganda", "…, an allegation that Uganda has made before": the claim is set beside what it says. */
import type { DraftAttribution } from '../../../domain/candidate.ts';
import type { Reading } from '../../relations/reading.ts';
import type { Sentence, Slot } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { cueOf } from '../sayers/cues.ts';
import type { Scope } from '../scope.ts';

const CLAIMS = words('claim allegation accusation charge assertion contention version account statement suggestion');

const MAKES = '(made|levelled|leveled|repeated|voiced|raised|advanced|put forward|aired|pressed)';

/** Between the noun and whose claim it is. */
const BY = new RegExp(
  `^(first |also |${MAKES} |repeatedly |publicly |on \\w+ |last \\w+ |that day )*(by|from)( the)?$`,
);
const THAT = /^(that|which)?( the)?$/;
const MADE = new RegExp(`^(has |have |had )?(often |repeatedly |long |also |first )?${MAKES}\\b`);

/** Whoever makes the claim that stands behind a comma and what it says. */
export function claimBehind({ sentence, trigger }: Reading, scope: Scope): DraftAttribution | undefined {
  const { tokens } = sentence;
  const noun = tokens.find(
    ({ lower, index }) =>
      index > trigger[0] &&
      CLAIMS.has(lower) &&
      tokens.slice(index - 3, index).some(({ word }) => word === ',') &&
      tokens.slice(index - 2, index).some((token) => /^an?$/.test(token.lower)),
  );
  if (!noun) return undefined;
  const slot = scope
    .slots(sentence.index)
    .find((one) => one.from > noun.index && isClaimant(sentence, noun.index, one));
  const source = scope.speakerOf(slot?.refs[0]);
  return slot && source !== undefined
    ? { source, verb: noun.lower, cue: cueOf(sentence, [noun.index, slot.to]) }
    : undefined;
}

function isClaimant({ tokens }: Sentence, noun: number, { from, to, use }: Slot): boolean {
  const between = lowerOf(tokens.slice(noun + 1, from));
  const isMade = THAT.test(between) && MADE.test(lowerOf(tokens.slice(to, to + 4)));
  return use === 'plain' && from < noun + 9 && (BY.test(between) || isMade);
}
