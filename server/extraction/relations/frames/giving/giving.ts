/** Who gives, sells, owes, thanks and mourns. */
import type { Frame } from '../frame.ts';
import { debts } from './debts.ts';
import { armsTrade } from './goods/arms-trade.ts';
import { boughtFrom } from './goods/bought-from.ts';
import { comeFrom } from './goods/come-from.ts';
import { deliveries } from './goods/deliveries.ts';
import { freight } from './goods/freight.ts';
import { origins } from './goods/origins.ts';
import { getsUnder } from './goods/under-contract.ts';
import { whatArrives } from './goods/what-arrives.ts';
import { gratitude } from './gratitude.ts';
import { helpers } from './helpers.ts';
import { means } from './means.ts';
import { moneyAtWork } from './money-at-work.ts';
import { mourned } from './mourned.ts';
import { condolences, errands, recipients } from './recipients.ts';
import { stakesHeld } from './stakes-held.ts';

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
  stakesHeld,
  whatArrives,
];
