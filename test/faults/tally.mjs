// What a run of faults comes to: what was acknowledged, what of it is gone, and what stands half-written.
export function makeTally() {
  const found = { acknowledged: 0, lost: 0, halfWritten: 0, wrong: 0, left: [] };
  return {
    found,
    acknowledge(count = 1) {
      found.acknowledged += count;
    },
    /** Something that was acknowledged and is not there. */
    lose(what) {
      found.lost += 1;
      console.log(`  LOST: ${what}`);
    },
    /** Something that is there in part. */
    halve(what) {
      found.halfWritten += 1;
      console.log(`  HALF-WRITTEN: ${what}`);
    },
    /** Anything else that should not be: a hang, a crash, a wrong answer. */
    blame(what) {
      found.wrong += 1;
      console.log(`  WRONG: ${what}`);
    },
    /** What could not be tried here. */
    skip(part, reason) {
      found.left.push(`${part}: ${reason}`);
      console.log(`  Left out: ${reason}.`);
    },
  };
}

/** The last line; the exit code is 0 when it says nothing bad. */
export const lastLine = ({ acknowledged, lost, halfWritten, wrong }) =>
  `${acknowledged} acknowledged, ${lost} lost, ${halfWritten} half-written${wrong > 0 ? `, ${wrong} otherwise wrong` : ''}`;

export const isGood = ({ lost, halfWritten, wrong }) => lost + halfWritten + wrong === 0;
