/** A decision on something, ready to be appended. */
import type { Action, Decision } from '../domain/decision.ts';
import { InvalidInputError } from '../domain/errors.ts';
import { hashId } from '../domain/id.ts';
import type { Stamp } from '../review/state-claim.ts';

/** Ids of decisions made by people hold their time, so that the same can be decided again. */
export function decisionOn(
  target: string,
  action: Action,
  { by, at, reason }: Stamp & { readonly reason?: string | undefined },
): Decision {
  if (reason !== undefined && reason.length > 2000)
    throw new InvalidInputError(`The reason has ${reason.length} characters. Say it in 2,000 or fewer.`);
  return {
    id: hashId('decision', action, target, at),
    action,
    target,
    by,
    at,
    ...(reason !== undefined && { reason }),
  };
}
