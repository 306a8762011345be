/** Documents that could not be added: told at the end, a sentence each. */
import { DomainError, InvalidInputError } from '../../domain/errors.ts';
import type { Terminal } from '../terminal.ts';
import { printable } from './paper.ts';

export interface Failure {
  readonly file: string;
  readonly message: string;
}

/** What one document did wrong. Throws again what concerns all of them: the graph that does not answer. */
export function toFailure(file: string, error: unknown): Failure {
  if (error instanceof Error && error.name === 'GraphError') throw error;
  if (error instanceof DomainError) return { file, message: error.message };
  return { file, message: `Readout failed: ${error instanceof Error ? error.message : String(error)}.` };
}

/** Throws InvalidInputError, for the exit code, where any failed; all but the last sentence are written before. */
export function report(failures: readonly Failure[], total: number, { err, json }: Reported): void {
  const [first] = failures;
  if (!first) return;
  if (total === 1) throw new InvalidInputError(located(first));
  for (const failure of failures) err(failureText(failure, json));
  const count = (number: number) => number.toLocaleString('en');
  const rest = failures.length === total ? 'None of them was read' : 'The others were read';
  throw new InvalidInputError(
    `${count(failures.length)} of ${count(total)} could not be read, as said above. ${rest}.`,
  );
}

export interface Reported extends Pick<Terminal, 'err'> {
  readonly json: boolean;
}

/** A line: a sentence, or JSON. */
export const failureText = (failure: Failure, json: boolean): string =>
  json ? `${JSON.stringify({ file: failure.file, error: { message: failure.message } })}\n` : `${located(failure)}\n`;

/** Files say their own place where a line of theirs is wrong. */
const located = ({ file, message }: Failure): string =>
  printable(message.startsWith(`${file}:`) ? message : `${file}: ${message}`);
