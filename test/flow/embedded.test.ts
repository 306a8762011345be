/** From seed files to answers, on the embedded engine. */
import { jest } from '@jest/globals';
import { embedded } from '../engines.ts';
import { flow } from './flow.contract.ts';

jest.setTimeout(30_000); // the seeds are loaded many times over
flow(embedded.name, embedded.open);
