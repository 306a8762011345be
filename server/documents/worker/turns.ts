/** So many documents are parsed at once, whoever asks: each may take a quarter of a gigabyte. */

const AT_ONCE = 2;
const waiting: (() => void)[] = [];
let running = 0;

/** Waits for a turn; what it gives ends it. */
export async function takeTurn(): Promise<() => void> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  return () => {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  };
}
