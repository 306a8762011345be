/** Two sides face to face, as their page asks for them. */
import type { DyadPageQuery } from '../../api/generated/graphql.ts';

export type Dyad = DyadPageQuery['dyad'];
