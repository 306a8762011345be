/** The future of the past: "would later sign", "was to attack it two years later", "went on to sign": it did. */
import type { Clause } from '../../shapes.ts';
import { lowerText } from '../../text/lower-text.ts';

const SPAN =
  '(a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|(a )?few|\\d+) (hour|day|week|month|year|decade)s?';
const LATER = new RegExp(
  `\\bwould (later|eventually|ultimately|subsequently|in time)\\b|\\bwould (go on|come) to\\b|\\b${SPAN} (later|afterwards)\\b.*\\bwould\\b|\\bwould\\b.*\\b${SPAN} (later|afterwards)\\b|\\bwould\\b.*\\b(in|of) (1[5-9]\\d\\d|20[01]\\d)\\b|\\b(in|of) (1[5-9]\\d\\d|20[01]\\d)\\b.*\\bwould\\b`,
);
/** Somebody says, hopes or plans it: then it is still to come. */
const TOLD =
  /\b(said|says?|saying|announced|added|told|according|statement|noted|expected|expects|hope[ds]?|promised?|pledged?|agreed|agreement|plan(s|ned)?|proposals?|proposed|scheduled|under|believed?|likely|predict(s|ed)?|warn(s|ed)?|argue[ds]?|have|is|are|will)\b|"/;

export const isHindsight = ({ sentence: { tokens } }: Clause): boolean => {
  const text = lowerText(tokens);
  return LATER.test(text) && !TOLD.test(text);
};
