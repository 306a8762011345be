// Starts parser-worker.ts as it is written, for `npm run dev` and Jest: Node 20 reads no TypeScript, and takes no loader for one
// thread from its options. tsx is a tool of development; the build leaves this file behind.
import { register } from 'tsx/esm/api';

register();
await import('./parser-worker.ts');
