/** What an event without a name of its own is called: "Closing ceremony", "17th Summit of the Organization of Turkic States". */
import type { EntityDraft } from '../../../domain/candidate.ts';
import { entityId } from '../../../domain/entity.ts';
import { isCalendar } from '../../mentions/words.ts';
import type { Document, Sentence, Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { kindOf } from '../ends.ts';
import type { Stage } from '../reading.ts';

export const EVENT_NOUNS = words(`
  ceremony ceremonies summit conference congress forum session opening inauguration parade exhibition expo reception banquet
  funeral wedding festival games symposium seminar workshop gathering commemoration celebration celebrations anniversary
  assembly launch unveiling handover turnover commissioning swearing-in premiere procession vigil memorial groundbreaking graduation investiture coronation convention review fair event occasion meeting`);

export interface EventFound {
  readonly key: string;
  /** Of one without a name of its own. */
  readonly draft?: EntityDraft;
  /** Tokens of the noun phrase. */
  readonly to: number;
}

/** How far behind the noun the name of the event may stand, and how far before it what describes it. */
const NAME_WITHIN = 6;
const BEFORE = 3;
/** Meetings with the press, and those that are told as meetings of the people in them. */
const NOT_EVENTS = /^(press|news|video|tele|cabinet)$/;

/** The event whose noun is that token; of "the event" the one told of before. Undefined where it is none worth a name. */
export function eventAt(stage: Stage, noun: Token): EventFound | undefined {
  const { sentence, slots } = stage;
  if (NOT_EVENTS.test(sentence.tokens[noun.index - 1]?.lower ?? '')) return undefined;
  const named = slots.find(
    ({ from, to, refs }) =>
      to > noun.index &&
      from <= noun.index + NAME_WITHIN &&
      kindOf(stage.cast, refs[0] ?? '') === 'EVENT' &&
      sentence.tokens.slice(noun.index + 1, from).every(({ pos }) => /^(ADP|DET|NOUN|ADJ)$/.test(pos)),
  );
  if (named) return { key: named.refs[0] ?? '', to: named.to };
  const phrase = phraseOf(sentence, slots, noun);
  const fuller = phrase.isBare ? toldBefore(stage, noun) : undefined;
  const attended = phrase.isBare && !fuller ? attendedBefore(stage) : undefined;
  if (attended) return { ...attended, to: phrase.to };
  const name = fuller ?? (phrase.isBare ? undefined : phrase.name);
  return name === undefined ? undefined : { ...draftOf(name), to: phrase.to };
}

/** "The ceremony was also attended by": the event of the sentences before. */
export function attendedBefore({ before, sentence }: Stage): Pick<EventFound, 'key' | 'draft'> | undefined {
  const last = before.findLast(
    ({ predicate, sentence: { index } }) => predicate === 'ATTENDED' && index >= sentence.index - BACK,
  );
  if (!last) return undefined;
  const draft = last.drafts?.find(({ key }) => key === last.object);
  return { key: last.object, ...(draft && { draft }) };
}

function draftOf(words: string): Pick<EventFound, 'key' | 'draft'> {
  const name = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  const draft = { key: entityId({ kind: 'EVENT', name }), kind: 'EVENT' as const, name, aliases: [] };
  return { key: draft.key, draft };
}

interface Phrase {
  readonly name: string;
  readonly to: number;
  /** "the summit": its noun alone. */
  readonly isBare: boolean;
}

/** The noun with what describes it, and whose it is. */
function phraseOf({ tokens }: Sentence, slots: readonly Slot[], { index, word }: Token): Phrase {
  let from = index;
  while (from > 0 && index - from < BEFORE && isOfPhrase(tokens[from - 1])) from--;
  const isOf = tokens[index + 1]?.lower === 'of' || isAbout(tokens, index + 1);
  const of = isOf ? slots.find((slot) => slot.from > index + 1 && slot.from <= index + 4) : undefined;
  const to = of?.to ?? (isOf ? endOfPhrase(tokens, index + 2) : index + 1);
  const name =
    from < index || to > index + 1
      ? tokens
          .slice(from, to)
          .map((token) => token.word)
          .join(' ')
          .replace(/ '/g, "'")
      : word;
  return { name, to, isBare: from === index && to === index + 1 };
}

/** "the donors' conference". */
const isOfPhrase = (token: Token | undefined): boolean =>
  /^(ADJ|NOUN|PROPN|NUM)$/.test(token?.pos ?? '') || token?.word === "'";

/** "the conference on Syria"; "the summit on Friday", "for the first time": when, not on what. */
function isAbout(tokens: readonly Token[], at: number): boolean {
  const [preposition, next, second] = tokens.slice(at, at + 3);
  if (!/^(on|for)$/.test(preposition?.lower ?? '') || !next || next.pos === 'NUM' || isCalendar(next)) return false;
  return !/^(this|that|next|last|behalf)$/.test(next.lower) && second?.lower !== 'first';
}

/** "of the bridge", "of the Naadam of Friendship". */
function endOfPhrase(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + NAME_WITHIN && /^(DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[to]?.pos ?? '')) to++;
  const goesOn = tokens[to]?.lower === 'of' && tokens[to + 1]?.pos === 'PROPN';
  return goesOn ? to + 2 : to;
}

/** Events are looked for so many sentences back. */
const BACK = 6;

/** "the event", "the summit": the fuller words of it, said before. */
function toldBefore({ document, cast, sentence }: Stage, { lower }: Token): string | undefined {
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - BACK); at--) {
    const found = describedIn(document, cast.slots[at] ?? [], { at, lower });
    if (found) return found;
  }
  return undefined;
}

function describedIn(
  { sentences }: Document,
  slots: readonly Slot[],
  { at, lower }: { at: number; lower: string },
): string | undefined {
  const sentence = sentences[at];
  const nouns =
    sentence?.tokens.filter((token) =>
      /^(event|occasion)$/.test(lower) ? EVENT_NOUNS.has(token.lower) : token.lower === lower,
    ) ?? [];
  const phrases = nouns.flatMap((noun) => (sentence ? [phraseOf(sentence, slots, noun)] : []));
  return phrases.findLast(({ isBare }) => !isBare)?.name;
}
