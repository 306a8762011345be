/** Making and correcting entities. */
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { Graph } from '../../server/graph/graph.ts';
import { type EntityToSave, saveEntity } from '../../server/pipeline/save-entity.ts';
import { entitiesByIds } from '../../server/store/read/entities/entities.ts';
import { decisionsOn } from '../../server/store/read/histories.ts';
import { reader } from '../../server/store/run.ts';
import { read } from '../cypher.ts';
import { embedded } from '../engines.ts';
import { claimOf, met, openWorld, stamp, tell } from '../store/world.ts';

describe('saving an entity', () => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await openWorld(embedded.open);
  });
  afterEach(() => graph.close());
  const save = (input: EntityToSave) => saveEntity(graph, input, stamp());
  const stored = async (id: string) => (await entitiesByIds(reader(graph), [id])).get(id);

  it('makes its id from kind, name and country, and keeps it whatever it is called later', async () => {
    const id = await save({
      kind: 'PERSON',
      name: '  Bilāl Əhməd ',
      country: 'pk',
      aliases: ['Bilal Ahmad', '', 'Bilāl Əhməd', 'Bilal Ahmad'],
    });
    expect(id).toBe('person/pk/bilal-ahmad');
    expect(await stored(id)).toMatchObject({ name: 'Bilāl Əhməd', aliases: ['Bilal Ahmad'], country: 'pk' });
    expect(await save({ id, name: 'Count Black' })).toBe(id);
    expect(await stored(id)).toMatchObject({ name: 'Count Black', aliases: ['Bilal Ahmad'], country: 'pk' });
    expect((await decisionsOn(reader(graph), [id])).get(id)?.map(({ action, by }) => [action, by])).toEqual([
      ['save', 'tests'],
      ['save', 'tests'],
    ]);
  });

  it('refuses a namesake by naming it, and makes another where that is meant', async () => {
    await expect(save({ kind: 'PERSON', name: 'ASİM munir', country: 'pk' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('munir'),
    });
    const id = await save({ kind: 'PERSON', name: 'Asim Munir', country: 'pk', another: true });
    const third = await save({ kind: 'PERSON', name: 'Asim Munir', country: 'pk', another: true });
    expect(new Set([id, third, 'munir']).size).toBe(3);
    expect(await save({ kind: 'PERSON', name: 'Asim Munir', country: 'az' })).not.toBe(id);
    expect(await save({ kind: 'GROUP', name: 'Asim Munir', country: 'pk' })).not.toBe(id);
  });

  it('brings up to date what rests on it', async () => {
    const { claim } = await tell(graph, { from: 'geo', says: [met('munir', 'aliyev')] });
    await save({ id: 'munir', country: 'tr' });
    expect((await claimOf(graph, claim)).dyads).toEqual(['az|tr']);
    await save({ id: 'munir', kind: 'GROUP' });
    expect(await read(graph, "MATCH (e {id: 'munir'}) RETURN e:Person AS person, e:Group AS group")).toEqual([
      { person: false, group: true },
    ]);
  });

  it('corrects the entity that stands for those judged the same', async () => {
    const { judge } = await import('../../server/pipeline/judge.ts');
    await judge(graph, { left: 'munir', right: 'munir-2', verdict: 'SAME', ...stamp() });
    expect(await save({ id: 'munir-2', description: 'Army chief' })).toBe('munir');
    expect(await stored('munir-2')).toMatchObject({ id: 'munir', description: 'Army chief' });
  });

  const REFUSED: readonly (readonly [what: string, input: EntityToSave, code: string])[] = [
    ['no kind', { name: 'Somebody' }, 'BAD_USER_INPUT'],
    ['no name', { kind: 'PERSON' }, 'BAD_USER_INPUT'],
    ['a name without letters', { kind: 'PERSON', name: ' — ' }, 'BAD_USER_INPUT'],
    ['a name too long', { kind: 'PERSON', name: 'x'.repeat(201) }, 'BAD_USER_INPUT'],
    [
      'too many aliases',
      { kind: 'PERSON', name: 'x', aliases: Array.from({ length: 101 }, (_, at) => `a${at}`) },
      'BAD_USER_INPUT',
    ],
    ['a description too long', { kind: 'PERSON', name: 'x', description: 'x'.repeat(2001) }, 'BAD_USER_INPUT'],
    ['a country that is none', { kind: 'PERSON', name: 'x', country: 'baku' }, 'BAD_USER_INPUT'],
    ['a country that is not there', { kind: 'PERSON', name: 'x', country: 'nowhere' }, 'NOT_FOUND'],
    ['an id that is not there', { id: 'nobody', name: 'x' }, 'NOT_FOUND'],
    ['an empty name for one that is there', { id: 'munir', name: '' }, 'BAD_USER_INPUT'],
  ];
  test.each(REFUSED)('refuses %s', async (...[, input, code]) => {
    await expect(save(input)).rejects.toMatchObject({ code });
    expect(await stored('munir')).toMatchObject({ name: 'Asim Munir' });
  });
});
