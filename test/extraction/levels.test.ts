/** What is shown at once and what is folded away: the levels of candidates. */
import { expect, it } from '@jest/globals';
import type { Predicate } from '../../server/domain/ontology/predicate.ts';
import { extract } from '../../server/extraction/extract.ts';
import { readingContext } from '../../server/pipeline/reading/reading.ts';

const context = readingContext();

const levelOf = (text: string, predicate: Predicate): string | undefined =>
  extract({ text }, context).candidates.find((candidate) => candidate.predicate === predicate)?.level;

it.each([
  [
    "The president of Kenya thanked Chad and pledged to raise the degree of mutual collaboration between the two countries' armed forces.",
    'PLEDGED_COOPERATION',
    'medium',
  ],
  ['Kenyan minister Ada Obi met Chadian minister Idriss Saleh in Lomé.', 'MET_WITH', 'high'],
] as const)('%s: %s is %s', (text, predicate, level) => expect(levelOf(text, predicate)).toBe(level));
