/** Files that nobody wrote by hand are read, or refused with a sentence; never with anything else. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readArticleFile } from '../../server/documents/files/article-file.ts';
import { DomainError } from '../../server/domain/errors.ts';
import { hostileArticleFiles } from '../hostile/files.ts';

it('reads or refuses every hostile article file', () => {
  const property = fc.property(hostileArticleFiles, (text) => {
    let refused: unknown;
    try {
      readArticleFile('hostile.md', text);
    } catch (error) {
      refused = error;
    }
    if (refused !== undefined) expect(refused).toBeInstanceOf(DomainError);
  });
  fc.assert(property, { numRuns: 500 });
  expect(Object.prototype).not.toHaveProperty('polluted');
});
