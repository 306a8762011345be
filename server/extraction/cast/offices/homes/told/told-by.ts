/** Whose an office is by who tells of its holder: "The Kremlin said President X", "Iran's IRNA quoted Foreign Minister Y". */
import type { RoleChunk } from '../../../../mentions/chunk.ts';
import type { Slot, Token } from '../../../../shapes.ts';
import type { Scene } from '../../../casting.ts';
import { isVoice } from '../../../coreference/voiced-state.ts';
import { isOfTopic, sideSpokenOf } from '../owners.ts';

const SAYS = /^(say|announce|confirm|report|state|add)$/;
const QUOTES = /^(quote|cite)$/;
/** "IRNA news agency", and "that" behind the verb. */
const OUTLET = /^(news|agency|newswire|radio|television|tv|channel|daily|newspaper|that)$/;

export function sideOfTeller({ board, casting, slots }: Scene, { from, owner }: RoleChunk): string | undefined {
  const { tokens } = board.sentence;
  const teller = slots.at(-1);
  const [key, second] = teller?.refs ?? [];
  if (owner !== undefined || !teller || key === undefined || second !== undefined || teller.use !== 'plain')
    return undefined;
  const between = tokens.slice(teller.to, from).filter(({ lower, pos }) => !OUTLET.test(lower) && pos !== 'ADV');
  const [verb, more] = between;
  if (verb === undefined || more !== undefined) return undefined;
  const kind = casting.drafts.get(key)?.kind ?? '';
  const isOwn = QUOTES.test(verb.lemma)
    ? kind === 'MEDIA_OUTLET' && isOfState(slots, teller, tokens)
    : SAYS.test(verb.lemma) && (kind === 'GOVERNMENT_BODY' || teller.form === 'metonym');
  return isOwn ? casting.drafts.sideOf(key) : undefined;
}

/** "Iran's IRNA", "the Saudi Press Agency", "state news agency SUNA"; Reuters quotes anybody. */
const isOfState = (slots: readonly Slot[], teller: Slot, tokens: readonly Token[]): boolean =>
  slots.some(({ use, to }) => use !== 'plain' && to <= teller.from && to >= teller.from - 1) ||
  tokens.slice(Math.max(0, teller.from - 3), teller.to).some(({ lower }) => /^(state|official|state-run)$/.test(lower));

/** How far behind the title the "that" of what he says may stand. */
const FAR = 8;

/** "Prime Minister X told parliament that Sweden would recognise": who says what a state will do is of that state. */
export function sidePromisedFor({ board, casting }: Scene, { to, owner }: RoleChunk): string | undefined {
  if (owner !== undefined) return undefined;
  const { tokens } = board.sentence;
  const said = tokens.findIndex(({ lemma }, at) => at >= to && at < to + FAR && PROMISES.test(lemma));
  const that = tokens.findIndex(({ lower }, at) => at > said && at < to + FAR && lower === 'that');
  const state = said < 0 ? undefined : board.at((that < 0 ? said : that) + 1);
  if (state?.what !== 'place' || state.hit.entry.kind !== 'COUNTRY') return undefined;
  const behind = tokens.slice(state.to, state.to + 4).map(({ lower }) => lower);
  return /^(will|would|hopes|hoped)$/.test(behind[0] ?? '') || isVoice(behind)
    ? casting.drafts.place(state.hit.entry)
    : undefined;
}
const PROMISES = /^(say|tell|announce|declare|pledge|promise)$/;

/** "…, a spokesman said", "…, the energy minister conceded": behind all that is told. */
export const speaksAtEnd = (scene: Scene, { from, to }: RoleChunk): boolean =>
  scene.board.sentence.tokens[from - 1]?.word === ',' &&
  !isOfTopic(scene) &&
  /^(say|add|tell|announce|note|confirm|concede|admit|acknowledge|warn|claim|insist|state|stress|write|explain|complain|declare)$/.test(
    scene.board.sentence.tokens[to]?.lemma ?? '',
  );

/** "New Delhi has not recalled its envoy from Baku, a spokesman said": of whom the sentence tells; a minister is of where the report is from. */
export const sideOfSpeaker = (scene: Scene, { office }: RoleChunk): string | undefined =>
  (/minister$/.test(office) ? scene.casting.dateline : undefined) ?? sideSpokenOf(scene);
