/** What the words above an act do to it: "refused to", "denied that", "plans to", "is said to have", "a promise to". */

import { ACCORDS, SETTLES } from '../../clauses/links/accord-words.ts';
import { askedIn } from '../../clauses/links/asking-nouns.ts';
import { isBaseForm } from '../../clauses/verbs/base-form.ts';
import type { Clause, Token } from '../../shapes.ts';
import type { Effect, Governors } from '../../tables/governors.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { FULFILS, STOPS_TO, SUPPOSES, TELLS_THAT } from '../verb-classes.ts';
import { effectsOfVerb } from './effects-of-verb.ts';
import { effectsOfLeader, effectsOfWord, judgedBy } from './leading-words.ts';
import { isOnlyTalkedOf } from './talked-of.ts';

const PREFERS = words('choose prefer favour favor pick select put');

/** Effects of the governing clause on what hangs on it by infinitive, gerund or "that". */
export function effectsOn(child: Clause, governors: Governors): readonly Effect[] {
  const { parent, leader, link } = child;
  if (link === 'relative' || link === 'adverbial' || link === 'coordinate') return [];
  // "chose talks over attacking Chad": what comes off worse was not done.
  if (link === 'gerund' && leader?.lower === 'over' && PREFERS.has(parent?.verb.lemma ?? '')) return ['denied'];
  if (isOnlyTalkedOf(child)) return ONLY_TALKED_OF;
  // "hit back by sanctioning Chad": a means is not what the verb is about.
  if (link === 'gerund' && leader?.lower === 'by') return [];
  // "Kenya's denial that …", "Kenya's offer to …" at the start: nothing stands above but the noun; "the treaty, due to be signed".
  if (!parent)
    return leader && /NOUN|PROPN|ADJ|ADV|ADP|VERB/.test(leader.pos) && link !== undefined
      ? effectsOfLeader(leader, child, governors)
      : [];
  const ofLeader =
    leader &&
    (leader.index > parent.verb.index || parent.verb.lemma === 'be' || leader.index < parent.from) &&
    /NOUN|ADJ|PROPN|ADV|ADP|VERB/.test(leader.pos)
      ? effectsOfLeader(leader, child, governors)
      : [];
  if (ofLeader.length > 0) {
    // "kept its promise to lend", "took the opportunity to thank": it was done.
    if ((isKept(parent) && !ofLeader.includes('denied')) || isSeized(parent, leader)) return [];
    return withEnd(ofLeader, child, effectsOfVerb(parent, governors));
  }
  if (isAgreedIn(child, parent) || isLaidDown(child, parent)) return AGREED;
  // "considered ties to be good": it is no plan of theirs.
  if (link === 'infinitive' && parent.verb.lemma === 'consider') return [];
  const judged = judgedBy(child, governors);
  if (judged.length > 0) return judged;
  const asked = link === 'infinitive' ? askedIn(parent.sentence.tokens, [parent.to, child.from]) : undefined;
  const ofVerb = wantsOfAnother(child, parent) ? WANTED : effectsOfVerb(parent, governors);
  return asked
    ? withEnd(effectsOfWord(asked, governors), child, ofVerb)
    : scheduled(unreal(fitting(ofVerb, child)), child);
}

/** "discussed sending arms": what is only talked about has not been done. */
/** "was supposed to meet": by a plan; "is supposed to be", "to have met" is what people think. */
const scheduled = (
  effects: readonly Effect[],
  { link, from, to, verb, voice, sentence, parent }: Clause,
): readonly Effect[] =>
  link === 'infinitive' &&
  parent?.verb.lemma === 'suppose' &&
  parent.voice === 'passive' &&
  !/^(be|have|own|know|possess|contain)$/.test(verb.lemma) &&
  !sentence.tokens.slice(from, to).some(({ lower }) => lower === 'have' || (lower === 'be' && voice === 'active'))
    ? ['planned']
    : effects;

const unreal = (effects: readonly Effect[]): readonly Effect[] =>
  effects.length === 1 && effects[0] === 'idle' ? ONLY_TALKED_OF : effects;

