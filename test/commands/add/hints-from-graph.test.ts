/** What `add --dry-run` tells of the graph: who and which meeting may be meant, and what contradicts it. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writer } from '../../../server/store/run.ts';
import { saveEntities } from '../../../server/store/write/save-entities.ts';
import { met, tell } from '../../store/world.ts';
import { lines, openAdding, type SampleAdding } from './sample-adding.ts';

let { graph, at, withGraph, adding, close } = {} as SampleAdding;
beforeEach(async () => {
  ({ graph, at, withGraph, adding, close } = await openAdding());
});
afterEach(() => close());

describe('a dry run', () => {
  it('says who may be meant, and which meeting it may be', async () => {
    const more = { id: 'valiyev', kind: 'PERSON' as const, name: 'Karim Valiyev', aliases: [], country: 'az' };
    await graph.write((transaction) => saveEntities(writer(transaction), [more], { bySeed: false }));
    const said = met('munir', 'aliyev', { predicate: 'HELD_TALKS_WITH' });
    const { claim } = await tell(graph, { from: 'trend', on: '2023-11-02', says: [said] });
    const { out } = await adding([at('general.md'), '--dry-run', '--json'], withGraph());
    const [line] = lines(out);
    const named = line?.entities.find(({ name }) => name === 'Kerim Veliyev');
    expect(named).toMatchObject({ known: null, suggestions: [{ id: 'valiyev', name: 'Karim Valiyev' }] });
    expect(line?.events).toContainEqual(
      expect.objectContaining({ claim, event: null, reasons: ['same-type', 'same-actors', 'same-day'] }),
    );
    expect(line?.candidates[line.events[0]?.candidate ?? -1]).toMatchObject({ predicate: 'MET_WITH' });
    const told = (await adding([at('general.md'), '--dry-run'], withGraph())).out.replace(/\s+/g, ' ');
    expect(told).toContain('Kerim Veliyev: perhaps Karim Valiyev (transliteration, country)');
    expect(told).toContain(`perhaps the same meeting as ${claim} of 2023-11-01: same day`);
  });

  it('tells what contradicts the graph, with the claim and the article', async () => {
    const { claim, article } = await tell(graph, {
      from: 'trend',
      on: '2023-11-02',
      says: [met('munir', 'aliyev', { polarity: 'DENIED' })],
    });
    const { out } = await adding([at('meeting.md'), '--dry-run', '--json'], withGraph());
    const finding = lines(out)[0]?.findings.find(({ against }) => against.length > 0);
    expect(finding).toMatchObject({
      kind: 'OPPOSITE_POLARITY',
      against: [{ claim, article, title: 'trend, 2023-11-02' }],
    });
    expect(lines(out)[0]?.entities.map(({ key }) => key)).toEqual(expect.arrayContaining(finding?.about ?? ['nobody']));
    const told = (await adding([at('meeting.md'), '--dry-run'], withGraph())).out.replace(/\s+/g, ' ');
    expect(told).toContain('! opposite polarity: "Ilham Aliyev met with Asim Munir" is affirmed by one and denied by');
    expect(told).toContain(`"Denied: Ilham Aliyev met with Asim Munir", of "trend, 2023-11-02" (${article})`);
  });
});
