/** A command was called in a way that cannot work, whatever the graph holds: exit code 2, as for an option that is not known. */
import { InvalidInputError } from '../domain/errors.ts';

export class WrongUseError extends InvalidInputError {}
