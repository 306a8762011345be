/** What capitals are left: people, agreements, events, equipment, places, and what is not yet known. */

import type { KnownEntities, Token } from '../../shapes.ts';
import type { Gazetteer } from '../../tables/gazetteer.ts';
import type { Board } from '../board.ts';
import { isPressService } from '../bodies/capital-body.ts';
import { datelineEnd } from '../dateline.ts';
import { isShouting } from '../headline.ts';
import { isBased, isCapital, isPossessive, namesSomething } from '../words.ts';
import { isAddress, isLetters, isMoney, isNumber, isShipWord } from './addresses.ts';
import { agreementTail, isAgreementName, isAnyAgreement, isCalledAgreement } from './agreement-names.ts';
import { isMeeting, meetingEnd, yearEnd } from './meetings.ts';
import { isEmployer, isExerciseBefore, kindByNounBefore } from './name-cues.ts';
import { isByline, type KindFound, kindOf } from './name-kinds.ts';
import { isJoinedName, isNameParticle } from './name-parts.ts';

/** Last words of names that begin with a place, as agreements do: "Lobito Corridor". */
const NAMED_AFTER =
  /^(summit|conference|forum|dialogue|roundtable|festival|games|expo|initiative|process|corridor|airport|canal|dam|bridge|camp|palace|barracks|square|gate)$/;

/** "USD 4.6 billion" names money, nobody. */
const CURRENCY = /^(USD|EUR|GBP|PKR|INR|AZN|TRY|CHF|JPY|CNY|KES|Rs)$/;

/** "90 MW of electricity": a measure behind its number. */
const UNIT = /^(MW|GW|kW|MWh|GWh|kWh|TWh|MHz|GHz|km|kg|bpd|BCM|MT|AM|PM)$/;
/** "20:01 PM EST". */
const ZONE = /^(EST|EDT|CST|PST|GMT|UTC|BST|CET|CEST|EET|MSK|PKT|IST|JST|SGT)$/;

/** "Western diplomats", "Joint drills": of no state, and no place. */
const QUARTER = /^((West|East|North|South)ern|Joint)$/;

/** "HRH the Crown Prince": how he is addressed. */
const STYLE = /^(HRH|HH|HM|HIH)$/;
/** Written with capitals, and nobody: "a cargo of LNG". */
const GOODS = /^(LNG|LPG|GDP|FDI|VAT|CEO|CFO|COO|CTO|COVID-19|Covid-19)$/;

export function putNames(board: Board, gazetteer: Gazetteer, known: KnownEntities): void {
  const { tokens } = board.sentence;
  const shouts = isShouting(tokens);
  for (let from = 0; from < tokens.length; from++) {
    const meeting = startsMeeting(board, from) && !isEmployer(tokens, from) ? meetingEnd(board, from) : undefined;
    if (meeting === undefined && (!startsName(board, from) || isPairOfPlaces(tokens[from]?.word ?? '', gazetteer)))
      continue;
    const end = meeting === undefined ? runEnd(board, from) : meetingTail(board, meeting);
    const isPress = tokens[end]?.lower === 'of' && isPressService(tokens.slice(from, end));
    if (isPress || isHonour(tokens, from, end) || isAnyAgreement(tokens, from, board.words(from, end))) {
      from = end - 1;
      continue;
    }
    const run = { from, to: end, words: board.words(from, end) };
    const found =
      meeting !== undefined
        ? MEETING
        : isByline(tokens, run)
          ? BYLINE
          : shouts
            ? undefined
            : kindOf(board, run, gazetteer);
    const to = found?.kind === 'EVENT' ? yearEnd(tokens, end) : end;
    // A quotation may begin the sentence.
    const isInitial = to - from === 1 && tokens.slice(0, from).every(({ pos }) => pos === 'PUNCT');
    const [entity, second] = known.named(board.words(from, to));
    const only = second === undefined ? entity : undefined;
    const kind = only?.kind ?? found?.kind;
    if (!(isInitial && tokens[from]?.pos !== 'PROPN' && kind === undefined))
      board.put({
        what: 'name',
        from,
        to,
        isInitial,
        ...(kind && { kind }),
        ...(only && { known: only }),
        ...(!only && found?.isSure && { isSure: true }),
      });
    from = to - 1;
  }
}

/** "awarded the Zafar Order to": nobody, and nothing that acts. */
const isHonour = (tokens: readonly Token[], from: number, end: number): boolean =>
  end - from > 1 &&
  [end - 1, end].some((at) => /^(order|medal|prize|award)$/.test(tokens[at]?.lower ?? '')) &&
  tokens[from - 1]?.pos === 'DET';

const MEETING: KindFound = { kind: 'EVENT', isSure: true };
const BYLINE: KindFound = { kind: 'MEDIA_OUTLET', isSure: true };

