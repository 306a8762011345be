/** Who and what a document names, by kind; under each that is not known, who in the graph may be meant. */
import type { EntityDraft } from '../../domain/candidate.ts';
import { groupBy } from '../../domain/lists.ts';
import { KIND_NAMES, KINDS } from '../../domain/ontology/kind.ts';
import type { SuggestedEntity } from '../../pipeline/suggesting/suggest-entities.ts';
import { type Paper, printable } from './paper.ts';
import type { ReadingDone } from './read-one.ts';

/** Wide enough for most kinds. */
const COLUMN = 18;

export function entitiesText({ read: { extraction }, suggested }: ReadingDone, { paint, wrap }: Paper): string {
  const byKind = groupBy(extraction.entities, ({ kind }) => kind);
  const name = (draft: EntityDraft) =>
    draft.known ? `${paint('green', printable(draft.name))} (known)` : printable(draft.name);
  const perhaps = ({ key, name }: EntityDraft): string[] => {
    const found = suggested.entities.get(key) ?? [];
    const line = `${' '.repeat(COLUMN)}${printable(name)}: perhaps ${found.map(inWords).join(' or ')}`;
    return found.length === 0 ? [] : [wrap(paint('yellow', line), COLUMN + 2)];
  };
  const lines = KIND_NAMES.flatMap((kind) => {
    const drafts = byKind.get(kind) ?? [];
    const label = paint('cyan', KINDS[kind].label.padEnd(COLUMN - 2));
    const all = wrap(`${label}  ${drafts.map(name).join(', ')}`, COLUMN);
    return drafts.length === 0 ? [] : [all, ...drafts.flatMap(perhaps)];
  });
  return lines.join('\n');
}

/** "Karim Valiyev (transliteration, country)". */
const inWords = ({ name, reasons }: SuggestedEntity): string =>
  `${printable(name)} (${reasons.map((reason) => reason.replaceAll('-', ' ')).join(', ')})`;
