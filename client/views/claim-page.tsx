/** A claim with a page of its own: its sentence, its evidence, and what is said against it. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { execute } from '../api/fetcher.ts';
import type { ClaimQuery } from '../api/operations/claim.generated.ts';
import { ClaimOperation } from '../api/operations/claim.ts';
import { CiteMenu } from '../panels/detail/claim/cite-menu.tsx';
import { ClaimBlock, whenAndWhere } from '../panels/detail/claim/claim-block.tsx';
import { History } from '../panels/detail/history.tsx';
import { Against, isContested } from '../panels/detail/relation/against.tsx';
import { modeOf } from '../panels/detail/relation/use-claims.ts';
import { FindingList } from '../panels/findings/finding-list.tsx';
import { encodeView } from '../state/codec.ts';
import { OPENING } from '../state/view.ts';
import { ErrorBox } from '../ui/error-box.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { STATUS_WORDS } from '../words/relations.ts';
import { NotFound } from './not-found.tsx';
import { entityPath, explorePath } from './path-of.ts';
import { useTitle } from './use-title.ts';

export function ClaimPage({ id }: { readonly id: string }) {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['claim', id],
    queryFn: ({ signal }) => execute(ClaimOperation, { id }, signal).then(({ claim }) => claim ?? null),
  });
  useTitle(data?.sentence);
  if (data === null) return <NotFound what="claim" id={id} />;
  return (
    <main id="main" className="page claim-page">
      {error && <ErrorBox error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton lines={10} />}
      {data && <ClaimView claim={data} />}
    </main>
  );
}

type Claim = NonNullable<ClaimQuery['claim']>;

function ClaimView({ claim }: { readonly claim: Claim }) {
  const mode = modeOf(claim);
  const key = { subject: claim.subject.id, predicate: claim.predicate, object: claim.object.id, mode };
  const view = {
    ...OPENING,
    expansions: [{ from: undefined, ids: [key.subject, key.object] }],
    selection: { type: 'relation' as const, ...key },
  };
  return (
    <>
      <header className="detail-head">
        <p className="kicker">Claim{claim.polarity === 'DENIED' ? ', a denial' : ''}</p>
        <h1>{claim.sentence}</h1>
        <p className="meta">
          {whenAndWhere(claim)} · <Link href={entityPath(claim.subject.id)}>{claim.subject.name}</Link> ·{' '}
          <Link href={entityPath(claim.object.id)}>{claim.object.name}</Link> ·{' '}
          <Link href={explorePath(encodeView(view))}>see it in the picture</Link>
        </p>
        {claim.withdrawn ? (
          <p className="banner">Taken back: nothing that is shown says so any more. Its history tells why.</p>
        ) : (
          <>
            <p className="explained">{STATUS_WORDS[claim.status].explained}</p>
            <p className="actions">
              <CiteMenu claim={claim} />
            </p>
          </>
        )}
      </header>
      <h2 className="unseen">Evidence</h2>
      <ClaimBlock claim={claim} heading={false} />
      <Against relation={key} filter={undefined} isContested={isContested([claim])} />
      <FindingList findings={claim.findings} total={claim.findings.length} own={claim.id} />
      <History id={claim.id} />
    </>
  );
}
