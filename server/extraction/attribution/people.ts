/** Drafts of those who are the source of something and of nothing else: people without a name, papers that no table knows. */
import type { EntityDraft } from '../../domain/candidate.ts';
import { entityId } from '../../domain/entity.ts';
import type { Kind } from '../../domain/ontology/kind.ts';

export interface People {
  /** Key of the draft of that name; made when it is first asked for. */
  unlisted(kind: Kind, name: string): string;
  /** Those that were made. */
  made(): readonly EntityDraft[];
}

/** Of one text. */
export function peopleOf(): People {
  const drafts = new Map<string, EntityDraft>();
  return {
    unlisted: (kind, name) => {
      const key = entityId({ kind, name });
      if (!drafts.has(key)) drafts.set(key, { key, kind, name, aliases: [] });
      return key;
    },
    made: () => [...drafts.values()],
  };
}