/** At a body or a place, not at a nation's people: "the G20 New Delhi Summit", but "the Kenyan Summit". */
function startsMeeting(board: Board, at: number): boolean {
  const chunk = board.at(at);
  if (!chunk) return at > 0 || board.sentence.tokens[at]?.pos === 'PROPN';
  return chunk.from === at && (chunk.what === 'body' || (chunk.what === 'place' && chunk.hit.use !== 'demonym'));
}

function startsName(board: Board, at: number): boolean {
  const token = board.sentence.tokens[at];
  if (!token || !namesSomething(token) || !/\p{L}/u.test(token.word)) return false;
  if (GOODS.test(token.word) || STYLE.test(token.word)) return false;
  // "Meeting Peter Maurer in Bern": a verb that begins the sentence is no part of the name.
  if (at === 0 && token.pos === 'VERB' && /(ing|ed)$/.test(token.lower)) return false;
  // "PR No. 12/2031"
  if (board.sentence.tokens[at + 1]?.word === 'No.' || isNumber(board.sentence.tokens, at)) return false;
  if (isMoney(board.sentence.tokens, at) || isLetters(board.sentence.tokens, at)) return false;
  if (isAddress(board, at)) return false;
  if (isShipWord(board.sentence.tokens, at)) return false;
  if (QUARTER.test(token.word) && !isCapital(board.sentence.tokens[at + 1] ?? token)) return false;
  if (UNIT.test(token.word) && /^\d/.test(board.sentence.tokens[at - 1]?.word ?? '')) return false;
  if (ZONE.test(token.word) && /^(AM|PM|\d.*)$/i.test(board.sentence.tokens[at - 1]?.word ?? '')) return false;
  if (CURRENCY.test(token.word) && /^\d/.test(board.sentence.tokens[at + 1]?.word ?? '')) return false;
  return !board.at(at) || startsWithPlace(board, at);
}

/** "Estonia-Finland": the two are named, not a third. */
function isPairOfPlaces(word: string, gazetteer: Gazetteer): boolean {
  const parts = word.split(/[-–]/);
  return parts.length === 2 && parts.every((part) => gazetteer.place(part)?.entry.kind === 'COUNTRY');
}

/** "the Pacific Seabed Treaty", "the Shusha Declaration": the place is part of the name. */
function startsWithPlace(board: Board, from: number): boolean {
  const { tokens } = board.sentence;
  const chunk = board.at(from);
  if (chunk?.what !== 'place' || chunk.from !== from || isPossessive(tokens[chunk.to])) return false;
  if (chunk.hit.use === 'demonym' && chunk.hit.entry.kind === 'COUNTRY') return false;
  const next = tokens[chunk.to];
  // "VILNIUS (Baltic Wire) -"
  if (tokens[from - 1]?.word === '(' && tokens[chunk.to + 1]?.word === ')' && chunk.to < datelineEnd(tokens))
    return true;
  const told = kindByNounBefore({ tokens, from });
  if (
    (told === 'EQUIPMENT' || told === 'ORGANIZATION' || isExerciseBefore(tokens, from)) &&
    next &&
    namesSomething(next) &&
    !board.at(chunk.to)
  )
    return true;
  let at = chunk.to;
  while (at < chunk.to + 4 && tokens[at] && !board.at(at) && namesSomething(tokens[at] as Token)) {
    if (NAMED_AFTER.test(tokens[at]?.lower ?? '') || isCalledAgreement(tokens, at)) return true;
    at++;
  }
  return false;
}

function runEnd(board: Board, from: number): number {
  const { tokens } = board.sentence;
  let to = board.at(from)?.to ?? from + 1;
  while (to < tokens.length && !board.at(to)) {
    const [before, token, next] = tokens.slice(to - 1, to + 2);
    if (!token || (before && isBased(before))) break;
    if (isPlus(before, token)) return to + 1;
    if (isNamePart(token) || (next && isParticle(tokens, to)) || isJoinedName(token.word)) to++;
    else {
      const isAgreement = isAgreementName(tokens, { from, to, words: board.words(from, to) });
      const end = isAgreement ? agreementTail(board, to) : isMeeting(tokens[to - 1]) ? meetingTail(board, to) : to;
      if (end === to) break;
      to = end;
    }
  }
  return to;
}

/** "the E3+3", "the P5+1". */
const isPlus = (before: Token | undefined, { word }: Token): boolean =>
  /^\+\d$/.test(word) && /^\p{Lu}\d$/u.test(before?.word ?? '');

/** "the Summit of the Isles"; that of a body is not called so. */
function meetingTail(board: Board, at: number): number {
  const end = agreementTail(board, at);
  return board.at(end - 1)?.what === 'body' ? at : end;
}

const isNamePart = (token: Token): boolean => namesSomething(token) && token.pos !== 'PUNCT';

/** "de", "bin", "de la" before a name. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  if (!isNameParticle(tokens[at]?.lower ?? '')) return false;
  const next = tokens[isNameParticle(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1];
  return next !== undefined && isNamePart(next);
}
