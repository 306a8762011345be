/** The text, with the words that claims rest on underlined, those asked for highlighted, and what was not read set apart. */
import { useEffect, useRef } from 'react';
import type { ReadEvidence } from './article.ts';
import { LEFT_OUT, type TextSpan } from './left-out.ts';
import { segments } from './segments.ts';

interface Props {
  readonly text: string;
  readonly language: string | null | undefined;
  readonly evidence: readonly ReadEvidence[];
  readonly leftOut: readonly TextSpan[];
  readonly at: string | undefined;
  /** Evidence that the pointer is over, beside the text. */
  readonly pointed: readonly string[];
  readonly onOpen: (id: string) => void;
}

export function ArticleText({ text, language, evidence, leftOut, at, pointed, onOpen }: Props) {
  const lit = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it scrolls when other words are asked for
  useEffect(() => lit.current?.scrollIntoView({ block: 'center' }), [at]);
  const pieces = segments(text, evidence, leftOut);
  const first = pieces.find(({ ids }) => at !== undefined && ids.includes(at));
  return (
    <>
      {pieces.some(({ isLeftOut }) => isLeftOut) && <p className="meta note">{LEFT_OUT.note}</p>}
      <div className="article-text" lang={language ?? undefined} dir="auto">
        {pieces.map((piece) => {
          const { ids } = piece;
          if (piece.isLeftOut) {
            return (
              <span key={piece.start} className="left-out" role="note" aria-label={LEFT_OUT.label}>
                {piece.text}
              </span>
            );
          }
          if (ids.length === 0) return piece.text;
          const isLit = at !== undefined && ids.includes(at);
          const classes = ['read', isLit && 'lit', ids.some((id) => pointed.includes(id)) && 'pointed']
            .filter(Boolean)
            .join(' ');
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the text does the same by key
            <mark
              key={piece.start}
              className={classes}
              ref={piece === first ? lit : undefined}
              onClick={() => onOpen(ids[0] ?? '')}
            >
              {piece.text}
            </mark>
          );
        })}
      </div>
    </>
  );
}
