/** Who a table means: known by name and country, else new, of the kind that its sectors say. */
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { EventActor } from '../../../server/domain/event-row.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { actorKind } from '../../../server/pipeline/import-events/actor-kind.ts';
import { isoCountry } from '../../../server/pipeline/import-events/countries.ts';
import { SeenKeys } from '../../../server/pipeline/import-events/seen-keys.ts';
import { judge } from '../../../server/pipeline/judge.ts';
import { read } from '../../cypher.ts';
import { embedded } from '../../engines.ts';
import { openWorld, stamp } from '../../store/world.ts';
import { actor, aRow, importRows } from './rows.ts';

describe('an actor', () => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await openWorld(embedded.open);
  });
  afterEach(() => graph.close());

  /** The ids that actors of rows come to, each met by somebody else. */
  async function idsOf(...actors: readonly EventActor[]): Promise<string[]> {
    const other = actor('Somebody Else', 'Armenia', 'Government');
    await importRows(
      graph,
      actors.map((one, at) => aRow(at + 1, { predicate: 'PRAISED', subjects: [one], objects: [other] })),
    );
    const rows = await read<{ id: string }>(
      graph,
      'MATCH (v:Evidence {article: "article-of-rows"})-[:EVIDENCE_OF]->(c:Claim)-[:SUBJECT]->(e:Entity) RETURN e.id AS id, v.locator AS row ORDER BY row',
    );
    return rows.map(({ id }) => id);
  }

  it('is known by its exact name, whatever the case, where no country speaks against it', async () => {
    expect(await idsOf(actor('ASIM munir', 'PAK'), actor('Asim Munir'), actor('Asim Munir', 'India', 'MIL'))).toEqual([
      'munir',
      'munir',
      'person/india/asim-munir',
    ]);
  });

  it('that bears its country’s name is the country', async () => {
    expect(
      await idsOf(
        actor('Turkey', 'TUR'),
        actor('Pakistan'),
        actor('Azerbaijan', 'Azerbaijan', 'GOV'),
        actor('Russia', 'Russian Federation'),
      ),
    ).toEqual(['tr', 'pk', 'az', 'country/russia']);
  });

  it('who is new belongs to its country, known or new, and is one however it is spelled', async () => {
    const gov = 'Government';
    expect(
      await idsOf(
        actor('Zara Quill', 'PAK', gov),
        actor('zara  quill', 'Pakistan'),
        actor('Zara Quill', 'Iran', gov),
        actor('Zara Quill', 'Atlantis', gov),
      ),
    ).toEqual(['person/pk/zara-quill', 'person/pk/zara-quill', 'person/iran/zara-quill', 'person/zara-quill']);
    expect(await read(graph, "MATCH (e:Entity {id: 'country/iran'}) RETURN e.name AS name, e.kind AS kind")).toEqual([
      { name: 'Iran', kind: 'COUNTRY' },
    ]);
  });

  it('that is an issue or a place by that name is somebody new', async () => {
    expect(await idsOf(actor('Kashmir'), actor('Baku', 'AZE'))).toEqual(['group/kashmir', 'group/az/baku']);
  });

  it('of two that may be meant is neither', async () => {
    await importRows(graph, [aRow(1, { subjects: [actor('Police', 'PAK')], objects: [actor('Police', 'AZE')] })], {
      id: 'article-x',
    });
    expect((await idsOf(actor('Police')))[0]).toBe('group/police');
  });

  it('gets a number where its id is taken by what was renamed', async () => {
    await importRows(graph, [aRow(1, { subjects: [actor('Old Name', 'PAK', 'GOV')] })], { id: 'article-x' });
    await graph.write(async ({ run }) => {
      const rename = "MATCH (n:Name {folded: 'old name'}) SET n.folded = 'new name' RETURN n.text AS name";
      await run(rename as never);
    });
    expect((await idsOf(actor('Old Name', 'PAK', 'GOV')))[0]).toBe('person/pk/old-name/2');
  });

  it('judged the same as the other end joins nothing to itself', async () => {
    await judge(graph, { left: 'munir', right: 'a-munir', verdict: 'SAME', ...stamp() });
    const rows = [aRow(1, { objects: [actor('Munir, Asim')] })];
    expect(await importRows(graph, rows)).toMatchObject({ rows: 1, rejected: 1 });
  });
});

describe('the kind of somebody new', () => {
  test.each([
    ['Zara Quill', 'Government,Executive', 'PERSON'],
    ['Zara de la Quill', 'Dissident', 'PERSON'],
    ['Zara Quill', 'MIL', 'PERSON'],
    ['Zara Quill', '', 'GROUP'],
    ['Ministry of Defence', 'Executive,Government', 'GOVERNMENT_BODY'],
    ['Police (Nigeria)', 'Police,Government', 'GOVERNMENT_BODY'],
    ['Citizen (India)', 'General Population / Civilian / Social,Social', 'GROUP'],
    ['Red Brigade', 'Military,Government', 'ARMED_FORCE'],
    ['Coral News Agency', 'News,Media', 'MEDIA_OUTLET'],
    ['Journalist (Peru)', 'Media', 'GROUP'],
    ['Coral League', 'Global,IGO', 'INTERGOVERNMENTAL_ORGANIZATION'],
    ['Zara Quill', 'IGO', 'PERSON'],
    ['Organisation of Coral States', 'IGO', 'INTERGOVERNMENTAL_ORGANIZATION'],
    ['Green Party', 'Parties', 'ORGANIZATION'],
    ['Coral Relief Foundation', 'NGO', 'ORGANIZATION'],
    ['ACME', 'BUS', 'ORGANIZATION'],
    ['Insurgents', 'REB', 'GROUP'],
  ])('%s of "%s" is %s', (name, sectors, kind) => {
    expect(actorKind({ name, sectors: sectors === '' ? [] : sectors.split(',') })).toBe(kind);
  });
});

test.each([
  ['AZE', 'Azerbaijan'],
  ['az', 'Azerbaijan'],
  ['Turkey', 'Türkiye'],
  ['Russian Federation', 'Russia'],
  ['Occupied Palestinian Territory', 'Palestine'],
  ['Syria', 'Syria'],
  ['Congo', 'Republic of the Congo'],
  ['Cote d’Ivoire', "Côte d'Ivoire"],
  ['Kosovo', 'Kosovo'],
  ['Atlantis', undefined],
  ['ZZZ', undefined],
  ['constructor', undefined],
])('"%s" is %s', (written, name) => {
  expect(isoCountry(written)?.name).toBe(name);
});

test('keys are seen once each, however many there are', () => {
  const seen = new SeenKeys();
  const keys = Array.from({ length: 100_000 }, (_, at) => `key ${at}`);
  expect(keys.every((key) => seen.add(key))).toBe(true);
  expect(keys.some((key) => seen.add(key))).toBe(false);
});
