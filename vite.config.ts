// Builds the client: two pages, so that the explorer never loads GraphiQL and its editor (2 MB gzipped).
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const page = (name: string): string => fileURLToPath(new URL(`client/${name}.html`, import.meta.url));

/** In development Vite serves the pages; everything else is the server's. */
const SERVER = `http://127.0.0.1:${process.env.PORT ?? 4000}`;

export default defineConfig({
  root: 'client',
  plugins: [
    react(),
    {
      name: 'graphiql-without-html',
      configureServer: ({ middlewares }) => {
        middlewares.use((request, _response, next) => {
          request.url = request.url?.replace(/^\/graphiql(?=$|\?)/, '/graphiql.html');
          next();
        });
      },
    },
  ],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 4000, // the editor of GraphiQL is that large; the explorer's own size has its own test
    rolldownOptions: {
      input: { index: page('index'), graphiql: page('graphiql') },
      // A directive for the compiler of React, in packages that are compiled already.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  server: { proxy: { '^/(graphql|export|healthz|readyz)(?:$|[?/])': SERVER } },
});
