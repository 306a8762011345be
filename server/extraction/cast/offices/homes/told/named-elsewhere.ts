/** Holders whom the text names together with their state, before or after: "the President of Kenya, X", whose "President X" was in the headline. */
import { isShortOffice, officeName } from '../../../../../domain/wording/office-name.ts';
import type { Board } from '../../../../mentions/board.ts';
import type { RoleChunk } from '../../../../mentions/chunk.ts';
import { once } from '../../../../once.ts';
import type { PlaceEntry } from '../../../../tables/gazetteer.ts';
import type { Casting, Scene } from '../../../casting.ts';

interface Holder {
  readonly name: string;
  readonly office: string;
  readonly state: PlaceEntry;
}

/** Each in the text, where he is named with his state. */
const holdersOf: (casting: Casting) => readonly Holder[] = once(({ boards, people }) =>
  boards.flatMap((board) =>
    board.chunks().flatMap((chunk) => {
      if (chunk.what !== 'role' || chunk.tense !== 'present' || chunk.isCounterpart) return [];
      const { owner, office } = chunk;
      if (owner === undefined || owner === 'pronoun' || owner.what !== 'place' || owner.hit.entry.kind !== 'COUNTRY')
        return [];
      const words = nameBehind(board, chunk) ?? nameBefore(board, chunk);
      return words === undefined
        ? []
        : [{ name: people.get(words) ?? words, office: officeName(office), state: owner.hit.entry }];
    }),
  ),
);

/** Right behind the title, or behind a rank: "President of Kenya General X". */
function nameBehind(board: Board, { to }: RoleChunk): string | undefined {
  let at = to;
  while (board.at(at)?.what === 'rank') at = board.at(at)?.to ?? at + 1;
  const name = board.at(at);
  return name?.what === 'name' && name.from === at ? board.words(at, name.to) : undefined;
}

/** "X, the president of Kenya", "Mr. X, Minister for Foreign Affairs of Japan"; not "Minister X, the minister of Peru, Y". */
function nameBefore(board: Board, { from, to }: RoleChunk): string | undefined {
  const { tokens } = board.sentence;
  const name = tokens[from - 1]?.word === ',' ? board.at(from - 2) : undefined;
  if (name?.what !== 'name' || board.at(name.from - 1)?.what === 'role') return undefined;
  const isOfNext = tokens[to]?.word === ',' && /^(name|rank)$/.test(board.at(to + 1)?.what ?? '');
  return isOfNext ? undefined : board.words(name.from, name.to);
}

/** The state in whose office the text names the person elsewhere. */
export function stateToldElsewhere({ casting }: Scene, { office }: RoleChunk, person: string): string | undefined {
  const { drafts } = casting;
  const name = drafts.get(person)?.name;
  const short = officeName(office);
  const states = holdersOf(casting)
    .filter((one) => one.name === name && (one.office === short || isShortOffice(short, one.office)))
    .map(({ state }) => drafts.place(state));
  const [state, second] = new Set(states);
  return second === undefined ? state : undefined;
}

/** No state where somebody else is seen or named in the office, before or after. */
export function unlessTaken(scene: Scene, role: RoleChunk, whose: Whose): string | undefined {
  const office = officeName(role.office);
  const { offices, drafts } = scene.casting;
  // "Shahbir Qazi" and "Shehbir Qazi" are one.
  const surname = surnameOf(drafts.get(whose.person)?.name);
  const isSeen = [...offices].some(
    ([key, held]) =>
      surnameOf(drafts.get(key)?.name) !== surname &&
      held.some((one) => one.country === whose.state && one.office === office),
  );
  const isNamed = holdersOf(scene.casting).some(
    (one) => one.office === office && surnameOf(one.name) !== surname && drafts.place(one.state) === whose.state,
  );
  return (isSeen || isNamed || isOthersHere(scene, role, whose.state)) && role.tense === 'present'
    ? undefined
    : whose.state;
}

/** "Prime Minister X sent a cable to the Moroccan prime minister": X is another state's. */
const isOthersHere = ({ board, casting: { drafts } }: Scene, role: RoleChunk, state: string | undefined): boolean =>
  board.chunks().some((chunk) => {
    if (chunk.what !== 'role' || chunk.from <= role.to || chunk.tense !== 'present') return false;
    const { owner, office } = chunk;
    const isNations = owner !== undefined && owner !== 'pronoun' && owner.what === 'place' && !chunk.isCounterpart;
    return (
      isNations &&
      officeName(office) === officeName(role.office) &&
      drafts.sideOf(drafts.place(owner.hit.entry)) === state
    );
  });

interface Whose {
  readonly person: string;
  readonly state: string | undefined;
}

const surnameOf = (name: string | undefined): string | undefined => name?.split(' ').at(-1);