/** "kept its promise to", "made good on its threat to", "went through with its plan to". */
export const isKept = ({ verb, to, sentence: { tokens } }: Clause): boolean =>
  FULFILS.has(verb.lemma) ||
  (/^(make|go|follow|act|deliver)$/.test(verb.lemma) &&
    /^(good on|through (with|on)|ahead with|on (its|his|her|their|the))\b/.test(lowerOf(tokens.slice(to, to + 3))));

/** "took the opportunity to thank", "used the occasion to accuse". */
const isSeized = ({ verb }: Clause, leader: Token | undefined): boolean =>
  /^(take|use|seize|grab|grasp)$/.test(verb.lemma) &&
  /^(opportunity|occasion|chance|moment)$/.test(leader?.lower ?? '');

const ONLY_TALKED_OF: readonly Effect[] = ['hypothetical', 'idle'];
const AGREED: readonly Effect[] = ['planned'];
/** "signed a contract with Chad to invest": what is agreed is still to be done. */
const isAgreedIn = ({ link, from }: Clause, { verb, to, sentence }: Clause): boolean =>
  link === 'infinitive' &&
  SETTLES.has(verb.lemma) &&
  sentence.tokens.slice(to, from).some(({ lower }) => ACCORDS.has(lower));

/** "The contract calls for Germany to deliver": what a paper calls for is agreed. */
const isLaidDown = ({ link }: Clause, { verb, from, sentence: { tokens } }: Clause): boolean =>
  link === 'infinitive' && verb.lemma === 'call' && ACCORDS.has(tokens[from - 1]?.lower ?? '');

const WANTED: readonly Effect[] = ['requested'];

/** "wants Chad to attack": whoever wants it does not plan to do it himself. */
const wantsOfAnother = ({ link, subject, from }: Clause, { verb, to }: Clause): boolean =>
  link === 'infinitive' &&
  /^(want|wish|prefer|like|need)$/.test(verb.lemma) &&
  subject !== undefined &&
  subject.from >= to &&
  subject.to <= from;

/** "scrapped plans to lend", "turned down an offer by Chad to lend": what is scrapped is the plan. */
function withEnd(ofNoun: readonly Effect[], { link, leader }: Clause, effects: readonly Effect[]): readonly Effect[] {
  // "denied plans to sell", "denied any intention of selling": there are none, whoever denies them says.
  // "rejected the idea of recognising".
  if (effects.includes('denied') && ofNoun.includes('idle')) return ['denied'];
  const isOfPlan = ofNoun.includes('planned') && link !== 'that' && effects.includes('denial');
  if (isOfPlan) return [...ofNoun, 'denial'];
  const ofVerb = effects.filter((effect) => effect === 'denied' || (effect === 'denial' && link === 'that'));
  // "turned down a request to arm", "threw out the idea of arming": whoever was asked did not.
  if (ofVerb.includes('denied') && ofNoun.some((effect) => /^(requested|idle)$/.test(effect))) return ['denied'];
  // "denied accusations of arming Chad".
  // "denies planning to arm Chad": called a noun.
  if (effects.includes('denial') && leader?.lower === 'planning') return ['planned', 'denied'];
  if (link === 'gerund' && effects.includes('denial') && ofNoun.some((effect) => /^(accused|unstated)$/.test(effect)))
    return ['denial'];
  return ofNoun.includes('denied') ? ofNoun : [...ofNoun, ...ofVerb];
}

/** "stopped to meet" is no stop of the meeting; "said to have met" is hedged, "said that" is attributed; "expected that" is no plan. */
const fitting = (effects: readonly Effect[], child: Clause): readonly Effect[] =>
  effects.filter((effect) => FITS[effect]?.(child, child.parent) ?? true);

/** "insisted that X withdraw", "asked that X should withdraw"; "insisted that X attacked" wants nothing. */
const isWanted = ({ verb, modal, from, to }: Clause): boolean =>
  modal !== undefined || (isBaseForm(verb) && to - from === 1) || verb.lower === 'be';

