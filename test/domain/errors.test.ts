/** The three kinds of error, and the word each has outside. */
import { expect, test } from '@jest/globals';
import { ConflictError, DomainError, InvalidInputError, NotFoundError } from '../../server/domain/errors.ts';

test.each([
  [new InvalidInputError('It cannot be used.'), 'BAD_USER_INPUT', 'InvalidInputError'],
  [new NotFoundError('It is not there.'), 'NOT_FOUND', 'NotFoundError'],
  [new ConflictError('It is there already.'), 'CONFLICT', 'ConflictError'],
])('%s', (error, code, name) => {
  expect(error).toBeInstanceOf(DomainError);
  expect(error).toMatchObject({ code, name });
});
