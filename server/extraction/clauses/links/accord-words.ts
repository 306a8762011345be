/** Words for settling something with somebody: "signed a contract", "reached a deal". */
import { words } from '../../tables/word-list.ts';

export const SETTLES = words('sign conclude reach strike seal ink initial clinch agree make finalise finalize');
export const ACCORDS = words(
  'agreement contract deal pact accord memorandum treaty protocol understanding arrangement mou letter declaration',
);
