/** The list of examples beside the editor: a click opens one in place of what the editor holds, and runs it. */
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type Example, toExamples } from './examples.ts';

const EXAMPLES = toExamples(
  import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true }),
);

const [FIRST] = EXAMPLES;
/** What the editor holds when nothing else is asked for. */
export const FIRST_QUERY: string = FIRST?.query ?? '{ stats { claims } }';

export const EXAMPLE_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: ListIcon, content: ExampleList };

function ExampleList() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { run } = useGraphiQLActions();
  const open = ({ query }: Example) => {
    variableEditor?.setValue('');
    queryEditor?.setValue(query);
    run();
  };
  return (
    <section className="examples" aria-label="Example queries">
      <h2>Examples</h2>
      <p>A click opens one in the editor and runs it. What ran before is in the history.</p>
      <ol>
        {EXAMPLES.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => open(example)}>
              {example.title}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ListIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01" strokeLinecap="round" />
    </svg>
  );
}
