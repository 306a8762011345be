/**
 * The workers of the editor. They are imported here, in our own source, because the bundler does not see `?worker` imports
 * inside packages. This file must be imported before GraphiQL.
 */
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker(_workerId: string, label: string) {
      if (label === 'graphql') return new GraphQLWorker();
      return label === 'json' ? new JsonWorker() : new EditorWorker();
    },
  },
});
