/** The store on the embedded engine. */
import { embedded } from '../engines.ts';
import { storeContract } from './store.contract.ts';

storeContract(embedded.name, embedded.open, { runs: 25 });
