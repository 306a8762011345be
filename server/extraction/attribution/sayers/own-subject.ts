/** Whether the subject that a verb of saying was given is the one who says it. */
import type { Clause, Slot } from '../../shapes.ts';
import { REPORT } from './saying.ts';

/** "sold arms to Sudan, the report says": what stands before a comma that nothing closes is no subject. */
export function ownSubject({ subject, from, sentence: { tokens } }: Clause): Slot | undefined {
  const between = subject ? tokens.slice(subject.to, from) : [];
  const isOpen =
    between[0]?.word === ',' && between[1]?.pos === 'DET' && between.filter(({ word }) => word === ',').length === 1;
  // "attacked Chad, the statement said": read as one name with what it is.
  const own = subject ? tokens.slice(subject.from, subject.to) : [];
  const isNote = own.some(({ word }) => word === ',') && REPORT.test(own.at(-1)?.lower ?? '');
  return isOpen || isNote ? undefined : subject;
}
