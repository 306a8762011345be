/** Names to entities: exact names and ids only. What is ambiguous or unknown is said, never guessed. */
import { InvalidInputError } from '../../domain/errors.ts';
import { distinct } from '../../domain/lists.ts';
import { ACTOR_KINDS, type Kind } from '../../domain/ontology/kind.ts';
import { fold } from '../../domain/wording/fold.ts';

export interface Nameable {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases?: readonly string[];
}

export class Names {
  readonly #byId: ReadonlyMap<string, Nameable>;
  readonly #byName = new Map<string, Nameable[]>();
  readonly #byAlias = new Map<string, Nameable[]>();

  constructor(entities: readonly Nameable[]) {
    this.#byId = new Map(entities.map((entity) => [entity.id, entity]));
    for (const entity of entities) {
      enter(this.#byName, fold(entity.name), entity);
      for (const alias of entity.aliases ?? []) enter(this.#byAlias, fold(alias), entity);
    }
  }

  kindOf = (id: string): Kind | undefined => this.#byId.get(id)?.kind;

  /** The id of the one entity that an id, a name or, failing that, an alias means. Throws where there is none, or more than one. */
  idOf = (written: string, wanted?: readonly Kind[]): string => {
    const found = this.#find(written, wanted);
    const [one] = found;
    if (found.length === 1 && one) return one.id;
    if (found.length > 1)
      throw new InvalidInputError(`"${written}" may be ${found.map(({ id }) => id).join(' or ')}: write the id.`);
    throw new InvalidInputError(
      `There is no entity "${written}"${wanted ? ` of kind ${wanted.join(' or ')}` : ''}: add it to seeds/entities, or correct the name.`,
    );
  };

  #find(written: string, wanted: readonly Kind[] | undefined): readonly Nameable[] {
    const byId = this.#byId.get(written);
    const fits = ({ kind }: Nameable) => wanted?.includes(kind) ?? true;
    if (byId) return [byId].filter(fits);
    const named = distinct(this.#byName.get(fold(written)) ?? []).filter(fits);
    return named.length > 0 ? named : distinct(this.#byAlias.get(fold(written)) ?? []).filter(fits);
  }
}

/** Those who can publish or issue. */
export const ISSUERS: readonly Kind[] = ACTOR_KINDS;

function enter(map: Map<string, Nameable[]>, key: string, entity: Nameable): void {
  map.set(key, [...(map.get(key) ?? []), entity]);
}
