/** What is not said, not believed or not proven is neither so nor not so. */

import type { Clause, Token } from '../../../shapes.ts';
import type { Governors } from '../../../tables/governors.ts';
import { words } from '../../../tables/word-list.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { effectsOfVerb } from '../../governing/effects-of-verb.ts';
import { deniedVerb, denierOf } from '../negation.ts';

/** Denying them leaves what hangs on them as it is: "did not regret that", "refused to forget that". */
const FACTIVE = words(`
  hide conceal regret forget know realise realize notice mind mask disguise ignore overlook learn discover matter care surprise
  resent welcome mention remember like understand appreciate`);

/** "no evidence that", "no sign that": nobody knows. */
const SHOWS = words(`
  evidence proof sign signs indication indications confirmation word suggestion suggestions guarantee certainty information
  record records trace hint clue clues claim claims report reports news`);

export const isFactive = ({ verb }: Clause): boolean => FACTIVE.has(verb.lemma);

/** "did not say that", "nobody claims that", "there is no evidence that". `isPlain`: the verb says nothing of how it is meant. */
export function isNotSaid({ leader, link, sentence, from }: Clause, parent: Clause, isPlain: boolean): boolean {
  if (isUnawareOf(parent, from)) return true;
  if (link !== 'that') return false;
  if (leader && SHOWS.has(leader.lower))
    return sentence.tokens
      .slice(Math.max(parent.from, leader.index - 4), leader.index)
      .some(({ lower }) => /^(no|little|any|scant|without)$/.test(lower));
  if (isNeither(sentence.tokens, leader?.index ?? parent.to)) return true;
  if (isOfFew(parent)) return true;
  if (!isPlain || isFactive(parent)) return false;
  // "What nobody disputes is that": another verb's subject.
  return parent.verb.lemma === 'be'
    ? deniedVerb(sentence.tokens, parent) !== undefined
    : (denierOf(parent, [parent.from, parent.to])?.index ?? parent.to) < parent.to;
}

/** "was not aware of any plan to visit": that there is none, nobody says. */
const isUnawareOf = ({ to, sentence: { tokens } }: Clause, from: number): boolean =>
  /^(not |n't )aware of (any|an?|such)\b|^unaware of (any|an?|such)\b/.test(lowerOf(tokens.slice(to, from)));

/** "Few believe that", "hardly anyone thinks that". */
const isOfFew = ({ verb, from, sentence: { tokens } }: Clause): boolean =>
  /^(believe|think|claim|assume|suppose|expect|imagine)$/.test(verb.lemma) &&
  /^(" )?(but )?(few|hardly any\w*|scarcely any\w*|barely any\w*|almost (nobody|no one)|not many)\b/.test(
    lowerOf(tokens.slice(0, from)),
  );

/** "neither confirmed nor denied that", "declined to confirm or deny that". */
const isNeither = (tokens: readonly Token[], to: number): boolean =>
  /\b(confirm\w*|den(y|ied|ies)) n?or (confirm|den)/.test(lowerOf(tokens.slice(Math.max(0, to - 8), to)));

/** "There is no truth in the report that", "gave the lie to claims that". */
export const isWithoutTruth = ({ link, leader, sentence }: Clause): boolean =>
  link === 'that' &&
  leader !== undefined &&
  /\b(no|little|not a word of|without) (\w+ )?(truth|substance|basis|foundation|merit|credence)( \w+)? (in|to|for|behind|of)\b|\blie to\b/.test(
    lowerOf(sentence.tokens.slice(0, leader.index)),
  );

/** Nouns of what is said and not sure. */
const CLAIMS = words(`
  claim claims report reports rumor rumors rumour rumours allegation allegations accusation accusations suggestion suggestions
  speculation gossip story stories assertion assertions charge charges hope hopes fear fears talk notion idea belief`);

/** What may be done to a claim that leaves it as it is. */
const LEAVES = words(`
  be have make repeat confirm publish spread cite issue believe echo support welcome broadcast carry run receive hear read see
  emerge circulate surface reiterate voice express raise air say tell give bring add renew state report investigate study note
  post share reprint quote mention corroborate endorse uphold prove verify leak pick lend sustain fuel feed stoke prompt spark
  cause level lodge file press follow come grow remain persist fly go hold entertain harbour harbor nurse respond reply react
  seize dwell point refer speak talk know condemn criticise criticize protest examine discuss check probe keep share`);

/** "scotched rumours that", "poured cold water on reports that": unless it is known what was done to the claim, nobody can tell. */
export const isClaimUnclear = ({ link, leader }: Clause, parent: Clause, governors: Governors): boolean =>
  link === 'that' &&
  leader !== undefined &&
  CLAIMS.has(leader.lower) &&
  !LEAVES.has(parent.verb.lemma) &&
  effectsOfVerb(parent, governors).length === 0;
