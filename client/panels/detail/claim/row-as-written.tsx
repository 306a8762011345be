/** A row of an imported table: which one, how it is coded, and its cells as written. */
import type { ReactNode } from 'react';

interface Props {
  readonly row: {
    readonly quote: string;
    readonly locator?: string | null;
    readonly code?: { readonly scheme: string; readonly value: string } | null;
  };
  /** Where it leads. */
  readonly children?: ReactNode;
}

export function RowAsWritten({ row: { quote, locator, code }, children }: Props) {
  const cells = quote.split('\t').map((text, column) => ({ text: text.trim(), column }));
  return (
    <div className="row-as-written">
      <p>
        {[locator, code && `${code.scheme} ${code.value}`].filter(Boolean).join(' · ')}
        {children}
      </p>
      <ol aria-label="The row as written">
        {cells
          .filter(({ text }) => text !== '')
          .map(({ text, column }) => (
            <li key={column}>{text}</li>
          ))}
      </ol>
    </div>
  );
}
