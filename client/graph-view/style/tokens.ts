/** The colours of the page for the canvas, which knows no CSS variables. Read again whenever the theme changes. */
const NAMES = [
  'paper',
  'ink',
  'soft',
  'edge',
  'outline',
  'accent',
  'state',
  'on-state',
  'person',
  'office',
  'office-line',
  'body',
  'agreement',
  'event',
  'place',
  'issue',
  'issue-line',
] as const;

export type Tokens = Readonly<Record<(typeof NAMES)[number], string>>;

/** A variable may hold `light-dark(…)`: only a real property resolves it. */
export function readTokens(root: HTMLElement): Tokens {
  const probe = document.createElement('i');
  probe.hidden = true;
  root.append(probe);
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const tokens = Object.fromEntries(NAMES.map((name) => [name, colour(name)])) as Tokens;
  probe.remove();
  return tokens;
}
