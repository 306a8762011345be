/** "They said that", "One of them added", "…, he said": those without a name whom a sentence before heard, wherever in it they stood. */
import type { Clause, Slot, Token } from '../../../shapes.ts';
import { accordingTo } from '../../saying/according-to.ts';
import type { Scope } from '../../scope.ts';
import { SPEAKS } from '../verbs-of-saying.ts';
import { isCrowd } from './crowd-words.ts';
import { crowd } from './crowds.ts';
import { describedSlot } from './noun-phrase.ts';
import { unnamedOf } from './stand-ins.ts';

/** How many sentences back, where those between tell nothing of others who are heard. */
const LONGEST = 2;

/** "they", "both", "one of them" before the verb of saying, where nobody with a name is meant. */
export function heardBefore(clause: Clause, scope: Scope): Slot | undefined {
  const { index, tokens } = clause.sentence;
  const who = whoSpeaks(tokens, clause.from);
  if (!who || scope.slots(index).some(({ from, to }) => from <= who.index && who.index < to)) return undefined;
  const isOne = /^(he|she)$/.test(who.lower);
  for (let before = index - 1; before >= 0 && before >= index - LONGEST; before--) {
    const key = heardIn(before, scope).findLast((one) => isOne !== isMany(one.noun))?.key;
    if (key !== undefined) return describedSlot(index, [who.index, who.index + 1], key);
    if (hearsOthers(before, scope)) return undefined;
  }
  return undefined;
}

interface Heard {
  readonly key: string;
  /** By which they are called. */
  readonly noun: string;
}

const isMany = (noun: string): boolean => noun.endsWith('s') || /^(people|men|women|police)$/.test(noun);

/** The pronoun, or what counts out of several. */
function whoSpeaks(tokens: readonly Token[], from: number): Token | undefined {
  const last = tokens.slice(0, from).findLast(({ pos }) => !/^(ADV|AUX)$/.test(pos));
  if (!last) return undefined;
  if (last.lower === 'them') {
    const one = tokens[last.index - 2];
    return tokens[last.index - 1]?.lower === 'of' && /^(one|two|some|both|all)$/.test(one?.lower ?? '')
      ? one
      : undefined;
  }
  const before = tokens[last.index - 1]?.lower === 'the' ? last.index - 1 : last.index;
  const isFirst = before === 0 || /^[,;"]$/.test(tokens[before - 1]?.word ?? '');
  return isFirst && /^(they|he|she|both|another|neither|one|other|others|second|third)$/.test(last.lower)
    ? last
    : undefined;
}

/** Those of the sentence who tell it, are cited or act. */
function heardIn(sentence: number, scope: Scope): readonly Heard[] {
  const tokens = scope.words(sentence);
  const groups = scope
    .slots(sentence)
    .filter(({ refs, use }) => use === 'plain' && refs.length === 1 && scope.kindOf(refs[0] ?? '') === 'GROUP')
    .flatMap(({ refs, to }) => toHeard(refs[0], tokens[to - 1]));
  const said = scope
    .clauses(sentence)
    .filter(({ verb, form }) => form === 'finite' && SPEAKS.has(verb.lemma))
    .flatMap((clause) => {
      const slot = unnamedOf(clause, scope) ?? crowd(clause, scope);
      const noun = tokens.findLast(({ index, lower }) => index < clause.from && isCrowd(lower));
      return slot ? toHeard(slot.refs[0], noun) : [];
    });
  const first = tokens[0];
  const own = scope.clauses(sentence)[0]?.sentence;
  const cited = own && first && accordingTo({ sentence: own, trigger: [0, 1] }, scope);
  const noun = cited && tokens.findLast(({ end, lower }) => end <= cited.cue.end && isCrowd(lower));
  return [...groups, ...said, ...(noun ? toHeard(cited.source, noun) : [])];
}

/** They ask. */
const LISTENERS = /^(reporters?|journalists?|correspondents?|listeners?|viewers?)$/;

const toHeard = (key: string | undefined, noun: Token | undefined): Heard[] =>
  key === undefined || !noun || !isCrowd(noun.lower) || LISTENERS.test(noun.lower) ? [] : [{ key, noun: noun.lower }];

/** Somebody else speaks there: a later "they" may be his. */
const hearsOthers = (sentence: number, { clauses }: Scope): boolean =>
  clauses(sentence).some(
    ({ verb, form, subject }) => form === 'finite' && SPEAKS.has(verb.lemma) && subject !== undefined,
  );
