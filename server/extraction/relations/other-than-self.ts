/** "Pakistan values its ties with Azerbaijan and supports its position": nobody is joined to himself, so the pronoun means the other state that was named. */
import type { Slot } from '../shapes.ts';
import type { Match, Stage } from './reading.ts';

/** The object of a match; another than the subject where a pronoun would be the subject itself. */
export function otherThanSelf({ cast, slots }: Stage, { subject, object }: Pick<Match, 'subject' | 'object'>): Slot {
  const [self] = subject.refs;
  const isSelf = subject !== object && subject.refs.length === 1 && object.refs.length === 1 && object.refs[0] === self;
  if (!isSelf || object.form !== 'pronoun') return object;
  const isOther = ({ to, form, refs: [key = ''] }: Slot): boolean =>
    to <= object.from && form !== 'pronoun' && key !== self && cast.entities.get(key)?.kind === 'COUNTRY';
  const other = slots.findLast((slot) => slot.refs.length === 1 && isOther(slot));
  return other ? { ...object, refs: other.refs, reasons: ['pronoun-other-state'] } : object;
}
