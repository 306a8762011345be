/** Time: a histogram with two thumbs for when things were so, or with one for what was public by then. */
import { useEffect, useMemo, useState } from 'react';
import { Button, Radio, RadioGroup } from 'react-aria-components';
import { store } from '../../explore-store.ts';
import type { Filters } from '../../state/filters.ts';
import { filter } from '../../state/transitions.ts';
import { useExplore } from '../../views/explore/explore-context.ts';
import { timeInWords } from '../../words/filters.ts';
import { MonthSlider } from './month-slider.tsx';
import { extent, fromMonth, toMonth } from './months.ts';
import { useBars } from './use-bars.ts';

const MODES = [
  ['true', 'when it was so'],
  ['reported', 'as reported by'],
] as const;

type TimeWord = (typeof MODES)[number][0];

export function TimeStrip() {
  const { view, scene, answer, actions } = useExplore();
  const { from, to, reportedBy } = view.filters;
  const [chosen, setMode] = useState<TimeWord>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice is for the time that was set then; Back may lead to another
  useEffect(() => setMode(undefined), [from, to, reportedBy]);
  const mode = chosen ?? (reportedBy ? 'reported' : 'true');
  const bars = useBars(scene.focus.slice(0, 2), mode);
  const range = useMemo(() => extent(bars), [bars]);
  const isSet = from !== undefined || to !== undefined || reportedBy !== undefined;
  const change: SliderProps['change'] = (part, how) =>
    how ? store.apply(filter(part), how) : actions.apply(filter(part));
  const slider = { filters: view.filters, bars, waits: answer.loading, change };
  return (
    <section className="time" aria-label="Time">
      <div className="time-head">
        <TimeMode mode={mode} onChange={setMode} />
        <output className="time-words">{timeInWords(view.filters)}</output>
        {isSet && (
          <Button className="link" onPress={() => change({ from: undefined, to: undefined, reportedBy: undefined })}>
            Any time
          </Button>
        )}
      </div>
      {range && mode === 'true' && <ValidTime {...slider} range={range} />}
      {range && mode === 'reported' && <ReportedTime {...slider} range={range} />}
    </section>
  );
}

interface SliderProps extends Pick<Parameters<typeof MonthSlider>[0], 'bars' | 'range' | 'waits'> {
  readonly filters: Filters;
  readonly change: (part: Parameters<typeof filter>[0], how?: 'quietly') => void;
}

/** Two thumbs; at an end of the range a thumb asks for nothing. */
function ValidTime({ filters: { from, to }, range, change, ...rest }: SliderProps) {
  const [first, last] = range;
  return (
    <MonthSlider
      {...rest}
      label="When it was so"
      range={range}
      value={[from ? toMonth(from) : first, to ? toMonth(to) : last]}
      thumbs={['From', 'To']}
      onChange={([low = first, high = last], how) =>
        change(
          {
            from: low <= first ? undefined : fromMonth(low),
            to: high >= last ? undefined : fromMonth(high),
            reportedBy: undefined,
          },
          how,
        )
      }
    />
  );
}

/** One thumb: what was public by then. */
function ReportedTime({ filters: { reportedBy }, range, change, ...rest }: SliderProps) {
  const last = range[1];
  return (
    <MonthSlider
      {...rest}
      label="As reported by"
      range={range}
      value={[reportedBy ? toMonth(reportedBy) : last]}
      thumbs={['Reported by']}
      onChange={([by = last], how) =>
        change({ reportedBy: by >= last ? undefined : fromMonth(by), from: undefined, to: undefined }, how)
      }
    />
  );
}

function TimeMode({ mode, onChange }: { readonly mode: TimeWord; readonly onChange: (mode: TimeWord) => void }) {
  return (
    <RadioGroup
      aria-label="Which time"
      className="segments"
      value={mode}
      onChange={(word) => onChange(word as TimeWord)}
      orientation="horizontal"
    >
      {MODES.map(([word, label]) => (
        <Radio key={word} value={word} className="segment">
          {label}
        </Radio>
      ))}
    </RadioGroup>
  );
}
