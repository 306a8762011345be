import { embedded } from '../engines.ts';
import { rebuildContract } from './rebuild.contract.ts';

rebuildContract(embedded.name, embedded.open, 150);
