/** What the graph tells already of what a document tells, perhaps: a line for each. */
import { sentenceOf } from '../../analysis/sentence.ts';
import type { Candidate } from '../../domain/candidate.ts';
import { happeningOf } from '../../resolution/same-event.ts';
import { type Paper, printable } from './paper.ts';
import type { ReadingDone } from './read-one.ts';

/** What every suggestion has in common. */
const USUAL = ['same-type', 'same-actors'];

/** "= Asim Munir met with Ilham Aliyev: perhaps the same meeting as claim-… of 2023-11-01: same day, same place". */
export function eventsText({ read: { extraction }, suggested }: ReadingDone, { paint, wrap }: Paper): string {
  const names = new Map(extraction.entities.map(({ key, name }) => [key, printable(name)]));
  const said = ({ with: third, ...one }: Candidate) =>
    sentenceOf({ ...one, with: third === undefined ? [] : [third] }, (key) => names.get(key) ?? key);
  return suggested.events
    .map(({ candidate, claim, reasons }) => {
      const why = reasons.filter((reason) => !USUAL.includes(reason)).map((reason) => reason.replaceAll('-', ' '));
      const day = claim.validFrom === undefined ? '' : ` of ${claim.validFrom}`;
      const same = `perhaps the same ${happeningOf(claim.predicate)} as ${claim.id}${day}: ${why.join(', ')}`;
      return wrap(`${paint('yellow', '=')} ${said(candidate)}: ${same}`, 2);
    })
    .join('\n');
}
