/** Two that were named before: "the two leaders", "both sides", "the ministers". */
import type { Slot, Token } from '../../../shapes.ts';
import { kindIs, type Scene } from '../../casting.ts';
import { slotAt } from '../../slot-at.ts';
import { othersReason, twoCountries } from './two-countries.ts';

const PEOPLE =
  /^(heads|leaders|speakers|presidents|ministers|premiers|officials|officers|generals|admirals|commanders|dignitaries|diplomats|men|secretaries|chiefs|monarchs|envoys|statesmen|counterparts|interlocutors|foes|rivals)$/;
const STATES =
  /^(sides|countries|nations|states|governments|parties|armies|militaries|neighbou?rs|capitals|allies|powers|forces|militaries|delegations|ministries|republics|kingdoms|peoples)$/;

const ANY = /^(officials|officers|diplomats|generals|admirals|commanders|men|envoys)$/;

/** "the two leaders", "both sides", "the ministers". */
export function pair(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  const start = /^(the|our|these|those)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const counts = /^(two|both|2)$/.test(tokens[start]?.lower ?? '');
  if (!counts && start === at) return undefined;
  let head = counts ? start + 1 : start;
  if (counts && tokens[head]?.lower === 'the') head++;
  while (
    head < start + 4 &&
    isDescribing(tokens[head]) &&
    !scene.casting.context.gazetteer.place(tokens[head]?.word ?? '') &&
    !isPairWord(tokens[head])
  )
    head++;
  const word = tokens[head]?.lower ?? '';
  // Who speaks as "two diplomats" need not have been named.
  if (counts && start === at && tokens[at]?.lower !== 'both' && ANY.test(word)) return undefined;
  const isPlain = head === start && (PEOPLE.test(word) || isBothSides(scene, head) || areNeighbours(scene, head));
  if (!isPairWord(tokens[head]) || (!counts && !isPlain)) return undefined;
  if (scene.board.at(head) && scene.board.at(head)?.what !== 'role') return undefined;
  const isFirst =
    (HEADS.test(`${tokens[head - 1]?.lower} ${word}`) ||
      (word === 'heads' && isOfState(tokens[head + 1], tokens[head + 2]))) &&
    !isNamedBehind(tokens[head + 1], tokens[head + 2]);
  const people = isFirst ? twoHeads(scene) : PEOPLE.test(word) ? (counts ? twoPeople(scene) : allPeople(scene)) : [];
  const areStates = isFirst || !PEOPLE.test(word) || (counts && word === 'leaders');
  const unnamed = tokens[at]?.lower === 'both' && !areStates ? twoOffices(scene) : [];
  const refs = people.length > 0 ? people : areStates ? statesOrWhoMet(scene, at, word) : unnamed;
  return slotAt(scene, [at, head + 1], {
    refs,
    form: 'nominal',
    use: 'plain',
    reasons: [PEOPLE.test(word) ? 'two-persons' : 'two-countries', ...othersReason(scene, at)],
  });
}

/** "The sides" behind "Minister X met his Chadian counterpart", of whom only one has a state: they themselves. */
function statesOrWhoMet(scene: Scene, at: number, word: string): readonly string[] {
  const met = /^(sides|parties)$/.test(word) ? lastPair(scene) : [];
  const sides = met.map((key) => scene.casting.drafts.sideOf(key));
  // "The parties discussed the peace between A and B": they are who met, of whichever states.
  const areOthers = scene.board.sentence.tokens.some(({ lower }) => lower === 'between');
  return met.length === 2 && (areOthers || sides.includes(undefined)) ? met : twoCountries(scene, at);
}

/** "The sides discussed": the two of whom the text tells, where the sentence begins with them. */
function isBothSides(scene: Scene, head: number): boolean {
  const { tokens } = scene.board.sentence;
  // "The sides discussed cooperation between A and B": who they are is said there, where nobody has just met.
  const isSaidBehind = lastPair(scene).length < 2 && tokens.some(({ lower }) => lower === 'between');
  return (
    head === 1 &&
    /^(sides|parties)$/.test(tokens[head]?.lower ?? '') &&
    !isSaidBehind &&
    /^(VERB|AUX|ADV)$/.test(tokens[head + 1]?.pos ?? '')
  );
}

