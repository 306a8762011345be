/** What was decided, in words: the same done at once to many is one line. Pure. */
import type { ChangeFieldsFragment } from '../api/operations/claim.generated.ts';
import { count } from './relations.ts';

export interface HistoryLine {
  readonly at: string;
  readonly by: string;
  readonly done: string;
  readonly reason: string | undefined;
}

/** `#` stands where what it was done to is named; else that comes last. */
const DONE: Readonly<Record<string, string>> = {
  accept: 'accepted',
  edit: 'corrected',
  reject: 'rejected',
  withdraw: 'took # back',
  restore: 'brought # back',
  delete: 'deleted',
  judge: 'judged',
  save: 'saved',
  add: 'added',
  purge: 'took # out for good',
};

/** What an action is done to, where it is not done to the thing itself. */
const THINGS: Readonly<Record<string, string>> = { delete: 'article', purge: 'article', judge: 'pair of entities' };

/** The lines of a history, oldest first. `own` is the id of the thing whose history it is. */
export function historyLines(changes: readonly ChangeFieldsFragment[], own: string): readonly HistoryLine[] {
  const groups = new Map<string, ChangeFieldsFragment[]>();
  for (const change of changes) {
    const key = JSON.stringify([change.at, change.by, change.action, change.target === own, change.reason]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const { at, by, action, target, reason } = first;
    const what = target === own ? 'it' : count(rest.length + 1, THINGS[action] ?? 'report', pluralOf(action));
    return [{ at, by, done: sentence(DONE[action] ?? action, what), reason: reason ?? undefined }];
  });
}

const sentence = (done: string, what: string): string =>
  done.includes('#') ? done.replace('#', what) : `${done} ${what}`;

const pluralOf = (action: string): string | undefined => (action === 'judge' ? 'pairs of entities' : undefined);
