/** What hiding and showing the claims of a data set have in common. */
import { query } from '../../graph/queries.ts';
import { type Run, runForIds } from '../run.ts';

/** So many claims, rows or relations are changed in one transaction. */
export const AT_ONCE = 5000;

interface Standing {
  readonly ids: readonly string[];
  readonly shown: boolean;
}

/** Shows claims, or hides them, and lets their rows count, or not. */
export async function setShown(run: Run, dataSet: string, { ids, shown }: Standing): Promise<void> {
  await runForIds(run, query('claim/set-shown'), ['ids', ids], { shown });
  await runForIds(run, query('evidence/set-live'), ['claims', ids], { article: dataSet, live: shown });
}
