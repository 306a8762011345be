/** Sources that are bodies, stations and notes without a name: "a tribunal in The Hague", "state television", "the joint statement". */
import type { Clause, Sentence, Slot, Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Scope } from '../../scope.ts';
import { isNote } from '../note-words.ts';
import { calledBy, describedSlot, leadingNoun, REACH } from './noun-phrase.ts';

const BODIES = words(`
  jury tribunal court panel commission committee inquiry council board service secretariat watchdog institute union company firm charity
  group groups association federation foundation project coalition alliance party parties movement think-tank thinktank ngo ngos
  organisation organization organisations organizations companies firms unions courts agencies charities university universities
  parliament legislature senate assembly presidency
  network agency ministry office embassy mission bank regulator authority directorate command garrison`);
/** Of those, the ones that belong to no state that the text would have named: "the panel concluded". */
const SITS = words(
  'tribunal court panel commission committee inquiry jury watchdog institute union charity group party regulator',
);
const STATIONS = words(
  'television tv radio media broadcaster broadcasters newspaper newspapers press daily dailies weekly channel channels station stations outlet outlets website websites tabloid tabloids newscast newscasts magazine paper',
);

export const isStation = (lower: string): boolean => STATIONS.has(lower);

const isDescribed = ({ lower }: Token): boolean => BODIES.has(lower) || STATIONS.has(lower) || isNote(lower);

/** "press service": the last of nouns that stand together. */
const lastOf = (tokens: readonly Token[], noun: Token | undefined): Token | undefined => {
  const next = noun && tokens[noun.index + 1];
  return next && isDescribed(next) ? lastOf(tokens, next) : noun;
};

const CALLED_BY_ITSELF = /^(a|an|one)$/;

/** With a word that tells which, or as one of several: nobody is just "the ministry", or "the television channel". */
export function described(clause: Clause, scope: Scope): Slot | undefined {
  // "State television showed the talks and said", "carried an item saying": who shows says.
  const above = /^(coordinate|gerund)$/.test(clause.link ?? '') && !clause.subject ? clause.parent : undefined;
  return (above && describedBefore(above, scope)) ?? describedBefore(clause, scope);
}

function describedBefore(clause: Clause, scope: Scope): Slot | undefined {
  const head = lastOf(clause.sentence.tokens, leadingNoun(clause, isDescribed));
  return head && calledSlot(clause.sentence, head, scope);
}

/** "according to state television", "according to court papers": from the token on. */
export function describedAt(sentence: Sentence, at: number, scope: Scope): Slot | undefined {
  const phrase = sentence.tokens.slice(at, at + REACH);
  const end = phrase.findIndex(({ pos }) => !/^(DET|ADJ|NOUN|PROPN)$/.test(pos));
  const head = (end < 0 ? phrase : phrase.slice(0, end)).findLast(({ pos }) => pos === 'NOUN');
  return head && isDescribed(head) ? calledSlot(sentence, head, scope) : undefined;
}

function calledSlot(sentence: Sentence, head: Token, scope: Scope): Slot | undefined {
  const { from, name } = calledBy(sentence, head);
  const isTold = sentence.tokens.slice(from, head.index).some((token) => !isDescribed(token));
  const isOneOfMany = CALLED_BY_ITSELF.test(sentence.tokens[from - 1]?.lower ?? '');
  const isNamed = scope.slots(sentence.index).some((slot) => slot.from <= head.index && head.index < slot.to);
  const kind = STATIONS.has(head.lower) ? 'MEDIA_OUTLET' : BODIES.has(head.lower) ? 'ORGANIZATION' : 'DOCUMENT';
  // "The communiqué says", "The minutes show": the text speaks of the one that there is.
  const isOnly =
    (kind === 'DOCUMENT' || SITS.has(head.lower)) &&
    /^(the|this|that|his|her|its|their|'s)$/.test(sentence.tokens[from - 1]?.lower ?? '');
  if (isNamed || !(isTold || isOneOfMany || isOnly)) return undefined;
  return describedSlot(sentence.index, [from, head.index + 1], scope.unlisted(kind, name));
}
