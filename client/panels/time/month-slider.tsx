/** A slider over months, with a histogram behind it. */
import { scaleLinear } from 'd3-scale';
import { useEffect, useState } from 'react';
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useWidth } from '../../ui/use-width.ts';
import { dateInWords, shortDate } from '../../words/dates.ts';
import { type Bar, fromMonth } from './months.ts';
import { usePlayback } from './use-playback.ts';

interface SliderProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly range: readonly [number, number];
  readonly value: readonly number[];
  readonly thumbs: readonly string[];
  /** The picture is not there yet. */
  readonly waits: boolean;
  readonly onChange: (value: readonly number[], how?: 'quietly') => void;
}

export function MonthSlider({ label, bars, range, value, thumbs, waits, onChange }: SliderProps) {
  const [moving, setMoving] = useState<readonly number[]>();
  const key = value.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was dragged is forgotten once the view has it
  useEffect(() => setMoving(undefined), [key]);
  usePlayback({ value, range, waits, onMonth: onChange });
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
      <Histogram
        bars={bars}
        range={range}
        lit={now.length === 2 ? [now[0] ?? 0, now[1] ?? 0] : [range[0], now[0] ?? 0]}
      />
      <SliderTrack className="track">
        {thumbs.map((name, i) => (
          <SliderThumb
            key={name}
            index={i}
            className="thumb"
            aria-label={`${name}, ${dateInWords(fromMonth(now[i] ?? range[0]))}`}
          >
            <span className="thumb-month">{shortDate(fromMonth(now[i] ?? range[0]))}</span>
          </SliderThumb>
        ))}
      </SliderTrack>
      <Years range={range} />
    </Slider>
  );
}

const HEIGHT = 34;

function Histogram({
  bars,
  range,
  lit,
}: { readonly lit: readonly [number, number] } & Pick<SliderProps, 'bars' | 'range'>) {
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
  const every = Math.ceil(years.length / (useWidth() === 'narrow' ? 6 : 12));
  return (
    <ol className="years" aria-hidden="true">
      {years.map((year, i) => (
        <li key={year}>{i % every === 0 ? year : ''}</li>
      ))}
    </ol>
  );
}
