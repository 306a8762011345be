/** PLOVER tables and JSON Lines: lists of actors, modes, and rows out of step. */
import { describe, expect, it } from '@jest/globals';
import { readPlover } from '../../../server/exchange/events/plover.ts';
import { all, bytesOf, told } from './tables.ts';

const read = async (text: string) => all(readPlover(() => bytesOf(text)));
const HEADER =
  'Event ID,Event Date,Event Type,Event Mode,Intensity,Actor Name,Actor Country,Actor Sectors,Recipient Name,Recipient Country,Recipient Sectors,Country';

describe('a table', () => {
  it('names several actors and recipients in one row', async () => {
    const rows = await read(
      `${HEADER}\ne1,2020-05-01,CONSULT,visit,2.5,"Zara Quill;Ayla Vane","PAK;TUR","GOV;MIL",Azerbaijan,AZE,GOV|EXE,AZE\n`,
    );
    expect(rows).toMatchObject([
      {
        key: 'e1',
        predicate: 'VISITED',
        otherwise: 'MET_WITH',
        subjects: [
          { name: 'Zara Quill', country: 'PAK', sectors: ['GOV'] },
          { name: 'Ayla Vane', country: 'TUR', sectors: ['MIL'] },
        ],
        objects: [{ name: 'Azerbaijan', country: 'AZE', sectors: ['GOV', 'EXE'] }],
        code: { scheme: 'PLOVER', value: 'CONSULT visit', intensity: 2.5 },
        place: { country: 'AZE' },
      },
    ]);
  });

  it('may be separated by tabs or semicolons, and hold JSON lists', async () => {
    const row = ['e1', '2020-05-01', 'AID', '', '', '["Zara; Quill","Ayla"]', 'PAK', '', 'Oktay', '', '', ''];
    const text = [HEADER.replaceAll(',', '\t'), row.join('\t').replaceAll('"', '"')].join('\n');
    expect(told(await read(text))).toEqual(['1: Zara; Quill (PAK) + Ayla (PAK) PROVIDES_AID_TO Oktay on 2020-05-01']);
    const few = 'date;type;actor;recipient\n2020-05-01;AID;Ayla;Oktay\n';
    expect(told(await read(few))).toEqual(['1: Ayla PROVIDES_AID_TO Oktay on 2020-05-01']);
  });

  it('tells of rows without recipient, of unknown types, and of lists out of step', async () => {
    const row = (cells: string) => `e,2020-05-01,${cells}`;
    const text = [
      HEADER,
      row('AID,,,A,,,,,,'),
      row('LOVE,,,A,,,B,,,'),
      row('AID,,,A;B;C,PAK;TUR,,D,,,'),
      row('"AID'),
    ].join('\n');
    expect(told(await read(text))).toEqual([
      'line 2: The row does not say towards whom.',
      'line 3: The code of the event is missing or unknown. Found: LOVE',
      'line 4: The names, countries and sectors are lists of different lengths.',
      'line 5: A quotation mark opens a cell that does not close within 20 lines.',
    ]);
  });

  it('counts a row of several lines as one', async () => {
    const text = `${HEADER}\ne1,2020-05-01,AID,,,"Zara\nQuill",,,Oktay,,,\ne2,2020-05-01,AID,,,Zara,,,Oktay,,,\n`;
    expect(await read(text)).toMatchObject([
      { row: 1, line: 2, quote: expect.stringContaining('"Zara\nQuill"') },
      { row: 2, line: 4 },
    ]);
  });
});

describe('JSON Lines', () => {
  it('holds lists or objects, and is told of where it is none', async () => {
    const lines = [
      {
        event_id: 'e1',
        event_date: '2020-05-01',
        event_type: 'CONSULT',
        event_mode: 'phone',
        actor_name: ['Zara'],
        actor_country: ['PAK'],
        recipient_name: 'Oktay',
      },
      {
        id: 7,
        date: '2020-05-02',
        type: 'aid',
        actors: [{ name: 'Ayla', country: 'TUR', sector: 'GOV' }, 3, null],
        recipients: ['Oktay', 'Rufat'],
      },
      ['no object'],
    ].map((line) => JSON.stringify(line));
    const rows = await read(
      [...lines, '{', '{"date":"2020-05-02","type":"AID","actor":{},"recipient":"x"}'].join('\n'),
    );
    expect(told(rows)).toEqual([
      '1: Zara (PAK) CALLED Oktay on 2020-05-01',
      '2: Ayla (TUR) + 3 PROVIDES_AID_TO Oktay + Rufat on 2020-05-02',
      'line 3: The line is no JSON object.',
      'line 4: The line is no JSON object.',
      'line 5: The row does not say who acted.',
    ]);
    expect(rows[1]).toMatchObject({ key: '7', subjects: [{ sectors: ['GOV'] }, {}] });
  });
});
