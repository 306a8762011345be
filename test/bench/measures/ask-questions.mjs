// Asks the large questions in rounds and holds each against its bar.

import { figures, timed, within } from '../../program/time.mjs';
import { figure, rangeOf } from '../bars.mjs';
import { QUESTIONS } from '../questions.mjs';

const WARM_UP = 15;
/** A question that is far too slow is asked less often. */
const ROUND_MS = 30_000;
const ANSWER_MS = 120_000;

export async function askQuestions({ ask, subjects, options, results, place }) {
  for (const question of QUESTIONS) {
    try {
      const rounds = await askOne(question, { ask, subjects, options });
      const { p50, p95, low, high, runs } = figures(rounds);
      const between = rounds.length === 1 ? '' : ` (${rangeOf(low, high)})`;
      const detail = `p50 ${figure(p50, 'ms')}${between}, ${runs} runs`;
      results.add({ ...place, part: 'questions', name: question.name, value: p95, bar: question.bar, detail });
      Object.assign(results.rows.at(-1), { p50, grows: question.grows });
    } catch (error) {
      results.fail({ ...place, part: 'questions', name: question.name, error });
    }
  }
}

async function askOne({ query, variables, prepare }, { ask, subjects, options: { rounds, runs } }) {
  const known = { ...subjects, ...(await prepare?.(ask, subjects)) };
  let turn = 0;
  const once = () => {
    const given = variables(known, turn);
    turn += 1;
    return timed(() => within(ANSWER_MS, 'An answer', ask(query, given)));
  };
  for (let at = 0; at < WARM_UP; at += 1) if ((await once()).ms > ROUND_MS / 5) break;
  const all = [];
  for (let round = 0; round < rounds; round += 1) all.push(await askFor(once, runs));
  return all;
}

async function askFor(once, runs) {
  const spent = [];
  const end = performance.now() + ROUND_MS;
  while (spent.length < runs && performance.now() < end) spent.push((await once()).ms);
  return spent;
}
