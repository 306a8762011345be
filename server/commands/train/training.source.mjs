// Starts training.ts as it is written, as documents/worker/parser-worker.source.mjs does for parsers; the build leaves this file behind.
import { register } from 'tsx/esm/api';

register();
await import('./training.ts');
