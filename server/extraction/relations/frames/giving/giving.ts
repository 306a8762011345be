/** Who gives, sells, owes, thanks and mourns. */
import type { Frame } from '../frame.ts';
import { armsTrade } from './arms-trade.ts';
import { boughtFrom } from './bought-from.ts';
import { comeFrom } from './come-from.ts';
import { debts } from './debts.ts';
import { deliveries } from './deliveries.ts';
import { freight } from './freight.ts';
import { gratitude } from './gratitude.ts';
import { helpers } from './helpers.ts';
import { means } from './means.ts';
import { moneyAtWork } from './money-at-work.ts';
import { mourned } from './mourned.ts';
import { origins } from './origins.ts';
import { condolences, errands, recipients } from './recipients.ts';
import { getsUnder } from './under-contract.ts';
import { whatArrives } from './what-arrives.ts';

export const GIVING: readonly Frame[] = [
  armsTrade,
  boughtFrom,
  getsUnder,
  comeFrom,
  debts,
  deliveries,
  freight,
  gratitude,
  helpers,
  means,
  moneyAtWork,
  mourned,
  origins,
  condolences,
  errands,
  recipients,
  whatArrives,
];
