/** The GraphQL page: GraphiQL with our examples. It asks this server only; `?query=` opens a query. */
import './workers.ts';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { TokenDialog } from '../ui/token-dialog.tsx';
import { CurlButton } from './curl-button.tsx';
import { EXAMPLE_PLUGIN, FIRST_QUERY } from './example-list.tsx';
import { fetcher } from './fetcher.ts';
import { FiguresLine } from './figures-line.tsx';
import 'graphiql/style.css';
import './graphiql.css';

const PLUGINS = [EXAMPLE_PLUGIN, HISTORY_PLUGIN];

function Page() {
  const asked = new URLSearchParams(location.search);
  const query = asked.get('query');
  const given = query === null ? {} : { initialQuery: query, initialVariables: asked.get('variables') ?? '' };
  return (
    <>
      <TokenDialog />
      <GraphiQL
        fetcher={fetcher}
        plugins={PLUGINS}
        visiblePlugin={EXAMPLE_PLUGIN}
        defaultQuery={FIRST_QUERY}
        {...given}
      >
        <GraphiQL.Logo>
          <a className="logo" href="/">
            Readout
          </a>
        </GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, copy, merge }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <CurlButton />
            </>
          )}
        </GraphiQL.Toolbar>
        <GraphiQL.Footer>
          <FiguresLine />
        </GraphiQL.Footer>
      </GraphiQL>
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
