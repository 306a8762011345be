/** The store on the embedded engine. */
import { embedded } from '../engines.ts';
import { storeContract } from './contracts/store.contract.ts';

storeContract(embedded.name, embedded.open, { runs: 25 });
