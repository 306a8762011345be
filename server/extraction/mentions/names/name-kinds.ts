/** What a run of capitals names: by its words, by the titles and nouns around it, by how names are made. */
import type { Kind } from '../../../domain/ontology/kind.ts';
import type { Token } from '../../shapes.ts';
import type { Gazetteer } from '../../tables/gazetteer.ts';
import { words as wordList } from '../../tables/word-list.ts';
import type { Board } from '../board.ts';
import { isInBodyNames } from '../bodies/body-words.ts';
import { datelineEnd } from '../dateline.ts';
import { isBased, isPossessive } from '../words.ts';
import { isAgreementName } from './agreement-names.ts';
import { isFirm } from './firm-names.ts';
import { isMeeting } from './meetings.ts';
import { isEmployer, isExerciseBefore, kindByNouns } from './name-cues.ts';
import { isJoinedName, isNameParticle } from './name-parts.ts';
import { isAnyThing, isNoPlace, isNothing } from './nobody.ts';
import { isWhereTo } from './where-to.ts';

const EVENT =
  /\b(summit|exercise|games|conference|forum|festival|drill|drills|dialogue|talks|assembly|congress|expo|cup|ministerial (?:consultations|meeting)|round ?table|war)\b|\b(fair|exhibition)$/i;
const SPOT =
  /\b(house|palace|square|airport|airfield|hall|region|province|street|base|port|valley|river|lake|mountains?|island|islands|sea|strait|straits|gulf|district|corridor|pass|dam|canal|crossing|bay|peninsula|plateau|highlands|desert|triangle|village|camp|county|city|monastery|mosque|cathedral|memorial|cemetery|avenue)\b/i;
const LOCATIVE = /^(in|near|at|around|outside|inside|off)$/;

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
  const last = tokens[to - 1];
  if (last && isBased(last)) return 'PLACE';
  if (/^\p{Lu}\d ?\+\d$/u.test(words)) return 'INTERGOVERNMENTAL_ORGANIZATION';
  if (/\d/.test(words) && /^[\p{Lu}\d]/u.test(words)) return 'EQUIPMENT';
  if (isEmployer(tokens, from)) return 'ORGANIZATION';
  if (isAgreementName(tokens, { from, to, words })) return isPartyOf(board, from) ? 'ORGANIZATION' : 'AGREEMENT';
  if (isExercise(tokens, to) && !isTitled) return 'EVENT';
  if (isExerciseBefore(tokens, from) && !gazetteer.isGivenName(words)) return 'EVENT';
  if (to - from > 1 && isMeeting(tokens[from])) return 'EVENT';
  if ((EVENT.test(words) || /^(cyclone|hurricane|typhoon|storm|operation) /i.test(words)) && to - from > 1)
    return 'EVENT';
  if (isSpot(words) && to - from > 1 && titled?.what !== 'rank') return 'PLACE';
  // "Director General International Peace Support Operations, General X": what he directs.
  if (isTitled && to - from > 2 && gazetteer.roles.isDomain(tokens[to - 1]?.lower ?? '')) return 'ORGANIZATION';
  if (isTitled) return 'PERSON';
  return kindByNouns({ tokens, from, to });
}

/** "lawmaker Amina Okoth of Civic Accord": whose member somebody is. */
const isPartyOf = (board: Board, from: number): boolean => {
  const member = board.sentence.tokens[from - 1]?.lower === 'of' ? board.at(from - 2) : undefined;
  return member?.what === 'name' && member.kind === 'PERSON';
};

/** "Cape", "spring", "bay", "city" in the languages that maps are written in. */
const SPOT_FIRST =
  /^(Cape|Fort|Mount|Wadi|Bir|Ain|Ras|Jebel|Jabal|Kafr|Umm|Puerto|Ciudad|Bandar|Tanjung|Pulau|Bukit|Kuala|Nakhon|Novo|Nizhny|Kota|Monte|Sungai|Khor|Tell) /;

/** "Cuyuni River", "Port of Tallinn", "Lake Victoria", "Wadi Qasir"; not "the Desert Column". */
const isSpot = (words: string): boolean =>
  (SPOT.test(words) || SPOT_FIRST.test(words)) &&
  !/ (column|brigade|front|union|group|guards?|council|movement|party|coalition|forces?)$/i.test(words);

const isArmed = (next = ''): boolean => /^(rebels|militia|movement|insurgents|militants|guerrillas)$/.test(next);

