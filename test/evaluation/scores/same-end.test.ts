import { expect, test } from '@jest/globals';
import type { Kind } from '../../../server/domain/ontology/kind.ts';
import { anEntity, same } from '../drafts.ts';

const YES: readonly (readonly [string, Kind, string])[] = [
  ['Kenya', 'COUNTRY', 'Kenya'],
  ['Republic of Kenya', 'COUNTRY', 'Kenya'],
  ['Nairobi', 'COUNTRY', 'Kenya'],
  ['Odhiambo', 'PERSON', 'Amina Odhiambo'],
  ['Semi Vakaloloma', 'PERSON', 'Ratu Semi Vakaloloma'],
  ['Kenyan government', 'GOVERNMENT_BODY', 'Government of Kenya'],
  ['Defence Minister of Kenya', 'OFFICE', 'Defense Minister of Kenya'],
  ['Defence Minister of Kenya', 'PERSON', 'Defence Minister of Kenya'],
  ['President', 'OFFICE', 'President of Kenya'],
  ['Police Commissioner of Solomon Islands', 'OFFICE', 'Commissioner of the Royal Solomon Islands Police'],
];
test.each(YES)('"%s" is the %s "%s"', (name, kind, drafted) => {
  expect(same([name], anEntity(kind, drafted))).toBe(true);
});

const NO: readonly (readonly [string, Kind, string])[] = [
  ['Niger', 'COUNTRY', 'Nigeria'],
  ['Kenya', 'GOVERNMENT_BODY', 'Government of Kenya'],
  ['Government of Kenya', 'COUNTRY', 'Kenya'],
  ['Foreign Minister of Kenya', 'OFFICE', 'Foreign Minister of Chad'],
  ['Deputy Foreign Minister of Kenya', 'OFFICE', 'Foreign Minister of Kenya'],
  ['Ilham Aliyev', 'PERSON', 'Heydar Aliyev'],
  ['Mohammed bin Salman', 'PERSON', 'Mohammed bin Zayed'],
  ['Mutah University', 'ORGANIZATION', 'Shell'],
];
test.each(NO)('"%s" is not the %s "%s"', (name, kind, drafted) => {
  expect(same([name], anEntity(kind, drafted))).toBe(false);
});

test('any of the names may be any of the aliases', () => {
  const army = anEntity('PERSON', 'Azman Hakimi', 'General Azman', 'COAS');
  expect(same(['Chief of Army', 'COAS'], army)).toBe(true);
});
