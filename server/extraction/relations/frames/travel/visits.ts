/** Visits that the words do not call so, or whose guest or host stands elsewhere. */
import type { Clause } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { programme } from './programme.ts';
import { visiting } from './visiting.ts';
import { visitsHere } from './visits-here.ts';

export const visits = (stage: Stage, clause: Clause): Match[] =>
  [visitsHere, programme, visiting].flatMap((frame) => frame(stage, clause));
