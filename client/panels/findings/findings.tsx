/** What is to be noticed about an article or an entity, contradictions first, a page at a time. */
import { execute } from '../../api/fetcher.ts';
import { FindingsOperation } from '../../api/operations/finding.ts';
import { usePages } from '../../api/use-pages.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { FindingList } from './finding-list.tsx';

type About = { readonly article: string } | { readonly entity: string };

const PAGE = 8;

export function Findings(about: About) {
  const {
    nodes = [],
    total,
    error,
    retry,
    more,
  } = usePages({
    queryKey: ['findings', about],
    ask: (page, signal) =>
      execute(FindingsOperation, { ...about, first: PAGE, ...page }, signal).then(({ findings }) => findings),
  });
  if (error) return <ErrorBox error={error} onRetry={retry} />;
  return <FindingList findings={nodes} total={total} onMore={more} />;
}
