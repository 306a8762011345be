/** Ids for new entities: numbered where another entity has them, be it in the graph or in a batch that is not written yet. */
import { type Entity, entityId } from '../../domain/entity.ts';
import { distinct } from '../../domain/lists.ts';
import { entitiesByIds } from '../../store/read/entities/entities.ts';
import type { Run } from '../../store/run.ts';
import { Remembered } from './remembered.ts';

export class NewIds {
  readonly #run: Run;
  readonly #given: Remembered<true>;

  constructor(run: Run, most: number) {
    this.#run = run;
    this.#given = new Remembered(most);
  }

  async give(entities: readonly Omit<Entity, 'id'>[]): Promise<readonly string[]> {
    const first = distinct(entities.map((entity) => entityId(entity)));
    const taken = await entitiesByIds(this.#run, first);
    const ids: string[] = [];
    for (const entity of entities) ids.push(await this.#free(entity, taken.has(entityId(entity))));
    return ids;
  }

  async #free(entity: Omit<Entity, 'id'>, isTaken: boolean): Promise<string> {
    let id = entityId(entity);
    let taken = isTaken || this.#given.has(id);
    for (let number = 2; taken; number++) {
      id = entityId(entity, number);
      taken = this.#given.has(id) || (await entitiesByIds(this.#run, [id])).size > 0;
    }
    this.#given.set(id, true);
    return id;
  }
}
