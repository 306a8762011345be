/** Time: a histogram with two thumbs for when things were so, or with one for what was public by then. */
import { useEffect, useMemo, useState } from 'react';
import { Button, Radio, RadioGroup } from 'react-aria-components';
import { store } from '../../explore-store.ts';
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
  const change = (part: Parameters<typeof filter>[0], how?: 'quietly') =>
    how ? store.apply(filter(part), how) : actions.apply(filter(part));
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
      {range && mode === 'true' && (
        <MonthSlider
          label="When it was so"
          bars={bars}
          range={range}
          value={[from ? toMonth(from) : range[0], to ? toMonth(to) : range[1]]}
          thumbs={['From', 'To']}
          waits={answer.loading}
          onChange={([low = range[0], high = range[1]], how) =>
            change(
              {
                from: low <= range[0] ? undefined : fromMonth(low),
                to: high >= range[1] ? undefined : fromMonth(high),
                reportedBy: undefined,
              },
              how,
            )
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
          waits={answer.loading}
          onChange={([by = range[1]], how) =>
            change({ reportedBy: by >= range[1] ? undefined : fromMonth(by), from: undefined, to: undefined }, how)
          }
        />
      )}
    </section>
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
