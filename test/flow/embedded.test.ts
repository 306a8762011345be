/** From seed files to answers, on the embedded engine. */
import { embedded } from '../engines.ts';
import { flow } from './flow.contract.ts';

flow(embedded.name, embedded.open);
