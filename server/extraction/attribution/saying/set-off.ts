/** Where the words of a sayer begin behind what is said, and whether they are set off from it. */
import type { Clause, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { isNote } from '../sayers/note-words.ts';
import { ownSubject } from '../sayers/own-subject.ts';
import { isCrowd } from '../sayers/unnamed/crowd-words.ts';
import { isStation } from '../sayers/unnamed/described.ts';
import { SPEAKERS } from '../sayers/unnamed/stand-ins.ts';

/** "a note handed out by the government says", "the office of the president in Lilongwe wrote": where the noun phrase begins, if it has no slot. */
function headBefore(tokens: readonly Token[], from: number): number {
  const head = tokens.findLast(
    ({ lower, index, pos }) =>
      index < from &&
      index > from - 14 &&
      (isNote(lower) ||
        OFFICES.has(lower) ||
        SPEAKERS.has(lower) ||
        (isCrowd(lower) && /^(NOUN|PROPN)$/.test(pos)) ||
        isStation(lower)),
  );
  const isOne =
    head &&
    tokens
      .slice(head.index, from)
      .every(
        ({ word, pos }) =>
          !/^(AUX|PRON|SCONJ|CCONJ)$/.test(pos) && !/^[,;:"]$/.test(word) && (pos !== 'VERB' || isNote(head.lower)),
      );
  return isOne ? headBefore(tokens, head.index) : from;
}

/** "the government in Kampala says": a name behind a preposition is not where the sayer begins. */
export function phraseFrom(tokens: readonly Token[], clause: Clause): number {
  const { from } = clause;
  const subject = ownSubject(clause);
  if (!subject) return /^(he|she|they)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : headBefore(tokens, from);
  const before = tokens.findLast(({ pos, index }) => index < subject.from && !/^(DET|ADJ)$/.test(pos));
  return /^(in|of|from|at|for|to|by)$/.test(before?.lower ?? '') ? headBefore(tokens, subject.from) : subject.from;
}

const OFFICES = words('office ministry department government army navy embassy presidency');

const DENIABLE = words('charge accusation claim allegation assertion suggestion insinuation version');

const isInPhrase = (token: Token | undefined): boolean => /^(DET|ADJ|NOUN|NUM|PROPN)$/.test(token?.pos ?? '');

/** A comma, a quotation mark or "as" stands before its subject: ", the news agency Reuters said". */
export function isSetOff(tokens: readonly Token[], start: number): boolean {
  let at = start - 1;
  while (
    at > start - 6 &&
    (isInPhrase(tokens[at]) ||
      // "two diplomats and a Somali official said".
      (tokens[at]?.lower === 'and' && isInPhrase(tokens[at - 1])) ||
      /^(so|or|of|'s|its|their|his|her)$/.test(tokens[at]?.lower ?? ''))
  )
    at--;
  const opener = tokens[at];
  // ", a charge Uganda denies": denied is the noun, not the sentence.
  if (tokens.slice(at + 1, start).some(({ lower }) => DENIABLE.has(lower) || lower === 'whatever')) return false;
  return opener !== undefined && (/^[,"]$/.test(opener.word) || opener.lower === 'as');
}
