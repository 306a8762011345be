/** Behind a nation: its armed or ruling hand, or some of its people: "Kenyan troops", "Kenyan officials". */
import type { NameChunk } from '../../mentions/chunk.ts';
import type { Token } from '../../shapes.ts';
import type { Scene } from '../casting.ts';

/** People of a nation, who are not the state. */
export const GROUP =
  /^(officials?|authorities|leadership|officers?|businesses|companies|firms|banks|entities|lawmakers|diplomats|representatives|commanders|clerics|elders|experts|students|businessmen|investors|parliamentarians|legislators|ministers|leaders|counterparts|personnel|veterans|rebels|militias|militants|separatists|insurgents|fighters|prosecutors|sailors|divers|exiles|dissidents|fishermen|media)$/;
/** Words for the armed or ruling hand of a state: what they do, the state does. */
const HAND =
  /^(country|nation|headquarters|police|patrols?|coastguard|commandos|gunboats?|marines|paratroopers|planes|helicopters|fleet|troops|forces|soldiers|government|regime|authorities|side|jets|warplanes|aircraft|artillery|drones|warships|fighters|gunners|delegation|administration|leadership|military|army|navy|rulers|junta|state|agents|operatives|spies|saboteurs|instructors|trainers|guards?|coastguards|servicemen|peacekeepers|medics|sappers|recruits|cadets|pilots|advisers|advisors|crews?|helicopter|drone|plane|jet|warplane|warship|frigates?|destroyers?|corvettes?|submarines?|minehunters?|minesweepers?|minelayers?|cutters?|bombers?|vessels?|ships?|boats?|gunboat|missiles?|rockets?|shells|mortars|gunfire|fire|infantry|snipers|battalions?|brigades?|units?|contingent|garrison|tanks|rangers|policemen|militiamen|gendarmes|airmen|sentries|hackers|sniper|squads?|platoon|regiment|squadron|flotilla|armada|bombardment|shelling|airstrikes?|outpost|outposts|negotiators|team|mission)$/;

const ARM = /^(rocket|missile|drone|tank|jet|plane|helicopter|ship|boat|vessel|artillery|aircraft|infantry|personnel)$/;
/** "troops", "government": what it does, its state does. */
export const isHandOfState = (token: Token | undefined): boolean => HAND.test(token?.lower ?? '');
const isHand = (token: Token | undefined): boolean => isHandOfState(token) || GROUP.test(token?.lower ?? '');

/** "aggression", "cooperation", "visits": a happening that the lexicon knows. */
const isDeed = ({ casting }: Scene, token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && !isHand(token) && casting.context.lexicon.nouns.has(token.lemma);

/** "Russian Su-34 jets", "Turkish TB2 drones": the model between the nation and what it acts with. */
export function modelAt(scene: Scene, at: number): NameChunk | undefined {
  const chunk = scene.board.at(at);
  const isModel = chunk?.what === 'name' && chunk.from === at && chunk.kind === 'EQUIPMENT';
  return isModel && !isOperated(scene, at) ? chunk : undefined;
}

/** "inducted three Turkish TB2 drones": what somebody has acts for him. */
function isOperated({ board: { sentence }, casting }: Scene, at: number): boolean {
  const lead = sentence.tokens.findLast(({ pos, index }) => index < at && /^(VERB|ADP|PUNCT|CCONJ)$/.test(pos));
  const entries = lead?.pos === 'VERB' ? casting.context.lexicon.verbs.get(lead.lemma) : undefined;
  return entries?.some(({ predicate }) => predicate === 'OPERATES') === true;
}

/** Behind "Kenyan" or "Kenya's": where the phrase ends, and whether the state itself is meant. */
export function handOf(scene: Scene, start: number): { to: number; isState: boolean } | undefined {
  const { tokens } = scene.board.sentence;
  const model = modelAt(scene, start);
  const from = model && isHandOfState(tokens[model.to]) ? model.to : start;
  let head = from;
  while (
    head < from + 3 &&
    /ADJ|NOUN|PROPN|NUM/.test(tokens[head]?.pos ?? '') &&
    !HAND.test(tokens[head]?.lower ?? '') &&
    !GROUP.test(tokens[head]?.lower ?? '') &&
    !scene.board.at(head)
  )
    head++;
  const word = tokens[head]?.lower ?? '';
  if (scene.board.at(head) && scene.board.at(head)?.what !== 'role') return undefined;
  if (!/NOUN|PROPN|ADJ/.test(tokens[head]?.pos ?? '')) return undefined;
  // "rocket launchers": things.
  if (ARM.test(word) && tokens[head + 1]?.pos === 'NOUN' && !isHand(tokens[head + 1])) return undefined;
  // "Kenya's military aggression", "Chad's state visit": of what kind the deed is.
  if (/^(military|state)$/.test(word) && isDeed(scene, tokens[head + 1])) return undefined;
  // "Kenyan government officials": people.
  if (HAND.test(word) && GROUP.test(tokens[head + 1]?.lower ?? '')) return { to: head + 2, isState: false };
  if (HAND.test(word)) return { to: head + 1, isState: true };
  return GROUP.test(word) ? { to: head + 1, isState: false } : undefined;
}
