/** A table of one-liners, `<suite>.<split>.tsv`: text, subject, predicate, object, what is measured. */
import { FileError } from '../../documents/files/yaml-part.ts';
import { isPredicate, type Predicate } from '../../domain/ontology/predicate.ts';
import { CERTAINTIES, POLARITIES } from '../../domain/wording/words.ts';
import { type OneLiner, type Split, SUITES, type Suite, toNames } from './gold.ts';

const EXPECTED: Readonly<Record<Suite, readonly string[] | 'a source'>> = {
  negation: POLARITIES,
  certainty: [...CERTAINTIES, 'PLANNED', 'HYPOTHETICAL'],
  attribution: 'a source',
};

/** Throws FileError with file and line. */
export function readOneLiners(file: string, content: string, split: Split): OneLiner[] {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const suite = SUITES.find((one) => name.startsWith(`${one}.`) || name.startsWith(`${one}-`));
  if (!suite) throw new FileError(file, 1, `the name says no suite: call it ${SUITES.join('.tsv, ')}.tsv`);
  return content.split(/\r?\n/).flatMap((row, index) => {
    if (row.trim() === '' || row.startsWith('#')) return [];
    const fault = (reason: string) => new FileError(file, index + 1, reason);
    return [{ suite, split, id: `${name.replace(/\.tsv$/, '')}:${index + 1}`, ...toOneLiner(row, suite, fault) }];
  });
}

type Fault = (reason: string) => FileError;

function toOneLiner(row: string, suite: Suite, fault: Fault): Omit<OneLiner, 'suite' | 'split' | 'id'> {
  const cells = row.split('\t').map((cell) => cell.trim());
  const [text = '', subject = '', predicate = '', object = '', expected = ''] = cells;
  if (cells.length !== 5 || cells.includes(''))
    throw fault(`a line has five cells (text, subject, predicate, object, what is measured), this one ${cells.length}`);
  return {
    text,
    subject: toNames(subject),
    predicates: toPredicates(predicate, fault),
    object: toNames(object),
    expected: checked(expected, suite, fault),
  };
}

function toPredicates(cell: string, fault: Fault): [Predicate, ...Predicate[]] {
  const wrong = toNames(cell).find((word) => !isPredicate(word));
  const [first, ...others] = toNames(cell).filter(isPredicate);
  if (wrong !== undefined || !first) throw fault(`"${wrong ?? cell}" is no predicate (server/domain/predicate.ts)`);
  return [first, ...others];
}

function checked(expected: string, suite: Suite, fault: Fault): string {
  const words = EXPECTED[suite];
  if (words !== 'a source' && !words.includes(expected))
    throw fault(`"${expected}" cannot be measured in ${suite}: write one of ${words.join(', ')}`);
  return expected;
}
