/** What is wrong in a file, from what the validator found: where, and a reason that names the value. */
import type { core } from 'zod';

export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** The first fault, as near to its place as it can be said. */
export function faultOf([issue]: readonly core.$ZodIssue[]): Fault {
  if (issue === undefined) return { path: [], reason: 'does not fit' };
  if (issue.code === 'invalid_union') return within(issue.path, faultOf(closest(issue)));
  if (issue.code === 'unrecognized_keys')
    return { path: [...issue.path, issue.keys[0] ?? ''], reason: `there is no field "${issue.keys[0]}" here` };
  return { path: issue.path, reason: reasonOf(issue) };
}

const within = (path: readonly PropertyKey[], fault: Fault): Fault => ({ ...fault, path: [...path, ...fault.path] });

/** Of several forms that a value may have, the one that it comes closest to. */
function closest({ errors }: core.$ZodIssueInvalidUnion): readonly core.$ZodIssue[] {
  const isOfOtherType = ({ code, path }: core.$ZodIssue) => code === 'invalid_type' && path.length === 0;
  return errors.find((issues) => !issues.some(isOfOtherType)) ?? errors[0] ?? [];
}

function reasonOf(issue: core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'is missing';
  if (issue.code === 'custom' || issue.code === 'invalid_format') return `${shown(issue.input)}: ${issue.message}`;
  return issue.message;
}

// Never a list or map: aliases of aliases can make a small file's value larger than memory.
const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null ? 'this list or map' : `"${String(value).slice(0, 80)}"`;
