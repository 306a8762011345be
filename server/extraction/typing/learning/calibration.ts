/** A lead over the next answer → how often such a lead was right on pairs that were not trained on. */

/** A pair that was typed without having been trained on. */
export interface Trial {
  readonly lead: number;
  readonly isRight: boolean;
}

/** Leads in rising order, each with the share that was right around it; the shares rise too. */
export type Calibration = readonly (readonly [lead: number, share: number])[];

/** Trials that make one step. */
const STEP = 60;

/** Empty where there are no trials. */
export function calibrate(trials: readonly Trial[]): Calibration {
  const sorted = [...trials].sort((a, b) => a.lead - b.lead);
  const count = Math.max(1, Math.floor(sorted.length / STEP));
  const steps = Array.from({ length: count }, (_, index) =>
    sorted.slice(Math.round((index * sorted.length) / count), Math.round(((index + 1) * sorted.length) / count)),
  );
  return rising(
    steps
      .filter((step) => step.length > 0)
      .map((step) => ({
        lead: step.reduce((sum, { lead }) => sum + lead, 0) / step.length,
        share: step.filter(({ isRight }) => isRight).length / step.length,
        size: 1,
      })),
  ).map(({ lead, share }) => [Math.round(lead), Math.round(share * 1000) / 1000]);
}

interface Step {
  readonly lead: number;
  readonly share: number;
  /** Of how many steps it is made. */
  readonly size: number;
}

/** Joins a step to the one before while it is the worse: a wider lead is never trusted less. */
function rising(steps: readonly Step[]): Step[] {
  const kept: Step[] = [];
  for (const step of steps) {
    let joined = step;
    for (let last = kept.at(-1); last && last.share >= joined.share; last = kept.at(-1)) {
      kept.pop();
      joined = mean(last, joined);
    }
    kept.push(joined);
  }
  return kept;
}

function mean(a: Step, b: Step): Step {
  const size = a.size + b.size;
  const of = (x: number, y: number): number => (x * a.size + y * b.size) / size;
  return { lead: of(a.lead, b.lead), share: of(a.share, b.share), size };
}

/** Between two steps in proportion; outside them as the nearest. Without trials nothing is trusted. */
export function marginOf(lead: number, calibration: Calibration): number {
  const next = calibration.findIndex(([at]) => at >= lead);
  const [above, below] = [calibration[next], calibration[next - 1]];
  if (next === 0 || !below) return next === 0 ? (above?.[1] ?? 0) : (calibration.at(-1)?.[1] ?? 0);
  if (!above) return below[1];
  return below[1] + ((above[1] - below[1]) * (lead - below[0])) / Math.max(1, above[0] - below[0]);
}
