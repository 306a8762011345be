/** Time: a histogram with two thumbs for when things were so, or with one for what was public by then. */
import { scaleLinear } from 'd3-scale';
import { useEffect, useMemo, useState } from 'react';
import { Button, Label, Radio, RadioGroup, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { filter } from '../../state/transitions.ts';
import { useExplore } from '../../views/explore/explore-context.ts';
import { dateInWords, shortDate } from '../../words/dates.ts';
import { type Bar, extent, fromMonth, toMonth } from './months.ts';
import { useBars } from './use-bars.ts';

const MODES = [
  ['true', 'when it was so'],
  ['reported', 'as reported by'],
] as const;

export function TimeStrip() {
  const { view, scene, actions } = useExplore();
  const { from, to, reportedBy } = view.filters;
  const [chosen, setMode] = useState<'true' | 'reported'>();
  const mode = chosen ?? (reportedBy ? 'reported' : 'true');
  const bars = useBars(scene.focus.slice(0, 2), mode);
  const range = useMemo(() => extent(bars), [bars]);
  const isSet = from !== undefined || to !== undefined || reportedBy !== undefined;
  const change = (part: Parameters<typeof filter>[0]) => actions.apply(filter(part));
  return (
    <section className="time" aria-label="Time">
      <div className="time-head">
        <RadioGroup aria-label="Which time" className="segments" value={mode} onChange={(word) => setMode(word as typeof mode)} orientation="horizontal">
          {MODES.map(([word, label]) => (
            <Radio key={word} value={word} className="segment">
              {label}
            </Radio>
          ))}
        </RadioGroup>
        <output className="time-words">{wordsFor(view.filters)}</output>
        {isSet && (
          <Button className="link" onPress={() => change({ from: undefined, to: undefined, reportedBy: undefined })}>
            Any time
          </Button>
        )}
      </div>
      {range && mode === 'true' && (
        <MonthSlider
          label="When it was so"
          bars={bars}
          range={range}
          value={[from ? toMonth(from) : range[0], to ? toMonth(to) : range[1]]}
          thumbs={['From', 'To']}
          onChange={([low = range[0], high = range[1]]) =>
            change({
              from: low <= range[0] ? undefined : fromMonth(low),
              to: high >= range[1] ? undefined : fromMonth(high),
              reportedBy: undefined,
            })
          }
        />
      )}
      {range && mode === 'reported' && (
        <MonthSlider
          label="As reported by"
          bars={bars}
          range={range}
          value={[reportedBy ? toMonth(reportedBy) : range[1]]}
          thumbs={['Reported by']}
          onChange={([by = range[1]]) =>
            change({ reportedBy: by >= range[1] ? undefined : fromMonth(by), from: undefined, to: undefined })
          }
        />
      )}
    </section>
  );
}

interface SliderProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly range: readonly [number, number];
  readonly value: readonly number[];
  readonly thumbs: readonly string[];
  readonly onChange: (value: readonly number[]) => void;
}

function MonthSlider({ label, bars, range, value, thumbs, onChange }: SliderProps) {
  const [moving, setMoving] = useState<readonly number[]>();
  const key = value.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was dragged is forgotten once the view has it
  useEffect(() => setMoving(undefined), [key]);
  const now = moving ?? value;
  return (
    <Slider
      className="month-slider"
      minValue={range[0]}
      maxValue={range[1]}
      value={[...now]}
      onChange={(next) => setMoving(typeof next === 'number' ? [next] : next)}
      onChangeEnd={(next) => onChange(typeof next === 'number' ? [next] : next)}
    >
      <Label className="unseen">{label}</Label>
      <Histogram bars={bars} range={range} lit={now.length === 2 ? [now[0] ?? 0, now[1] ?? 0] : [range[0], now[0] ?? 0]} />
      <SliderTrack className="track">
        {thumbs.map((name, i) => (
          <SliderThumb key={name} index={i} className="thumb" aria-label={`${name}, ${dateInWords(fromMonth(now[i] ?? range[0]))}`}>
            <span className="thumb-month">{shortDate(fromMonth(now[i] ?? range[0]))}</span>
          </SliderThumb>
        ))}
      </SliderTrack>
      <Years range={range} />
    </Slider>
  );
}

const HEIGHT = 34;

function Histogram({ bars, range, lit }: { readonly lit: readonly [number, number] } & Pick<SliderProps, 'bars' | 'range'>) {
  const months = range[1] - range[0] + 1;
  const tallest = Math.max(1, ...bars.map(({ height }) => height));
  const y = scaleLinear([0, Math.sqrt(tallest)], [0, HEIGHT - 2]);
  return (
      <svg className="histogram" viewBox={`0 0 ${months} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ month, height }) => (
          <rect
            key={month}
            className={month >= lit[0] && month <= lit[1] ? undefined : 'unlit'}
            x={month - range[0] + 0.08}
            width={0.84}
            y={HEIGHT - y(Math.sqrt(height))}
            height={y(Math.sqrt(height))}
          />
        ))}
      </svg>
  );
}

function Years({ range }: Pick<SliderProps, 'range'>) {
  const years = Array.from({ length: (range[1] - range[0] + 1) / 12 }, (_, i) => range[0] / 12 + i);
  const every = Math.ceil(years.length / 12);
  return (
    <ol className="years" aria-hidden="true">
        {years.map((year, i) => (
          <li key={year}>{i % every === 0 ? year : ''}</li>
        ))}
      </ol>
  );
}

function wordsFor({ from, to, reportedBy }: { from: string | undefined; to: string | undefined; reportedBy: string | undefined }): string {
  if (reportedBy) return `public by the end of ${dateInWords(reportedBy)}`;
  if (from && to) return `${dateInWords(from)} to ${dateInWords(to)}; undated claims left out`;
  if (from) return `since ${dateInWords(from)}; undated claims left out`;
  return to ? `until ${dateInWords(to)}; undated claims left out` : '';
}
