/** One list of words that can be switched off and on. What does not occur and is not switched off is left out. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { toggled } from '../state/transitions.ts';

interface Props<Word extends string> {
  readonly title: string;
  readonly words: readonly Word[];
  readonly off: readonly Word[];
  readonly onChange: (off: readonly Word[]) => void;
  readonly label: (word: Word) => string;
  readonly countOf: (word: Word) => number;
  readonly mark?: (word: Word) => ReactNode;
  readonly hint?: (word: Word) => string;
}

export function FilterGroup<Word extends string>(props: Props<Word>) {
  const { title, words, off, onChange, label, countOf, mark, hint } = props;
  const listed = words.filter((word) => countOf(word) > 0 || off.includes(word));
  if (listed.length === 0) return null;
  const id = `filter-${title.replaceAll(' ', '-').toLowerCase()}`;
  const onlyThis = (word: Word) => listed.filter((other) => other !== word);
  const isOnly = (word: Word) => listed.length > 1 && !off.includes(word) && off.length === listed.length - 1;
  return (
    <section className="filter-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {listed.map((word) => (
          <li key={word} className={off.includes(word) ? 'off' : undefined}>
            <label title={hint?.(word)}>
              <input type="checkbox" checked={!off.includes(word)} onChange={() => onChange(toggled(off, word))} />
              {mark?.(word)}
              <span>{label(word)}</span>
            </label>
            <Button
              className="only"
              aria-label={isOnly(word) ? `All of ${title}` : `Only ${label(word)}`}
              onPress={() => onChange(isOnly(word) ? [] : onlyThis(word))}
            >
              {isOnly(word) ? 'all' : 'only'}
            </Button>
            <b className="n">{countOf(word)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
