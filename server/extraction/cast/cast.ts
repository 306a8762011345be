/** Who and what a text names: spots names, makes one draft of each entity, resolves what stands for it. */

import { officeName } from '../../domain/wording/office-name.ts';
import { agreeOnKinds } from '../mentions/agree.ts';
import type { Board } from '../mentions/board.ts';
import type { Chunk } from '../mentions/chunk.ts';
import { datelineEnd } from '../mentions/dateline.ts';
import { spot } from '../mentions/spot.ts';
import { withCongo } from '../mentions/which-congo.ts';
import type { ArticleToRead, Cast, Document, ExtractionContext, Orator, Slot } from '../shapes.ts';
import { type Casting, type Focus, kindIs, NO_FOCUS, type Scene } from './casting.ts';
import { joinCoordinated } from './coordination.ts';
import { guestOf, isAnswer } from './coreference/interviews.ts';
import { withOpeningPronouns } from './coreference/pronouns/opening-pronouns.ts';
import { withoutOwners, withSharedNoun } from './coreference/shared-noun.ts';
import { oratorOf } from './coreference/speeches.ts';
import { withVoice } from './coreference/voiced-state.ts';
import { homeOfText } from './dateline.ts';
import { Drafts } from './drafts.ts';
import { focusAfter } from './focus.ts';
import { withInstances } from './instances.ts';
import { copularFacts } from './offices/titles/copulas.ts';
import { withHoldersBelow } from './offices/titles/headline-holders.ts';
import { peopleOf } from './people-told.ts';
import { fillSlots } from './slots/slots.ts';
import { withSpeaker } from './with-speaker.ts';

/** Of a text that somebody signs, whoever that is comes with the context. */
export function toCast(
  document: Document,
  article: ArticleToRead,
  { gazetteer, ...rest }: ExtractionContext & { readonly orator?: Orator },
): Cast {
  const context = { ...rest, gazetteer: withCongo(gazetteer, document.normal) };
  const boards = document.sentences.map((sentence) => spot(sentence, document.normal, context));
  agreeOnKinds(boards);
  const drafts = new Drafts(context.gazetteer, context.known);
  const casting: Casting = {
    document,
    context,
    publishedOn: article.publishedOn,
    drafts,
    boards,
    people: peopleOf(boards),
    offices: new Map(),
    shortOffices: new Map(),
    vacant: new Map(),
    voices: new Map(),
    homes: homesOf(boards, drafts),
    dateline: homeOfText(boards, drafts),
    facts: [],
    capitals: new Set(),
  };
  const { slots: found, orator } = slotsOf(casting, context.orator);
  const slots = withHoldersBelow(casting, found);
  return {
    entities: casting.drafts.all,
    mentions: casting.drafts.mentions.toSorted((a, b) => a.start - b.start || b.end - a.end),
    slots,
    facts: casting.facts,
    capitals: casting.capitals,
    countries: casting.drafts.countries(),
    ...(casting.dateline !== undefined && { dateline: casting.dateline }),
    ...(orator && { orator }),
  };
}

/** Which countries the text itself gives each office to, without a name: that somebody is "Colombian President" tells nothing of another president. */
function homesOf(boards: readonly Board[], drafts: Drafts): Map<string, Set<string>> {
  const homes = new Map<string, Set<string>>();
  for (const [board, chunk] of boards.flatMap((board) => board.chunks().map((chunk) => [board, chunk] as const))) {
    if (chunk.what !== 'role' || chunk.owner === undefined || chunk.owner === 'pronoun' || isNamed(board, chunk))
      continue;
    if (chunk.owner.what !== 'place' || chunk.owner.hit.entry.kind !== 'COUNTRY') continue;
    const office = officeName(chunk.office);
    homes.set(office, (homes.get(office) ?? new Set()).add(drafts.place(chunk.owner.hit.entry)));
  }
  return homes;
}

/** A name stands behind the title, also behind a comma or a rank, or in front of it: "X, the president of Somalia". */
function isNamed(board: Board, { from, to }: Chunk): boolean {
  if (board.sentence.tokens[from - 1]?.word === ',' && board.at(from - 2)?.what === 'name') return true;
  let at = board.sentence.tokens[to]?.word === ',' ? to + 1 : to;
  while (board.at(at)?.what === 'rank') at++;
  return board.at(at)?.what === 'name';
}

/** By sentence; and who speaks, where the text is a speech, which a signature may have told. */
function slotsOf(
  casting: Casting,
  signatory?: Orator,
): { readonly slots: Slot[][]; readonly orator: Orator | undefined } {
  const all: Slot[][] = [];
  let focus: Focus = { ...NO_FOCUS, ...(signatory && { orator: signatory, speaker: signatory.key }) };
  let guest: Orator | undefined;
  for (const board of casting.boards) {
    const speaking = focus.orator ?? (guest && isAnswer(casting.document, board.sentence) ? guest : undefined);
    const scene: Scene = { casting, board, focus: { ...focus, ...(speaking && { orator: speaking }) }, slots: [] };
    fillSlots(scene);
    copularFacts(scene);
    const end =
      board.sentence.index === 0 || casting.boards[board.sentence.index - 1]?.sentence.line !== board.sentence.line
        ? datelineEnd(board.sentence.tokens)
        : 0;
    const found = scene.slots.filter(({ from }) => from >= end);
    const told = withOpeningPronouns(casting, found, board.sentence);
    const joined = joinCoordinated(speaking ? told : withSpeaker(told, board.sentence, casting), {
      sentence: board.sentence,
      isPlace: kindIs(casting, /^(PLACE|EVENT|AGREEMENT|EQUIPMENT)$/),
      isVerb: (lemma) => casting.context.lexicon.verbs.has(lemma),
    }).map((slot) => withSharedNoun(casting, slot));
    const slots = withInstances(withoutOwners(joined), board.sentence);
    const orator = withVoice(casting, focus.orator ?? oratorOf(casting, slots, board.sentence), board.sentence, slots);
    focus = focusAfter(casting, { ...focus, ...(orator && { orator }) }, { slots, sentence: board.sentence });
    guest ??= guestOf(casting, slots, board.sentence);
    all.push(slots);
  }
  return { slots: all, orator: focus.orator };
}
