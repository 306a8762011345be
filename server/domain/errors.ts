/** The errors that people can do something about. Everything else that is thrown is a fault of the program. */

/** The code under which an error is told to whoever asked: api.md has the closed list. */
export type DomainErrorCode = 'BAD_USER_INPUT' | 'NOT_FOUND' | 'CONFLICT';

/** What the three kinds share. The message says what was wrong, with the value, and what to do: it is shown as it stands. */
export abstract class DomainError extends Error {
  abstract readonly code: DomainErrorCode;
}

/** What was given cannot be used: a wrong date, a span outside the text, a claim that joins a thing to itself. */
export class InvalidInputError extends DomainError {
  readonly code = 'BAD_USER_INPUT';
  override readonly name = 'InvalidInputError';
}

/** An id that something was to be done with does not exist. Looking one up gives undefined instead. */
export class NotFoundError extends DomainError {
  readonly code = 'NOT_FOUND';
  override readonly name = 'NotFoundError';
}

/** It would contradict what is there: a second entity of one name, kind and country; a change based on what has changed since. */
export class ConflictError extends DomainError {
  readonly code = 'CONFLICT';
  override readonly name = 'ConflictError';
}
