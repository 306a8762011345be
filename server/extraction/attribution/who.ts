/** What attribution asks of those whom a text names: what they are, and whose. */
import type { Kind } from '../../domain/ontology/kind.ts';
import type { Cast } from '../shapes.ts';

export interface Who {
  kindOf(key: string): Kind | undefined;
  /** The state itself, or the one that an office, a body or its holder belongs to. */
  countryOf(key: string): string | undefined;
  /** Who acts: the country of a place. */
  actorOf(key: string): string | undefined;
  /** Who speaks by that name: a place, "the government in Kampala", speaks for its country. */
  speakerOf(key: string | undefined): string | undefined;
  /** The state that an unnamed spokesperson of it speaks for; anybody else stands for himself. */
  spokenForBy(key: string): string;
  /** The states that a person holds office of. */
  statesOf(key: string): readonly (string | undefined)[];
}

export function toWho({ entities, facts }: Cast): Who {
  const kindOf = (key: string) => entities.get(key)?.kind;
  const statesOf = (key: string) =>
    facts
      .filter(({ predicate, subject }) => predicate === 'HOLDS_OFFICE' && subject === key)
      .map(({ object }) => entities.get(object)?.country);
  return {
    kindOf,
    statesOf,
    countryOf: (key) =>
      kindOf(key) === 'COUNTRY' ? key : (entities.get(key)?.country ?? statesOf(key).find((one) => one)),
    spokenForBy: (key) => {
      const { name, country = '' } = entities.get(key) ?? {};
      return name === `Spokesperson of ${entities.get(country)?.name}` ? country : key;
    },
    actorOf: (key) => (kindOf(key) === 'PLACE' ? entities.get(key)?.country : key),
    speakerOf: (key) => (kindOf(key ?? '') === 'PLACE' ? (entities.get(key ?? '')?.country ?? key) : key),
  };
}
