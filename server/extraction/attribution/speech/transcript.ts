/** Whose word each line of a printed briefing is: "Spokesperson Ada Obi: …", "A: …" are the spokeswoman's, "Q: …" is nobody's. */
import type { DraftAttribution } from '../../../domain/candidate.ts';
import type { Cast, Document, Sentence } from '../../shapes.ts';
import { cueOf } from '../sayers/cues.ts';

const QUESTION = /^(q|question|reporter|journalist|moderator)$/;
const ANSWER = /^(a|answer)$/;
const SPOKES = /^spokes(man|woman|person)$/;

export interface Transcript {
  /** Somebody asks. */
  isQuestion(sentence: number): boolean;
  speaker(sentence: number): DraftAttribution | undefined;
  /** What is only asked there: nobody has said it. */
  isAsked(sentence: number): boolean;
}

type Line = 'question' | 'answer' | DraftAttribution | undefined;

/** So short is the label of who asks: "China Daily:", "Journalist from Kyodo News:". */
const LABEL = 6;

/** Of a text that asks and answers; of others it says nothing. */
export function transcriptOf({ sentences }: Document, cast: Cast, spokesperson: () => string | undefined): Transcript {
  const labels = withAskers(
    sentences,
    sentences.map((sentence, index) => labelOf(sentence, sentences[index - 1], cast)),
  );
  if (!labels.includes('question') && !isDialogue(sentences, labels))
    return { isQuestion: () => false, speaker: () => undefined, isAsked: () => false };
  let line: Line;
  let host = guestOf(sentences[0], cast);
  const lines = labels.map((label, index) => {
    line = label ?? line;
    if (typeof line === 'object') host = line;
    if (label === 'answer') host ??= answering(sentences[index], spokesperson() ?? officeAt(sentences[index], cast));
    return line === 'answer' ? host : line;
  });
  return {
    isAsked: (sentence) => lines[sentence] === 'question' && sentences[sentence]?.tokens.at(-1)?.word === '?',
    isQuestion: (sentence) => lines[sentence] === 'question',
    speaker: (sentence) => {
      const by = lines[sentence];
      return typeof by === 'object' ? by : undefined;
    },
  };
}

/** "Reuters: … What is your comment?" between the lines of somebody with a name: whoever's line ends with a question asks. */
function withAskers(sentences: readonly Sentence[], labels: readonly Line[]): readonly Line[] {
  const answers = labels.flatMap((label, index) =>
    typeof label === 'object' && !isAsking(sentences, index) ? [label.source] : [],
  );
  if (answers.length === 0 && !labels.includes('answer')) return labels;
  return labels.map((label, index) => {
    const isAnswers = label === 'answer' || (typeof label === 'object' && answers.includes(label.source));
    return !isAnswers && isLabelled(sentences, index) && isAsking(sentences, index) ? 'question' : label;
  });
}

/** The line begins with capitals and a colon. */
function isLabelled(sentences: readonly Sentence[], index: number): boolean {
  const { tokens, line } = sentences[index] ?? { tokens: [], line: -1 };
  const colon = tokens.slice(0, LABEL).findIndex(({ word }) => word === ':');
  return colon > 0 && sentences[index - 1]?.line !== line && /^\p{Lu}/u.test(tokens[0]?.word ?? '');
}

const isAsking = (sentences: readonly Sentence[], index: number): boolean =>
  sentences.findLast(({ line }) => line === sentences[index]?.line)?.tokens.at(-1)?.word === '?';

/** "AMINA OKOTH, FOREIGN MINISTER: …", "RAVI DESAI: …": two are labelled in capitals, though nobody asks. */
const isDialogue = (sentences: readonly Sentence[], labels: readonly Line[]): boolean =>
  new Set(
    labels.flatMap((label, index) =>
      typeof label === 'object' && /^\p{Lu}{3,}$/u.test(sentences[index]?.tokens[0]?.word ?? '') ? [label.source] : [],
    ),
  ).size > 1;

/** "Q&A with Ada Obi", "Interview with the foreign minister, Ada Obi": who answers, by the first line. */
function guestOf(heading: Sentence | undefined, { slots, entities }: Cast): DraftAttribution | undefined {
  const people = slots[heading?.index ?? 0]?.filter(({ refs }) => entities.get(refs[0] ?? '')?.kind === 'PERSON') ?? [];
  const [guest] = people.filter(({ from }) => heading?.tokens.slice(0, from).some(({ lower }) => lower === 'with'));
  const source = guest?.refs[0];
  return heading && guest && source !== undefined
    ? { source, verb: 'speech', cue: cueOf(heading, [guest.from, guest.to]) }
    : undefined;
}

/** What stands before the colon at the start of a line. */
function labelOf(sentence: Sentence, before: Sentence | undefined, { slots, entities }: Cast): Line {
  const { tokens, line, index } = sentence;
  if (before?.line === line) return undefined;
  const first = tokens[0]?.lower ?? '';
  const isShort = /^[:.]$/.test(tokens[behindBracket(tokens, 1)]?.word ?? '');
  if (isShort && QUESTION.test(first)) return 'question';
  if (isShort && ANSWER.test(first)) return 'answer';
  const slot = slots[index]?.find(({ from, to }) => from === 0 && tokens[to]?.word === ':');
  const key = slot?.refs[0];
  if (!slot || key === undefined || !/^(PERSON|OFFICE)$/.test(entities.get(key)?.kind ?? '')) return undefined;
  // "Spokesperson: …": whoever has been named as such.
  if (entities.get(key)?.kind === 'OFFICE' && SPOKES.test(first)) return 'answer';
  return { source: key, verb: 'speech', cue: cueOf(sentence, [0, slot.to]) };
}

/** "Question (Dawn):": who asks is told in brackets. */
function behindBracket(tokens: Sentence['tokens'], at: number): number {
  if (tokens[at]?.word !== '(') return at;
  const close = tokens.findIndex(({ word }, index) => index > at && word === ')');
  return close < 0 ? at : close + 1;
}

/** "Spokesperson: …" where nobody is named as such. */
const officeAt = (sentence: Sentence | undefined, { slots, entities }: Cast): string | undefined => {
  const [first] = slots[sentence?.index ?? 0]?.find(({ from }) => from === 0)?.refs ?? [];
  return entities.get(first ?? '')?.kind === 'OFFICE' ? first : undefined;
};

const answering = (sentence: Sentence | undefined, source: string | undefined): DraftAttribution | undefined =>
  sentence && source !== undefined ? { source, verb: 'speech', cue: cueOf(sentence, [0, 1]) } : undefined;
