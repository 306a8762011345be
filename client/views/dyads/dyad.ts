/** Two sides face to face, as their page asks for them. */
import type { DyadPageQuery } from '../../api/operations/dyad.generated.ts';

export type Dyad = DyadPageQuery['dyad'];
