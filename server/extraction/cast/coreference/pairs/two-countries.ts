/** Which two states "both sides" or "the two neighbours" are. */
import { words } from '../../../tables/word-list.ts';
import type { Scene } from '../../casting.ts';
import { doersBefore } from '../doer-side.ts';

/** What somebody does to others than himself. */
export const TO_OTHERS = words(`
  urge call appeal ask warn press implore exhort mediate thank condemn invite accuse beg plead offer criticise criticize rebuke
  reproach advise pressure beseech remind commend threaten sanction help support back supply arm visit promise`);
const PEOPLE = /^(PERSON|OFFICE)$/;
/** How far before the two the verb may stand. */
const FAR = 8;

/** Those of the last plural, else the two that are named most; not the doers of what is done to others. */
export function twoCountries(scene: Scene, at: number): readonly string[] {
  const { casting, focus, slots } = scene;
  const sides = (keys: readonly string[]) => [
    ...new Set(keys.map((key) => casting.drafts.sideOf(key)).filter((side) => side !== undefined)),
  ];
  const doers = new Set(sides(doersToOthers(scene, at)));
  const others = (keys: readonly string[]) => sides(keys).filter((key) => !doers.has(key));
  // "the two countries" are not those of a list of three.
  const isList =
    focus.plural.length > 2 && focus.plural.every((key) => !PEOPLE.test(casting.drafts.get(key)?.kind ?? ''));
  const plural = isList ? [] : others(focus.plural);
  // The outlet that is told something is no party, nor is the city where they meet.
  const isParty = (key: string) => !/^(MEDIA_OUTLET|PLACE)$/.test(casting.drafts.get(key)?.kind ?? '');
  // Those named last, in the order in which they were named last.
  const here = others(slots.flatMap(({ refs, use }) => (use === 'plain' ? refs.filter(isParty) : [])).toReversed())
    .slice(0, 2)
    .toReversed();
  const named = casting.drafts.countries().filter((key) => !doers.has(key));
  const met = others(justMet(scene));
  const [first, second] = [plural, here, met].find((keys) => keys.length > 1) ?? named;
  return first === undefined || second === undefined ? [] : [first, second];
}

/** Those who met, where nobody else has been told of since. */
const justMet = ({ focus: { peopleTogether: met = [], persons } }: Scene): readonly string[] =>
  met.length === 2 && met.every((key) => persons.slice(0, 2).includes(key)) ? met : [];

/** So that who was meant stays in mind behind the sentence. */
export const othersReason = (scene: Scene, at: number): readonly string[] =>
  doersToOthers(scene, at).length > 0 ? ['two-others'] : [];

/** "Mali and Togo appealed to": whoever stands before the verb, back to the last comma or "that". */
function doersToOthers(scene: Scene, at: number): readonly string[] {
  const { tokens } = scene.board.sentence;
  const verb = tokens.findLastIndex(
    ({ lemma, pos }, index) => index < at && index >= at - FAR && pos === 'VERB' && TO_OTHERS.has(lemma),
  );
  if (verb < 0 || tokens.slice(verb, at).some(({ word, lower }) => word === ',' || lower === 'that')) return [];
  return doersBefore(scene, verb).flatMap(({ refs }) => refs);
}
