/** Whether a capital is where something is, or acts for its state. */
import type { PlaceChunk } from '../../mentions/chunk.ts';
import type { Scene } from '../casting.ts';
import { stateAfter } from './address.ts';

const LOCATIVE =
  /^(in|near|at|around|outside|from|to|for|via|through|between|into|towards?|over|across|reached?|left|leaving|toured?|visit(ed|ing|s)?|hosted|capital|city|of)$/;

/** "drew a protest from Beijing": who answers is no place. */
const ANSWERS =
  /^(protests?|rebukes?|criticism|condemnation|praise|applause|thanks|outcry|anger|fury|ire|response|reply|answer|answers|denials?|support|backing|approval|grumbles?|objections?|complaints?|demands?|requests?|pressure|warnings?|threats?|assurances?|permission|concessions?|invitation|clarification|apology|explanation)$/;

/** A capital is a place after "in", an actor elsewhere: "Baku said". Between two capitals it depends on the verb: "talks between Baku and Yerevan" are actors'. */
export function isWhere({ board }: Scene, { from, to, hit }: PlaceChunk): boolean {
  const { tokens } = board.sentence;
  const before = tokens[from - 1];
  if (from === 0) return isDateline(board.sentence.tokens);
  // "Kingston, Jamaica, and Belmopan, Belize"
  if (stateAfter(board, to)?.hit.entry === hit.entry) return true;
  // "Naval Headquarters Islamabad": where the body sits.
  if (board.at(from - 1)?.to === from && /^(body|name)$/.test(board.at(from - 1)?.what ?? '')) return true;
  if (before?.lower === 'to' && tokens[from - 2]?.lower === 'according') return false;
  if (before?.lower === 'to' && /^(appeal|complain|apologi[sz]e)/.test(tokens[from - 2]?.lower ?? '')) return false;
  if (before?.lower === 'from' && ANSWERS.test(tokens[from - 2]?.lower ?? '')) return false;
  if (before?.word === ',' && tokens[from - 2]?.lower === 'capital') return true; // "in the Kenyan capital, Nairobi"
  if (
    before?.lower === 'between' ||
    (before?.lower === 'of' && tokens[from - 2]?.lower !== 'city' && tokens[from - 2]?.lower !== 'capital')
  )
    return false;
  return (
    before !== undefined && LOCATIVE.test(before.lower) && !(before.lower === 'to' && /PART|VERB/.test(before.pos))
  );
}

/** "NAIROBI, 12 March", "BAKU (Reuters) -". */
const isDateline = (tokens: readonly { word: string; lower: string }[]): boolean =>
  (tokens.length === 2 && tokens[1]?.word === '.') ||
  /^\p{Lu}{3,}$/u.test(tokens[0]?.word ?? '') ||
  tokens.slice(1, 8).some(({ word }) => word === '-') ||
  (/^[,:]$/.test(tokens[1]?.word ?? '') &&
    /^\d|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(tokens[2]?.lower ?? ''));
