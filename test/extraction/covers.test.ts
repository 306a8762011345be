// What agreements cover: each content of a coordination is an issue of its own, as sure as the words say.
import { describe, expect, it } from '@jest/globals';
import { extract } from '../../server/extraction/extract.ts';
import { readingContext } from '../../server/pipeline/reading/reading.ts';

const context = readingContext();

function covered(text: string) {
  const { candidates, entities } = extract({ text }, context);
  const named = (key: string) => entities.find((entity) => entity.key === key);
  return candidates
    .filter(({ predicate }) => predicate === 'COVERS')
    .map(({ subject, object, ...said }) => ({ agreement: named(subject), issue: named(object), ...said }));
}
const contents = (text: string) => covered(text).map(({ issue }) => issue?.name);

describe('what an agreement covers', () => {
  it.each([
    [
      'The memorandum between Chad and Niger includes trade, fisheries and tourism.',
      'Memorandum between Chad and Niger',
      ['Trade', 'Fisheries', 'Tourism'],
    ],
    [
      'The Kapaz Protocol provides for joint patrols and the exchange of information.',
      'Kapaz Protocol',
      ['Joint patrols', 'Exchange of information'],
    ],
    [
      "Japan's agreement with Laos envisages cooperation in fields such as agriculture, health and education.",
      'Agreement between Japan and Laos',
      ['Agriculture', 'Health', 'Education'],
    ],
    [
      'Brazil and Bolivia signed a memorandum covering energy and road transport.',
      'Memorandum between Brazil and Bolivia',
      ['Energy', 'Road transport'],
    ],
    [
      'Training and equipment are covered by the agreement between Sweden and Latvia.',
      'Agreement between Sweden and Latvia',
      ['Training', 'Equipment'],
    ],
    [
      'Defence pacts between Ghana and Togo were concluded with the aim of promoting joint training and technology transfer.',
      'Defence pacts between Ghana and Togo',
      ['Joint training', 'Technology transfer'],
    ],
    [
      'Kenya and Uganda signed a defence agreement on Monday. The agreement covers training and joint exercises.',
      'Defence agreement between Kenya and Uganda',
      ['Training', 'Joint exercises'],
    ],
    [
      'A pact signed by Kenya and Japan covers ports, railways and policing.',
      'Pact between Kenya and Japan',
      ['Ports', 'Railways', 'Policing'],
    ],
  ])('is told by "%s"', (text, agreement, issues) => {
    const found = covered(text);
    expect(found.map(({ issue }) => issue?.name)).toEqual(issues);
    expect([...new Set(found.map(({ agreement: one }) => one?.name))]).toEqual([agreement]);
    expect(found.map((one) => [one.agreement?.kind, one.issue?.kind])).toEqual(
      issues.map(() => ['AGREEMENT', 'ISSUE']),
    );
    expect(new Set(found.map(({ group }) => group)).size).toBe(1);
  });

  it.each([
    [
      'Kenya signed a pact with Mali. The deal could contain provisions on visas and water.',
      'POSSIBLE',
      'PAST_OR_PRESENT',
    ],
    ['The accord between Peru and Chile may include customs.', 'POSSIBLE', 'PAST_OR_PRESENT'],
    ['The accord between Peru and Chile is expected to cover mining and visas.', 'PROBABLE', 'PLANNED'],
    ['The accord between Peru and Chile will cover mining and visas.', 'CERTAIN', 'PLANNED'],
    ['The accord between Peru and Chile covers mining and visas.', 'CERTAIN', 'PAST_OR_PRESENT'],
  ])('is as sure as "%s" says', (text, certainty, temporality) => {
    const found = covered(text);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toMatchObject({ certainty, temporality });
  });

  it('has its speaker', () => {
    const [first] = covered('Georgia said the accord with Armenia covers visa-free travel.');
    expect(first?.agreement?.name).toBe('Accord between Georgia and Armenia');
    expect(first?.attribution).toHaveLength(1);
  });

  it('may be denied', () =>
    expect(covered('The deal between Egypt and Sudan does not include arms sales.')).toEqual([
      expect.objectContaining({ polarity: 'DENIED' }),
    ]));

  it.each([
    'Ministers who signed the agreement include Juma Ali of Kenya.',
    'France included Mali in the deal.',
    'The agreement covers training.', // nobody knows which
    'Kenya and Uganda covered the costs of the agreement.',
  ])('is not told by "%s"', (text) => expect(contents(text)).toEqual([]));
});
