/** Whose an office is by what its holder leads or hears said: "Deputy Minister X led the Kyrgyz side", "the head of the Georgian delegation, X", "the ambassador conveyed the greetings of President X". */
import type { RoleChunk } from '../../../../mentions/chunk.ts';
import { behindBrackets } from '../../../../mentions/roles/in-brackets.ts';
import { words } from '../../../../tables/word-list.ts';
import type { Scene } from '../../../casting.ts';

const LEADS = /^(lead|head|represent|chair)$/;
const SIDES = /^(side|delegation|team|mission|contingent)$/;

/** "Deputy Minister X led the Kyrgyz delegation", "Secretary Y headed the Indian side": of the nation that is led. */
export function sideLed({ board, casting }: Scene, { to, owner }: RoleChunk): string | undefined {
  const { tokens } = board.sentence;
  const start = behindBrackets(tokens, to);
  const name = board.chunks().find((chunk) => chunk.from >= start && chunk.what === 'name');
  const verb = tokens[name?.to ?? -1];
  if (owner !== undefined || !verb || !LEADS.test(verb.lemma)) return undefined;
  const at = tokens[verb.index + 1]?.pos === 'DET' ? verb.index + 2 : verb.index + 1;
  const nation = board.at(at);
  if (nation?.what !== 'place' || nation.hit.entry.kind !== 'COUNTRY') return undefined;
  const behind = tokens[nation.to]?.word === "'s" ? nation.to + 1 : nation.to;
  return SIDES.test(tokens[behind]?.lower ?? '') ? casting.drafts.place(nation.hit.entry) : undefined;
}

/** "The head of the Georgian delegation, Deputy Minister X, noted": of whom he leads. */
export function sideHeaded({ board, casting, slots }: Scene, { from, owner }: RoleChunk): string | undefined {
  const head = slots.at(-1);
  const isApposed = head?.to === from - 1 && board.sentence.tokens[from - 1]?.word === ',';
  const office = isApposed && owner === undefined ? casting.drafts.get(head.refs[0] ?? '') : undefined;
  return /^(Head|Leader) of the Delegation /.test(office?.name ?? '') ? office?.country : undefined;
}

const CONVEYS = words('convey deliver pass relay bring transmit extend hand handed present');
const SENT = words(
  'greetings greeting regards wishes congratulations felicitations condolences message letter invitation',
);

/** "Ambassador Y conveyed the greetings of President X", "handed over a letter from President X": of the side of whoever carries them. */
export function sideOfCarrier({ board, casting, slots }: Scene, { from, owner }: RoleChunk): string | undefined {
  const { tokens } = board.sentence;
  const carrier = slots.find(({ use, refs }) => use === 'plain' && refs.length === 1);
  if (owner !== undefined || !carrier || !/^(of|from)$/.test(tokens[from - 1]?.lower ?? '')) return undefined;
  const isSent = tokens.slice(Math.max(0, from - 4), from - 1).some(({ lower }) => SENT.has(lower));
  const isCarried = tokens.slice(carrier.to, from).some(({ lemma, pos }) => pos === 'VERB' && CONVEYS.has(lemma));
  return isSent && isCarried ? casting.drafts.sideOf(carrier.refs[0] ?? '') : undefined;
}
