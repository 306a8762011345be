/** Copies a text, and says so; `what` is what it is: `the link`. */
import { announce } from './announcer.ts';

export function copy(text: string, what: string): void {
  navigator.clipboard
    .writeText(text)
    .then(() => announce(`Copied ${what}.`))
    .catch(() => announce(`The browser did not let ${what} be copied.`));
}
