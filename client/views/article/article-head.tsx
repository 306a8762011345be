/** Who published it, when, and whose account it is. */
import { Link } from 'wouter';
import { History } from '../../panels/detail/history.tsx';
import { dateInWords } from '../../words/dates.ts';
import { count } from '../../words/relations.ts';
import { articlePath, entityPath } from '../path-of.ts';
import type { Article } from './article.ts';

export function ArticleHead({ article }: { readonly article: Article }) {
  const { publisher, publishedOn, origin, repeats, note, url, title, withdrawn } = article;
  return (
    <header>
      <p className="kicker">
        Article
        {publisher?.country && ` · ${publisher.country.name}`}
      </p>
      <h1>{title === '' ? 'A text that was taken out' : title}</h1>
      <p className="meta">
        {publisher ? <Link href={entityPath(publisher.id)}>{publisher.name}</Link> : 'Publisher unknown'}
        {publishedOn && <> · {dateInWords(publishedOn)}</>}
        {url && (
          <>
            {' · '}
            <a href={url} rel="noreferrer noopener external" target="_blank">
              at its source
            </a>
          </>
        )}
      </p>
      <p className="meta">
        Origin: <b>{origin.name}</b>
        {repeats.length > 0 && (
          <>
            . {count(repeats.length, 'other article')} {repeats.length === 1 ? 'repeats' : 'repeat'} it:{' '}
            {repeats.map((other, i) => (
              <span key={other.id}>
                {i > 0 && ', '}
                <Link href={articlePath(other.id)}>{other.publisher?.name ?? other.title}</Link>
              </span>
            ))}
          </>
        )}
      </p>
      {note && <p className="meta note">{note}</p>}
      {withdrawn && (
        <p className="banner">
          {title === ''
            ? 'This text was taken out for good. What was read in it is gone too.'
            : 'This article was deleted: what was read in it no longer counts. It can be restored.'}
        </p>
      )}
      <History id={article.id} />
    </header>
  );
}
