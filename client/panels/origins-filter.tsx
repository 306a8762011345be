/** At least so many independent origins. */
import { Label, Radio, RadioGroup } from 'react-aria-components';

const CHOICES = [1, 2, 3, 4] as const;

interface Props {
  readonly value: number;
  readonly onChange: (value: number) => void;
}

export const OriginsFilter = ({ value, onChange }: Props) => (
  <RadioGroup
    className="origins-filter"
    value={String(value)}
    onChange={(text) => onChange(Number(text))}
    orientation="horizontal"
  >
    <Label className="heading">Origins</Label>
    <div>
      {[...new Set([...CHOICES, value])].map((n) => (
        <Radio key={n} value={String(n)} className="choice">
          {n === 1 ? 'any' : `≥ ${n}`}
        </Radio>
      ))}
    </div>
  </RadioGroup>
);
