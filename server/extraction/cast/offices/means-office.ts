/** Whether words mean an office that somebody holds: "the Prime Minister" a caretaker's, "the defence chief" a minister's, "the Foreign Secretary" what a report calls Britain's foreign minister. */
import { isShortOffice } from '../../../domain/wording/office-name.ts';
import type { Casting, HeldOffice } from '../casting.ts';
import { isOfficeThere, isUnderMinister, ministerOf } from './homes/offices-of-states.ts';

export function meansOffice(casting: Casting, office: string, held: HeldOffice): boolean {
  const plain = held.office.replace(/^(caretaker|interim|outgoing) /, '');
  const asked = office
    .replace(/^(defence|foreign|interior) chief$/, '$1 minister')
    .replace(/^(army|navy|air force) commander$/, 'commander of the $1');
  return (
    [held.office, held.full, plain].includes(asked) ||
    isShortOffice(office, held.office) ||
    (DIPLOMAT.test(office) && DIPLOMATS.test(held.office)) ||
    (ministerOf(office) === ministerOf(plain) &&
      isOfficeThere(casting, office, held.country) &&
      !isUnderMinister(casting, office, held.country))
  );
}

/** "According to the diplomat": of whom an office abroad or of foreign affairs was told. */
const DIPLOMAT = /^((top|chief|senior|veteran) )?diplomat$/;
const DIPLOMATS =
  /^((deputy|first deputy|assistant|permanent|special) )*(foreign minister|foreign secretary|secretary of state|ambassador|envoy|consul|consul general|representative|high representative|foreign policy chief|high commissioner)\b/;
