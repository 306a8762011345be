/** Pairs of the sentences that a test writes, and those of the tables. */
import { toDocument } from '../../../server/extraction/text/document.ts';
import { readTraining } from '../../../server/extraction/typing/learning/training.ts';
import type { Label, Labelled } from '../../../server/extraction/typing-model.ts';

/** `[1 Kenya] met [2 Chad].` → the pair. */
export function example(label: Label, text: string): Labelled {
  const { examples, problems } = readTraining([{ file: 'test', text: `${label}\t${text}` }], toDocument);
  const [found] = examples;
  if (!found) throw new Error(problems.join('\n'));
  return found;
}

/** The same with subject and object swapped. */
export const swapped = ({ pair, label }: Labelled): Labelled => ({
  label,
  pair: { ...pair, subject: pair.object, object: pair.subject },
});

/** Enough to tell three labels apart. */
export const FEW: readonly Labelled[] = [
  ['MET_WITH', '[1 Kenya] met [2 Chad] in Moyale.'],
  ['MET_WITH', '[1 Peru] met [2 Chile] at the border.'],
  ['MET_WITH', 'The ministers of [1 Peru] and [2 Bolivia] met on Monday.'],
  ['MET_WITH', 'The envoys of [1 Oman] and [2 Qatar] met on Friday.'],
  ['ACCUSED', '[1 Rwanda] accused [2 Congo] of arming rebels.'],
  ['ACCUSED', '[2 Malawi] was accused by [1 Zambia] of spying.'],
  ['ACCUSED', '[2 Serbia] was accused by [1 Kosovo] of lying.'],
  ['ACCUSED', '[1 Fiji] accused [2 Tonga] of poaching.'],
  ['NONE', '[1 Laos] held a vote while [2 Nepal] shut its ports.'],
  ['NONE', '[1 Cuba] held elections while [2 Haiti] shut its schools.'],
].map(([label, text]) => example(label as Label, text ?? ''));