/** "The neighbours have long been at odds", "brokered talks between the neighbours": the two of whom the text tells. */
function areNeighbours(scene: Scene, head: number): boolean {
  const { tokens } = scene.board.sentence;
  const opens = head === 1 && /^(VERB|AUX)$/.test(tokens[head + 1]?.pos ?? '');
  const isBetween = tokens[head - 1]?.lower === 'the' && tokens[head - 2]?.lower === 'between';
  return (
    /^neighbou?rs$/.test(tokens[head]?.lower ?? '') &&
    ((opens && scene.focus.plural.length <= 2) || (isBetween && scene.focus.plural.length === 2))
  );
}

const isDescribing = (token: Token | undefined): boolean => /ADJ|NOUN|PROPN/.test(token?.pos ?? '');

/** "the two presidents, X and Y". */
const isNamedBehind = (next: Token | undefined, second: Token | undefined): boolean =>
  next?.pos === 'PROPN' || (/^[,:-]$/.test(next?.word ?? '') && second?.pos === 'PROPN');

/** Of these a state has one: where the text has named none, the states stand for them. */
const HEADS = /(^| )(presidents|premiers|monarchs)$|^prime ministers$/;
const isOfState = (of: Token | undefined, state: Token | undefined): boolean =>
  of?.lower === 'of' && /^(state|government)$/.test(state?.lower ?? '');

/** "the two presidents": those whom the article has seen in such an office. */
function twoHeads(scene: Scene): readonly string[] {
  const heads = [...scene.casting.offices].filter(([, held]) =>
    held.some(({ office }) => /^(president|prime minister|premier|king|queen)$/.test(office)),
  );
  const keys = heads.map(([key]) => key);
  const latest = twoPeople(scene);
  if (latest.length === 2 && latest.every((key) => keys.includes(key))) return latest;
  return keys.length === 2 ? keys : [];
}

export const isPairWord = (token: Token | undefined): boolean =>
  token !== undefined && (PEOPLE.test(token.lower) || STATES.test(token.lower));

export function twoPeople(scene: Scene): readonly string[] {
  const isMeant = (key: string) => !isSpokesperson(scene, key);
  const here = scene.slots
    .filter(kindIs(scene.casting, /^(PERSON|OFFICE)$/))
    .flatMap(({ refs }) => refs.filter(isMeant));
  const met = lastPair(scene);
  const others = met.filter((key) => !here.includes(key));
  // "X spoke with Y and Z. X urged both leaders": the other two.
  if (met.length === 3 && others.length === 2) return others;
  if (met.length === 2 && here.every((key) => met.includes(key))) return met;
  const all = withoutDoubles(scene, [...new Set([...here.toReversed(), ...scene.focus.persons.filter(isMeant)])]);
  return all.length < 2 ? [] : all.slice(0, 2).toReversed();
}

/** "The ministers of A and B met. Both ministers": two in office whom nobody has named. */
const twoOffices = ({ casting: { drafts }, focus: { plural } }: Scene): readonly string[] =>
  plural.length === 2 && plural.every((key) => drafts.get(key)?.kind === 'OFFICE') ? plural : [];

/** Whoever speaks for others tells of the two, and is none of them. */
const isSpokesperson = ({ casting: { drafts, offices } }: Scene, key: string): boolean =>
  SPEAKS_FOR.test(drafts.get(key)?.name ?? '') ||
  (offices.get(key) ?? []).some(({ office }) => SPEAKS_FOR.test(office));
const SPEAKS_FOR = /^(\w+ ){0,2}(spokes(man|woman|person)|press secretary)\b/i;

/** How many others may have been told of since. */
const LATELY = 3;

/** Those who met or acted together last, unless others have been told of since. */
function lastPair({ casting: { drafts }, focus: { peopleTogether: met = [], persons } }: Scene): readonly string[] {
  const isLate = met.some((key) => persons.slice(0, LATELY).includes(key));
  return isLate && met.every((key) => /^(PERSON|OFFICE)$/.test(drafts.get(key)?.kind ?? '')) ? met : [];
}

/** An office without its holder is left out beside somebody of the same side. */
function withoutDoubles({ casting: { drafts } }: Scene, keys: readonly string[]): readonly string[] {
  const named = new Set(keys.filter((key) => drafts.get(key)?.kind === 'PERSON').map((key) => drafts.sideOf(key)));
  return keys.filter((key) => drafts.get(key)?.kind === 'PERSON' || !named.has(drafts.sideOf(key)));
}

/** "The leaders" behind a meeting of three: all of them. */
function allPeople(scene: Scene): readonly string[] {
  const { plural } = scene.focus;
  const isPeople = plural.every((key) => scene.casting.drafts.get(key)?.kind === 'PERSON');
  return plural.length > 2 && isPeople ? plural : twoPeople(scene);
}
