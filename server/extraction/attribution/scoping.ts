/** Makes the scope of a text: what one clause cannot tell of who says what. */
import type { Cast, Clause, Document } from '../shapes.ts';
import { framedIn, sourceLine } from './framed.ts';
import { headlineSource } from './headlines.ts';
import { peopleOf } from './people.ts';
import { groupOf, spokespersonOf } from './sayers/named-elsewhere.ts';
import { sayerOf } from './sayers/sayer.ts';
import type { Scope } from './scope.ts';
import { handedOutBy } from './speech/handed-out.ts';
import { issuersOf } from './speech/issuers.ts';
import { quotationsIn } from './speech/quotations.ts';
import { speakerAt } from './speech/speaker-at.ts';
import { speakersOf } from './speech/speakers.ts';
import { speechBy } from './speech/speeches.ts';
import { transcriptOf } from './speech/transcript.ts';
import { toWho, type Who } from './who.ts';

/** Found once a text. */
export function toScope(document: Document, cast: Cast, clauses: readonly (readonly Clause[])[]): Scope {
  const who = toWho(cast);
  const slots = (sentence: number) => cast.slots[sentence] ?? [];
  const quotes = quotationsIn(document.normal);
  const issuers = issuersOf(document, cast);
  const speech = speechBy(document, cast);
  const handedOut = handedOutBy(document, cast);
  const spokesperson = later(() => spokespersonOf(document, cast));
  const framed = framesOf(document, slots, who);
  const transcript = transcriptOf(document, cast, spokesperson);
  const isQuoted = (offset: number) => quotes.some(({ start, end }) => offset > start && offset < end);
  const speakers = later(() =>
    speakersOf(document, { cast, clauses, sayerOf: (clause) => sayerOf(clause, scope), isQuoted }),
  );
  const scope: Scope = {
    ...who,
    ...peopleOf(),
    words: (sentence) => document.sentences[sentence]?.tokens ?? [],
    slots,
    isAsked: transcript.isAsked,
    framed: (sentence) => (transcript.isQuestion(sentence) ? undefined : framed(sentence)),
    speech: (sentence) =>
      transcript.speaker(sentence) ?? handedOut(sentence) ?? (isSpoken(sentence, cast.orator) ? speech : undefined),
    spokesperson,
    groupOf: (slot) => groupOf(slot, document, cast),
    clauses: (sentence) => clauses[sentence] ?? [],
    issuer: (sentence) => issuers[sentence]?.before,
    sourceIn: (sentence) => issuers[sentence]?.own,
    isQuoted,
    speaker: (sentence, offset) => speakerAt({ sentence, offset }, speakers(), { document, quotes }),
  };
  return scope;
}

/** Found when it is asked for, once. */
function later<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** By its own turn of phrase, as a headline, or by what the next sentence says of it. */
function framesOf({ sentences }: Document, slots: Scope['slots'], who: Who): Scope['framed'] {
  const framed = sentences.map(
    (sentence) => framedIn(sentence, slots(sentence.index)) ?? headlineSource(sentence, slots(sentence.index), who),
  );
  const behind = sentences.map((sentence) => framedIn(sentence, slots(sentence.index), true));
  const sources = sentences.map((sentence) => sourceLine(sentence, slots(sentence.index)));
  const sourceOf = (sentence: number) =>
    sources.find((_, at) => at > sentence && sentences[at]?.line === sentences[sentence]?.line && sources[at]);
  return (sentence) => framed[sentence] ?? behind[sentence + 1] ?? sourceOf(sentence);
}

/** All but the line that names the speaker, and the report above it. */
const isSpoken = (sentence: number, orator: Cast['orator']): boolean =>
  orator?.isBelow ? sentence > orator.sentence : sentence !== (orator?.sentence ?? 0);
