/** Homes of offices by what the text tells of others: "a presidential spokesman" of the last president, "President X" who received a state's minister is not that state's. */
import { officeName } from '../../../../../domain/wording/office-name.ts';
import type { RoleChunk } from '../../../../mentions/chunk.ts';
import type { Scene } from '../../../casting.ts';

/** "A presidential spokesman said": of the last president that was spoken of. */
export function presidentsSide(
  { casting: { offices, drafts }, focus }: Scene,
  { office }: RoleChunk,
): string | undefined {
  const isPresident = (key: string) => offices.get(key)?.some((held) => held.office === 'president');
  const president = office.startsWith('presidential ') ? focus.persons.find(isPresident) : undefined;
  return president === undefined ? undefined : drafts.sideOf(president);
}

const RECEIVES = /^(receive|meet|host|welcome|greet)$/;

/** The one country that the text gives the office to; not where its sentence has him receive somebody of that country: "the Foreign Minister of Iran". */
export function homeToldOnce(scene: Scene, role: RoleChunk): string | undefined {
  const { office, from } = role;
  const { casting, board } = scene;
  const [home, second] = casting.homes.get(officeName(office)) ?? [];
  if (second !== undefined || isOneOfTwo(scene, role)) return undefined;
  const verb = board.sentence.tokens.find(
    ({ lemma, pos, index }) => index > from && pos === 'VERB' && RECEIVES.test(lemma),
  );
  const isGuests = board.chunks().some((chunk) => {
    const owner = chunk.what === 'role' && chunk.from > (verb?.index ?? Infinity) ? chunk.owner : undefined;
    if (owner === undefined || owner === 'pronoun' || owner.what !== 'place') return false;
    return casting.drafts.sideOf(casting.drafts.place(owner.hit.entry)) === home;
  });
  return isGuests ? undefined : home;
}

/** "President X met President Y": which of them is of the state that is told, nobody knows, unless one is seen to be another's. */
const isOneOfTwo = ({ board, casting: { offices } }: Scene, { office, from }: RoleChunk): boolean =>
  ![...offices.values()].some((held) =>
    held.some((one) => one.office === officeName(office) && one.country !== undefined),
  ) &&
  board
    .chunks()
    .some(
      (chunk) =>
        chunk.what === 'role' &&
        chunk.from !== from &&
        chunk.office === office &&
        chunk.owner === undefined &&
        board.at(chunk.to)?.what === 'name',
    );

/** "Ambassador X" of a text that names one embassy: "Embassy of Azerbaijan". */
export function sideOfEmbassy({ casting: { drafts } }: Scene, { office }: RoleChunk): string | undefined {
  if (!/^(ambassador|high commissioner)$/.test(office)) return undefined;
  const sides = [...drafts.all.values()]
    .filter(
      ({ kind, name }) =>
        kind === 'GOVERNMENT_BODY' && /^(Embassy|High Commission) of |\b(Embassy|High Commission)$/.test(name),
    )
    .map(({ country }) => country);
  return new Set(sides).size === 1 ? sides[0] : undefined;
}
