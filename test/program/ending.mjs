// Whatever was started is ended: when the work is done, when it fails, and on Ctrl-C.
const undo = new Set();

/** Runs `work` at the end, last come first served. Gives a function that runs it now, once. */
export function atTheEnd(work) {
  const once = async () => {
    if (undo.delete(once)) await work();
  };
  undo.add(once);
  return once;
}

/** Ends everything that is still there. What cannot be ended is told, and keeps nothing else from being ended. */
export async function endAll() {
  for (const once of [...undo].reverse())
    await once().catch((error) => console.error(`Something could not be ended: ${error.message}`));
}

/** Ctrl-C ends everything first. */
export function endOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => endAll().finally(() => process.exit(130)));
}
