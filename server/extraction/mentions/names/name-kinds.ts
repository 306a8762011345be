/** What a run of capitals names: by its words, by the titles and nouns around it, by how names are made. */
import type { Kind } from '../../../domain/kind.ts';
import type { Gazetteer } from '../../gazetteer.ts';
import type { Token } from '../../shapes.ts';
import type { Board } from '../board.ts';
import { isInBodyNames } from '../bodies/body-words.ts';
import { datelineEnd } from '../dateline.ts';
import { isPossessive } from '../words.ts';
import { kindByNouns } from './name-cues.ts';
import { isJoinedName, isNameParticle } from './name-parts.ts';

export const AGREEMENT =
  /\b(treaty|agreement|accords?|pact|convention|protocol|declaration|memorandum|understanding|charter|compact|roadmap)\b/i;
const EVENT =
  /\b(summit|exercise|games|conference|forum|festival|drill|drills|dialogue|talks|assembly|congress|expo|cup)\b/i;
const SPOT =
  /\b(house|palace|square|airport|airfield|hall|region|province|street|base|port|valley|river|lake|mountains?|island|islands|sea|strait|straits|gulf|district|corridor|pass|dam|canal|crossing|bay|peninsula|plateau|highlands|desert|triangle|village|camp|county|city|monastery|mosque|cathedral|memorial|cemetery|avenue)\b/i;
const LOCATIVE = /^(in|near|at|around|outside|inside|off)$/;
const EXERCISE = /^(exercises?|operation|drills?)$/;

export interface Run {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export interface KindFound {
  readonly kind: Kind;
  /** By a word that leaves no doubt, not by how it looks. */
  readonly isSure: boolean;
}

export function kindOf(board: Board, run: Run, gazetteer: Gazetteer): KindFound | undefined {
  const sure = sureKind(board, run, gazetteer);
  if (sure) return { kind: sure, isSure: true };
  const guess = likelyKind(board, run, gazetteer);
  return guess && { kind: guess, isSure: false };
}

function sureKind(board: Board, { from, to, words }: Run, gazetteer: Gazetteer): Kind | undefined {
  const { tokens } = board.sentence;
  const before = tokens[from - 1];
  const titled = board.at(from - 1);
  const isTitled = titled?.what === 'rank' || (titled?.what === 'role' && !isPossessive(before));
  // "the M27 rebels".
  if (isArmed(tokens[to]?.lower)) return 'ORGANIZATION';
  if (/\d/.test(words) && /^[\p{Lu}\d]/u.test(words)) return 'EQUIPMENT';
  if (AGREEMENT.test(words)) return 'AGREEMENT';
  if (isExercise(tokens, to) && !isTitled) return 'EVENT';
  if (EXERCISE.test(before?.lower ?? '') && !gazetteer.isGivenName(words)) return 'EVENT';
  if (EVENT.test(words) && to - from > 1) return 'EVENT';
  if (SPOT.test(words) && to - from > 1 && titled?.what !== 'rank') return 'PLACE';
  // "Director General International Peace Support Operations, General X": what he directs.
  if (isTitled && to - from > 2 && gazetteer.roles.isDomain(tokens[to - 1]?.lower ?? '')) return 'ORGANIZATION';
  if (isTitled) return 'PERSON';
  return kindByNouns({ tokens, from, to });
}

const isArmed = (next = ''): boolean => /^(rebels|militia|movement|insurgents|militants|guerrillas)$/.test(next);

function likelyKind(board: Board, { from, to, words }: Run, gazetteer: Gazetteer): Kind | undefined {
  const { tokens } = board.sentence;
  const [before, first] = [tokens[from - 1], tokens[from]];
  const length = to - from;
  if (from === 0 && datelineEnd(tokens) >= to && /^\p{Lu}/u.test(words)) return 'PLACE';
  if (length > 1 && tokens.slice(from, to).some(({ lower }) => isInBodyNames(lower))) return 'ORGANIZATION';
  if (length === 1 && isAcronym(words)) return isByline(tokens, from) ? 'MEDIA_OUTLET' : 'ORGANIZATION';
  if (before && LOCATIVE.test(before.lower)) return 'PLACE';
  if (length > 1 && length < 6 && first && gazetteer.isGivenName(first.word)) return 'PERSON';
  if (length > 1 && length < 6 && isPerson(tokens.slice(from, to), tokens[to]))
    return before?.lower === 'the' ? 'ORGANIZATION' : 'PERSON';
  return length === 1 && /^\p{Lu}\p{Ll}{2,}\p{Lu}/u.test(words) ? 'ORGANIZATION' : undefined;
}

const isAcronym = (words: string): boolean => /^\p{Lu}{2,6}$/u.test(words);

/** "NAIROBI, 12 March (NNA) -": the agency that tells it. */
const isByline = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === '(' && tokens[at + 1]?.word === ')' && at < datelineEnd(tokens);

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
  const isNames = run.every(
    ({ pos, lower }) => pos === 'PROPN' || isNameParticle(lower) || isJoinedName(lower) || /\p{L}-\p{L}/u.test(lower),
  );
  const isKorean = run.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(run[1]?.word ?? '');
  return (isNames || isKorean) && run.length < 5 && !/^(river|mountains|region)$/.test(after?.lower ?? '');
}
