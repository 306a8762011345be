/** Drafts of people without a name who are the source of something: no other stage of reading has need of them. */
import type { EntityDraft } from '../../domain/candidate.ts';
import { entityId } from '../../domain/entity.ts';

export interface People {
  /** Key of the draft of that name; made when it is first asked for. */
  people(name: string): string;
  /** Those that were made. */
  made(): readonly EntityDraft[];
}

/** Of one text. */
export function peopleOf(): People {
  const drafts = new Map<string, EntityDraft>();
  return {
    people: (name) => {
      const key = entityId({ kind: 'GROUP', name });
      if (!drafts.has(key)) drafts.set(key, { key, kind: 'GROUP', name, aliases: [] });
      return key;
    },
    made: () => [...drafts.values()],
  };
}