function likelyKind(board: Board, { from, to, words }: Run, gazetteer: Gazetteer): Kind | undefined {
  const { tokens } = board.sentence;
  const [before, first] = [tokens[from - 1], tokens[from]];
  const length = to - from;
  if (from === 0 && datelineEnd(tokens) >= to && /^\p{Lu}/u.test(words)) return 'PLACE';
  if (isNothing(words) || isAnyThing(tokens, from, gazetteer)) return undefined;
  if (length > 1 && tokens.slice(from, to).some(({ lower }) => isInBodyNames(lower))) return 'ORGANIZATION';
  if (isFirm(tokens, { from, to }, gazetteer)) return 'ORGANIZATION';
  if (isByline(tokens, { from, to }) || isChannel(words)) return 'MEDIA_OUTLET';
  // "FACT FINDING:" above a text is nobody.
  if (from === 0 && tokens[to]?.word === ':' && isLoud(words) && !gazetteer.isGivenName(first?.word ?? ''))
    return undefined;
  if (length === 1 && isAcronym(words)) return 'ORGANIZATION';
  if (
    before &&
    ((LOCATIVE.test(before.lower) && !(first && isNoPlace(first, tokens[to]))) ||
      (length === 1 && isWhereTo(tokens, { from, to })))
  )
    return 'PLACE';
  if (length > 1 && length < 6 && first && (first.isName || gazetteer.isGivenName(first.word))) return 'PERSON';
  if (
    length === 1 &&
    (isHolderBefore(board, to) || isNations(board, { from, to }) || isLoneSayer(tokens, { from, to }))
  )
    return 'PERSON';
  if (length > 1 && length < 6 && isPerson(tokens.slice(from, to), tokens[to]))
    return before?.lower === 'the' ? 'ORGANIZATION' : 'PERSON';
  return length === 1 && /^\p{Lu}\p{Ll}{2,}\p{Lu}/u.test(words) ? 'ORGANIZATION' : undefined;
}

/** "Rzepecki, Poland's defence minister, thanked": what he is stands behind the comma. */
function isHolderBefore(board: Board, to: number): boolean {
  const { tokens } = board.sentence;
  if (tokens[to]?.word !== ',') return false;
  let at = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  if (board.at(at)?.what === 'place') at = board.at(at)?.to ?? at;
  if (isPossessive(tokens[at])) at++;
  const role = board.at(at);
  return role?.what === 'role' && !role.isPlural && /^[,.]$/.test(tokens[role.to]?.word ?? '.');
}

const MEETS = wordList(`
  meet visit fly travel mock arrive receive host greet congratulate thank phone telephone ring resign break vow accuse urge warn tell
  call threaten rule praise slam condemn swear address speak hail appoint sack step defend scold rebuke head land lash hit`);

/** "Hungary's Orban mocked", "met Nepal's Oli": people, not firms. */
function isNations(board: Board, { from, to }: Pick<Run, 'from' | 'to'>): boolean {
  const { tokens } = board.sentence;
  const nation = isPossessive(tokens[from - 1]) ? board.at(from - 2) : undefined;
  if (nation?.what !== 'place' || nation.hit.entry.kind !== 'COUNTRY') return false;
  const isBehind = MEETS.has(tokens[nation.from - 1]?.lemma ?? '') || tokens[nation.from - 1]?.lower === 'with';
  return MEETS.has(tokens[to]?.lemma ?? '') || (isBehind && !/NOUN|PROPN/.test(tokens[to]?.pos ?? ''));
}

/** "…, Diallo said.", "…, said Diallo.", `"…," Diallo told reporters`: who says it by a family name alone. */
function isLoneSayer(tokens: readonly Token[], { from, to }: Pick<Run, 'from' | 'to'>): boolean {
  const [mark, before] = [tokens[from - 2], tokens[from - 1]];
  const isBehind =
    /^[,"]$/.test(before?.word ?? '') &&
    /^(said|told|added|insisted|argued|stressed|warned)$/.test(tokens[to]?.lower ?? '');
  const isInverted =
    /^(said|added|insisted|argued|stressed|warned)$/.test(before?.lower ?? '') &&
    /^[,"]$/.test(mark?.word ?? '') &&
    /^([,.]|on|in|at)$/.test(tokens[to]?.lower ?? '.');
  return (
    from > 1 &&
    tokens[from]?.pos === 'PROPN' &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(tokens[from]?.word ?? '') &&
    (isBehind || isInverted)
  );
}

const isLoud = (words: string): boolean => words.includes(' ') && words === words.toUpperCase();
/** "Public TV", "TVN24", "Kol Radio". */
const isChannel = (words: string): boolean => /(^|\p{L} )(TV|Television|Radio)$|^TV\p{Lu}?\d*$/u.test(words);
const isAcronym = (words: string): boolean => /^\p{Lu}{2,6}$/u.test(words);

/** "NAIROBI, 12 March (NNA) -", "Ulaanbaatar, 16 June (MONTSAME).", "MINSK, December 5. /North Wire/.": the agency that tells it. */
export function isByline(tokens: readonly Token[], { from, to }: Pick<Run, 'from' | 'to'>): boolean {
  const marks = `${tokens[from - 1]?.word}${tokens[to]?.word}`;
  const isWhole =
    from < SOON &&
    tokens[to + 1]?.word === '.' &&
    to + 2 === tokens.length &&
    /\d/.test(tokens.map(({ word }) => word).join(' '));
  return marks === '()' ? isWhole || from < datelineEnd(tokens) : marks === '//' && from < SOON;
}

/** How far from the first word an agency between strokes may stand. */
const SOON = 8;

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
