// One engine at one size: seeds, import, then everything that is asked of it.

import { makeAsk } from '../../program/ask.mjs';
import { openEngine } from '../../program/engine.mjs';
import { peakMemory, startProgram } from '../../program/program.mjs';
import { MEGABYTE, MEMORY_BAR_MB } from '../bars.mjs';
import { findSubjects } from '../rows/subjects.mjs';
import { askQuestions } from './ask-questions.mjs';
import { measureImport } from './import-rows.mjs';
import { measureLoad } from './load.mjs';
import { askOverHttp, compareWithRaw } from './overhead.mjs';
import { measureRival } from './rival.mjs';
import { measureStart } from './start-up.mjs';
import { measureWrites } from './writes.mjs';

/** Gives the engine's name and version. `data` is the file of rows and what is in it. */
export async function measure(name, { data, options, results }) {
  const engine = await openEngine(name);
  const place = { engine: name, size: data.rows };
  try {
    const before = await measureStart({ engine, results, place: { engine: name, size: 0 } });
    const dataSet = await measureImport({ engine, ...data, before, results, place });
    return await measureServing({ engine, data: { ...data, dataSet }, options, results, place });
  } finally {
    await engine.close();
  }
}

async function measureServing({ engine, data, options, results, place }) {
  const program = await startProgram(engine.env);
  const ask = makeAsk(program.url);
  const run = { engine, url: program.url, ask, options, results, place };
  const wants = (part) => options.parts.includes(part);
  const part = async (name, work) => {
    if (wants(name)) await work().catch((error) => results.fail({ ...place, part: name, name, error }));
  };
  let overHttp;
  try {
    run.subjects = await findSubjects(ask, data);
    await part('questions', () => askQuestions(run));
    await part('overhead', async () => {
      overHttp = await askOverHttp(run);
    });
    await part('load', () => measureLoad(run));
    await part('rival', async () => (engine.name === 'neo4j' && options.rival ? measureRival(run) : undefined));
    await part('writes', () => measureWrites(run));
    addMemory({ program, engine, results, place });
    return [(await ask('{ stats { engine } }')).stats.engine, engine.remark].filter(Boolean).join(', ');
  } finally {
    ask.close();
    await program.stop();
    if (overHttp) await part('overhead', () => compareWithRaw({ ...run, overHttp }));
  }
}

function addMemory({ program, engine, results, place }) {
  const peak = peakMemory(program.child.pid);
  if (peak === undefined) return;
  results.add({
    ...place,
    part: 'memory',
    name: 'most memory of the program',
    value: peak / MEGABYTE,
    unit: 'MB',
    bar: MEMORY_BAR_MB,
  });
  const theirs = engine.pid && peakMemory(engine.pid);
  if (theirs)
    results.add({ ...place, part: 'memory', name: 'most memory of Neo4j', value: theirs / MEGABYTE, unit: 'MB' });
}
