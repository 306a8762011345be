/** Whose an office is by who tells of its holder: "The Kremlin said President X", "Iran's IRNA quoted Foreign Minister Y". */
import type { RoleChunk } from '../../../mentions/chunk.ts';
import type { Slot, Token } from '../../../shapes.ts';
import type { Scene } from '../../casting.ts';

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
