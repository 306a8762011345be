/** What is said of a table without a header. */
import { InvalidInputError } from '../../domain/errors.ts';

export const noHeader = (): InvalidInputError =>
  new InvalidInputError('The table has no line but empty ones. Its first line must name the columns.');
