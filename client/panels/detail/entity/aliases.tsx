/** Other names, each in its own script and direction. */
interface Props {
  readonly aliases: readonly { readonly text: string; readonly script: string }[];
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc']);

export const Aliases = ({ aliases }: Props) =>
  aliases.length === 0 ? null : (
    <p className="aliases">
      <span className="unseen">Also called </span>
      {aliases.map(({ text, script }, i) => (
        <span key={text}>
          {i > 0 && ', '}
          <bdi lang={`und-${script}`} dir={RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr'}>
            {text}
          </bdi>
        </span>
      ))}
    </p>
  );
