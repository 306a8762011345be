/** Backup and restore on the embedded engine. */
import { embedded } from '../engines.ts';
import { backupContract } from './contracts/backup.contract.ts';

backupContract(embedded.name, embedded.open);
