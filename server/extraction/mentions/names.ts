/** What capitals are left: people, agreements, events, equipment, places, and what is not yet known. */
import type { Kind } from '../../domain/kind.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { KnownEntities, Token } from '../shapes.ts';
import type { Board } from './board.ts';
import { isInBodyNames } from './body-words.ts';
import { isPossessive, namesSomething } from './words.ts';

const PARTICLE =
  /^(al|bin|ibn|de|da|di|do|dos|du|van|von|der|den|ter|el|abu|bint|ul|ur|la|le|ould|ag|bu|y|af|zu|del|della|della|mac|st|ben)$/;
const JOINED = /^(al|el|ul|ur|as|ad|ar|at|an|ez|es)-/i;
const AGREEMENT =
  /\b(treaty|agreement|accords?|pact|convention|protocol|declaration|memorandum|charter|compact|roadmap)\b/i;
const EVENT =
  /\b(summit|exercise|games|conference|forum|festival|drill|drills|dialogue|talks|assembly|congress|expo|cup)\b/i;
const NAMED_AFTER =
  /^(treaty|agreement|accords?|pact|convention|protocol|declaration|memorandum|charter|summit|conference|forum|initiative|process|compact)$/;
const SPOT =
  /\b(house|palace|square|airport|airfield|hall|region|province|street|base|port|valley|river|lake|mountains?|island|islands|sea|strait|straits|gulf|district|corridor|pass|dam|canal|crossing|bay|peninsula|plateau|highlands|desert|triangle|village|camp|county|city|monastery|mosque|cathedral|memorial|cemetery|avenue)\b/i;
const LOCATIVE = /^(in|near|at|around|outside|inside|off)$/;

export function putNames(board: Board, gazetteer: Gazetteer, known: KnownEntities): void {
  const { tokens } = board.sentence;
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from];
    if (
      !token ||
      (board.at(from) && !startsAgreement(board, from)) ||
      !namesSomething(token) ||
      !/\p{L}/u.test(token.word)
    )
      continue;
    const to = runEnd(board, from);
    const words = board.words(from, to);
    const isInitial = from === 0 && to === 1;
    const [entity, second] = known.named(words);
    const only = second === undefined ? entity : undefined;
    const kind = only?.kind ?? kindOf(board, { from, to, words }, gazetteer);
    if (!(isInitial && token.pos !== 'PROPN' && kind === undefined))
      board.put({ what: 'name', from, to, isInitial, ...(kind && { kind }), ...(only && { known: only }) });
    from = to - 1;
  }
}

/** "the Pacific Seabed Treaty", "the Shusha Declaration": the place is part of the name. */
function startsAgreement(board: Board, from: number): boolean {
  const { tokens } = board.sentence;
  const chunk = board.at(from);
  if (chunk?.what !== 'place' || chunk.from !== from || chunk.hit.use === 'demonym' || isPossessive(tokens[chunk.to]))
    return false;
  let at = chunk.to;
  while (at < chunk.to + 4 && tokens[at] && !board.at(at) && namesSomething(tokens[at] as Token)) {
    if (NAMED_AFTER.test(tokens[at]?.lower ?? '')) return true;
    at++;
  }
  return false;
}

function runEnd(board: Board, from: number): number {
  const { tokens } = board.sentence;
  let to = from + 1;
  const first = board.at(from);
  if (first) to = first.to;
  while (to < tokens.length && !board.at(to)) {
    const [token, next] = [tokens[to], tokens[to + 1]];
    if (!token) break;
    if (isNamePart(token) || (next && isParticle(tokens, to)) || JOINED.test(token.word)) to++;
    else if (/^(of|on|for)$/.test(token.lower) && next && namesSomething(next) && AGREEMENT.test(board.words(from, to)))
      to++;
    else break;
  }
  return to;
}

const isNamePart = (token: Token): boolean => namesSomething(token) && token.pos !== 'PUNCT';

/** "de", "bin", "de la" before a name. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  if (!PARTICLE.test(tokens[at]?.lower ?? '')) return false;
  const next = tokens[PARTICLE.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1];
  return next !== undefined && isNamePart(next);
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

function kindOf(board: Board, { from, to, words }: Run, gazetteer: Gazetteer): Kind | undefined {
  const { tokens } = board.sentence;
  const [before, after] = [tokens[from - 1], tokens[to]];
  const titled = board.at(from - 1);
  const length = to - from;
  if (/\d/.test(words) && /^[\p{Lu}\d]/u.test(words)) return 'EQUIPMENT';
  if (AGREEMENT.test(words)) return 'AGREEMENT';
  if (isExercise(tokens, to) && !/role|rank/.test(titled?.what ?? '')) return 'EVENT';
  if (/^(exercises?|operation|drills?)$/.test(before?.lower ?? '') && !gazetteer.isGivenName(words)) return 'EVENT';
  if (EVENT.test(words) && length > 1) return 'EVENT';
  if (SPOT.test(words) && length > 1 && !(titled?.what === 'rank')) return 'PLACE';
  if (titled?.what === 'rank' || (titled?.what === 'role' && !isPossessive(before))) return 'PERSON';
  if (length > 1 && tokens.slice(from, to).some(({ lower }) => isInBodyNames(lower))) return 'ORGANIZATION';
  const first = tokens[from];
  const isAcronym = length === 1 && /^\p{Lu}{2,6}$/u.test(words);
  if (isAcronym) return 'ORGANIZATION';
  if (before && LOCATIVE.test(before.lower)) return 'PLACE';
  if (length > 1 && length < 6 && first && gazetteer.isGivenName(first.word)) return 'PERSON';
  if (length > 1 && length < 6 && isPerson(tokens.slice(from, to), after)) return 'PERSON';
  return undefined;
}

/** "Steppe Shield 2023 joint exercise". */
const isExercise = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + 4)
    .some(
      ({ lower }, index, rest) =>
        /^(exercises?|drills?|manoeuvres|maneuvers|wargames?)$/.test(lower) &&
        rest
          .slice(0, index)
          .every((token) =>
            /^(\d{4}|-?\d+|joint|military|naval|air|annual|multinational|bilateral|trilateral)$/.test(token.lower),
          ),
    );

/** Two to four names in a row, none of them a common word, are somebody. */
function isPerson(run: readonly Token[], after: Token | undefined): boolean {
  const isNames = run.every(({ pos, lower }) => pos === 'PROPN' || PARTICLE.test(lower) || JOINED.test(lower));
  return isNames && run.length < 5 && !/^(river|mountains|region)$/.test(after?.lower ?? '');
}
