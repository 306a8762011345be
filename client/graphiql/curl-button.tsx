/** Copies the query at hand as a curl command. */
import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { tokenKeeper } from '../api/token.ts';
import { toCurl } from './curl.ts';

export function CurlButton() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const [label, setLabel] = useState(COPY);
  const copy = async () => {
    const asked = {
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue() ?? '',
      withToken: tokenKeeper.current() !== undefined,
    };
    const copied = navigator.clipboard.writeText(toCurl(new URL('/graphql', location.href).href, asked));
    setLabel(
      await copied.then(
        () => 'Copied',
        () => 'The browser does not let this page copy',
      ),
    );
    setTimeout(() => setLabel(COPY), 2_000);
  };
  return (
    <ToolbarButton label={label} onClick={copy}>
      <span aria-hidden="true" className="curl">
        curl
      </span>
    </ToolbarButton>
  );
}

const COPY = 'Copy as curl';