/** "keeps selling", "kept on selling"; "kept Chad from selling" denies it. */
export const goesOn = ({ sentence: { tokens }, from }: Clause, parent: Clause | undefined): boolean =>
  lemmaOf(parent) === 'keep' && !tokens.slice(parent?.to ?? 0, from).some(({ lower }) => lower === 'from');

const isThat = ({ link }: Clause): boolean => link === 'that';
const isPassive = (parent: Clause | undefined): boolean => parent?.voice === 'passive';
const lemmaOf = (parent: Clause | undefined): string => parent?.verb.lemma ?? '';

/** "A storm forced her to cancel": she did. */
const isMade = (parent: Clause | undefined): boolean =>
  /^(force|compel|oblige)$/.test(lemmaOf(parent)) &&
  parent?.verb.lower !== parent?.verb.lemma &&
  // "The contract obliges Germany to deliver".
  parent?.verb.lower !== 'obliges' &&
  // "is obliged to sign" has not.
  !/^(is|are|be|remains?|feels?)$/.test(parent?.sentence.tokens[parent.from]?.lower ?? '') &&
  parent?.modal === undefined &&
  parent?.form === 'finite';

/** "ruled out that Chad would join". */
const isRuledOut = (parent: Clause | undefined): boolean =>
  /^(rule|exclude|preclude)$/.test(lemmaOf(parent)) && parent?.negation === undefined;

/** "called it regrettable that": no call to do so. */
const isCalled = (parent: Clause | undefined): boolean =>
  lemmaOf(parent) === 'call' && parent?.sentence.tokens[parent.to]?.lower === 'it';

/** "approve a resolution condemning Chad": with the vote it condemns. */
const isOfPaper = ({ from, sentence: { tokens } }: Clause): boolean =>
  /^(resolution|motion|statement|declaration|communique|communiqué|decree)$/.test(tokens[from - 1]?.lower ?? '');

/** By effect, whether it reaches a clause that hangs so on its parent; those that are not here always do. */
const FITS: Partial<Record<Effect, (child: Clause, parent: Clause | undefined) => boolean>> = {
  unstated: ({ link }, parent) =>
    (isPassive(parent) || lemmaOf(parent) === 'allege') && (link === 'infinitive' || link === 'that'),
  probable: (_, parent) => !SUPPOSES.has(lemmaOf(parent)) || isPassive(parent),
  denied: (child, parent) =>
    !(isThat(child) && child.leader?.pos !== 'ADJ' && child.leader?.pos !== 'NOUN' && !isRuledOut(parent)) &&
    !(child.form === 'infinitive' && STOPS_TO.has(lemmaOf(parent))) &&
    !goesOn(child, parent),
  denial: ({ link }) => link === 'that' || link === 'gerund',
  planned: (child, parent) =>
    child.link === 'infinitive' ||
    (child.link === 'gerund' && !isOfPaper(child)) ||
    // "suggested that it sign", and not "suggested that it signed"; "reaffirmed that it recognises Kosovo", "called it sad that it left": it does.
    (isThat(child) &&
      !isCalled(parent) &&
      !(lemmaOf(parent) === 'suggest' && (child.modal !== undefined || !isWanted(child))) &&
      !(/^(reaffirm|reiterate|allow)$/.test(lemmaOf(parent)) && child.modal === undefined)),
  // "swore that Chad had attacked": he testifies.
  pledged: (child, parent) =>
    !(isThat(child) && /^(reaffirm|reiterate|swear)$/.test(lemmaOf(parent)) && child.modal === undefined),
  requested: (child, parent) =>
    (child.link === 'infinitive' && !isMade(child.parent)) ||
    (isThat(child) && !TELLS_THAT.has(lemmaOf(parent)) && isWanted(child)),
  // "stressed that it has signed": that is told, not only talked about.
  idle: (child) => !isThat(child),
  accused: ({ link }) => link === 'gerund' || link === 'infinitive',
};
