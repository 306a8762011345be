/** "The Foreign Secretary met X" of a handout whose head names somebody without an office: a caption of its own line, or whoever met the same X there. */
import { officeName } from '../../../domain/wording/office-name.ts';
import type { Board } from '../../mentions/board.ts';
import type { RoleChunk } from '../../mentions/chunk.ts';
import type { Scene } from '../casting.ts';
import { officeKey } from '../offices/office-keys.ts';
import { stateOffice } from '../offices/roles.ts';

/** A caption is among the first lines. */
const HEAD = 4;
/** Offices that a handout calls by themselves, for all know who holds them. */
const MINISTERS =
  /^((prime|foreign|defence|interior|finance|home) (minister|secretary)|foreign secretary|president|chancellor|minister|secretary)$/;

/** The person; from here on the text has seen him in the office. */
export function namedAbove(scene: Scene, role: RoleChunk, country: string | undefined): string | undefined {
  const office = officeName(role.office);
  if (!role.isDefinite || country === undefined || !MINISTERS.test(office) || !isHandout(scene)) return undefined;
  const captioned = captionOf(scene);
  const person = captioned ?? whoMetTheSame(scene);
  if (person === undefined || !isWithoutOffice(scene, person, country)) return undefined;
  const { casting } = scene;
  const key = officeKey(scene, office, { country });
  casting.drafts.setCountry(person, country);
  const held = { office, full: office, key, country };
  if (captioned !== undefined || isRelease(scene)) stateOffice(scene, person, { role, held });
  else casting.offices.set(person, [held]);
  return person;
}

/** Somebody speaks for a ministry: "A Foreign Office spokesman said"; or the text says what it is. */
const isHandout = (scene: Scene): boolean => isRelease(scene) || isSpokenFor(scene);

const isRelease = ({ casting: { boards } }: Scene): boolean =>
  /^(press release|readout|media release)\b/i.test(boards[0]?.normal ?? '');

const isSpokenFor = ({ casting: { boards }, board }: Scene): boolean =>
  boards
    .filter(({ sentence }) => sentence.index <= board.sentence.index)
    .some((one) =>
      one.chunks().some((chunk) => chunk.what === 'role' && /^spokes/.test(chunk.office) && chunk.owner !== undefined),
    );

const isWithoutOffice = ({ casting: { drafts, offices } }: Scene, person: string, country: string): boolean =>
  (offices.get(person) ?? []).length === 0 && [undefined, country].includes(drafts.sideOf(person));

/** The one name that has a line of its own above. */
function captionOf(scene: Scene): string | undefined {
  const { casting, board } = scene;
  const [caption, second] = casting.boards.slice(0, Math.min(HEAD, board.sentence.index)).filter((one) => {
    const { tokens } = one.sentence;
    const chunk = one.at(0);
    return chunk?.what === 'name' && chunk.to === tokens.length && tokens.length > 1;
  });
  return caption && !second ? personOn(scene, caption) : undefined;
}

/** Whom the first sentence begins with, where it tells of somebody else whom this sentence names too. */
function whoMetTheSame(scene: Scene): string | undefined {
  const { casting, board } = scene;
  const [first] = casting.boards;
  if (!first || board.sentence.index === 0) return undefined;
  const person = personOn(scene, first);
  const others = (one: Board) =>
    one
      .chunks()
      .flatMap((chunk) => (chunk.what === 'name' ? [casting.people.get(one.words(chunk.from, chunk.to))] : []));
  const told = others(first).slice(1);
  return others(board).some((name) => name !== undefined && told.includes(name)) ? person : undefined;
}

/** The draft of the name that a sentence begins with, behind "PRESS RELEASE:" too. */
function personOn({ casting: { drafts, people } }: Scene, board: Board): string | undefined {
  const chunk = board.at(0) ?? board.at(board.sentence.tokens.slice(0, 4).findIndex(({ word }) => word === ':') + 1);
  if (chunk?.what !== 'name') return undefined;
  const words = board.words(chunk.from, chunk.to);
  const name = people.get(words) ?? words;
  return [...drafts.all.values()].find((draft) => draft.kind === 'PERSON' && draft.name === name)?.key;
}
