/** The way in to events/ for those who import. */
export { type EventBatch, saveEvents } from './events/save-events.ts';
