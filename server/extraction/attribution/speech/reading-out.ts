/** Notes that are read: `"…," it read`, `"…," the statement read`, `"…," reads a handout of the ministry`. */
import type { Clause, Slot } from '../../shapes.ts';
import { issuerSlot } from '../sayers/issuer-slot.ts';
import { isNote } from '../sayers/note-words.ts';
import { noteBehind } from '../sayers/unnamed/behind-verb.ts';
import { describedSlot } from '../sayers/unnamed/noun-phrase.ts';
import type { Scope } from '../scope.ts';

/** How far from the verb the note may be named. */
const NEAR = 8;

/** What reads is a note: "it" or a noun for one stands before the verb, or right behind it. */
export function readsOut({ verb, form, from, to, sentence: { tokens } }: Clause): boolean {
  if (verb.lemma !== 'read' || form !== 'finite') return false;
  const before = tokens.slice(Math.max(0, from - NEAR), from);
  const border = before.findLastIndex(({ word }) => /^[,"]$/.test(word));
  const own = before.slice(border + 1);
  return (
    own.at(-1)?.lower === 'it' ||
    own.some(({ lower }) => isNote(lower)) ||
    tokens.slice(to, to + 3).some(({ lower }) => isNote(lower))
  );
}

/** "reads a handout of the Peruvian foreign ministry": whose it is. */
export function authorBehind(clause: Clause, scope: Scope): Slot | undefined {
  const { to, sentence } = clause;
  const { tokens } = sentence;
  const note = readsOut(clause) ? tokens.slice(to, to + 3).find(({ lower }) => isNote(lower)) : noteBehind(clause);
  if (!note) return undefined;
  // "read the ISPR statement".
  const owner = scope
    .slots(sentence.index)
    .find(({ from, to: end, refs }) => from >= to && end <= note.index && note.index - end < 2 && refs.length === 1);
  if (owner) return owner;
  const author = scope
    .slots(sentence.index)
    .find(
      ({ from, use }) =>
        use === 'plain' &&
        from > note.index + 1 &&
        from < note.index + NEAR &&
        /^(by|of|from)$/.test(tokens.slice(note.index + 1, from).findLast(({ pos }) => pos === 'ADP')?.lower ?? ''),
    );
  const issuer = scope.issuer(sentence.index);
  if (author || noteBehind(clause) === undefined) return author;
  // "…, reads the statement.": nobody else is its author.
  return issuer === undefined
    ? describedSlot(sentence.index, [note.index, note.index + 1], scope.unlisted('DOCUMENT', note.lower))
    : issuerSlot(sentence.index, note, issuer);
}
