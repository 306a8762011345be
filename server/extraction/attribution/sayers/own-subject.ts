/** Whether the subject that a verb of saying was given is the one who says it. */
import type { Clause, Slot } from '../../shapes.ts';
import type { Scope } from '../scope.ts';
import { isNote } from './note-words.ts';
import { SPEAKS } from './verbs-of-saying.ts';

/** "sold arms to Sudan, the report says": what stands before a comma that nothing closes is no subject. */
export function ownSubject({ subject, from, sentence: { tokens } }: Clause): Slot | undefined {
  const between = subject ? tokens.slice(subject.to, from) : [];
  const isOpen =
    between[0]?.word === ',' && between[1]?.pos === 'DET' && between.filter(({ word }) => word === ',').length === 1;
  // "attacked Chad, the statement said": read as one name with what it is.
  const own = subject ? tokens.slice(subject.from, subject.to) : [];
  const isWithNote = own.some(({ word }) => word === ',') && isNote(own.at(-1)?.lower ?? '');
  // "Slovenia, he said, had": "he" is nobody with a name, and not Slovenia.
  const isHe = subject && subject.to < from && /^(he|she|they)$/.test(tokens[from - 1]?.lower ?? '');
  return isOpen || isWithNote || isHe ? undefined : subject;
}

/** "Duarte praised the army on Monday, adding that": behind a comma a gerund is said of whoever acts. */
export function gerundSubject({ form, parent, from, verb, sentence }: Clause, scope: Scope): Slot | undefined {
  if (form !== 'gerund' || sentence.tokens[from - 1]?.word !== ',') return undefined;
  // "X said there are others who need to be asked, adding that": X adds.
  const said =
    verb.lemma === 'add' && parent?.link !== undefined
      ? scope
          .clauses(sentence.index)
          .findLast((one) => one.form === 'finite' && SPEAKS.has(one.verb.lemma) && one.to <= from)
      : undefined;
  const above =
    said ??
    (parent?.form === 'finite'
      ? parent
      : scope.clauses(sentence.index).findLast((one) => one.form === 'finite' && one.to <= from && !one.parent));
  return above?.voice === 'active' && above.subject && above.subject.to <= above.from ? above.subject : undefined;
}

/** "X said Y would welcome it, but added that": whoever said it adds; "called off a visit planned for May and said": whoever called it off. */
export function sharedSubject({ verb, link, parent, subject }: Clause, scope: Scope): Slot | undefined {
  if (link !== 'coordinate' || !parent) return undefined;
  const speaker = parent.link === 'that' ? parent.parent : parent;
  if (verb.lemma === 'add' && speaker && SPEAKS.has(speaker.verb.lemma)) return speaker.subject;
  if (subject || parent.subject) return undefined;
  return scope
    .clauses(parent.sentence.index)
    .findLast((one) => one.form === 'finite' && !one.parent && one.subject !== undefined && one.to <= parent.from)
    ?.subject;
}

/** "It fell to Ada Obi to announce that", "It was left to the spokesman to repeat that": to whom. */
export function fallsTo({ form, parent }: Clause): Slot | undefined {
  if (form !== 'infinitive' || !parent || !/^(fall|leave)$/.test(parent.verb.lemma)) return undefined;
  const isIt = parent.sentence.tokens[parent.from - 1]?.lower === 'it';
  return isIt
    ? parent.complements.find(({ slot, preposition }) => slot.use === 'plain' && /^(to|with)?$/.test(preposition ?? ''))
        ?.slot
    : undefined;
}
