/** /claim/<id>: the permalink of a claim. A page for people, JSON-LD for programs, BibTeX for papers: as `Accept` asks. */
import { type Request, type RequestHandler, Router } from 'express';
import { CLAIM_FORMS, type ClaimDocument, findClaimDocument } from '../graphql/exports/claim-document.ts';
import type { RunFor } from '../graphql/run.ts';
import { requestedBy, requireUser, userOf } from './access.ts';
import { type HttpFailure, sendFailure } from './failure.ts';
import type { SendPage } from './pages.ts';

const PAGE = 'text/html';

export function claimRoutes(runFor: RunFor, sendPage: SendPage): Router {
  const router = Router();
  router.get('/claim/*id', pageOrUser, async (request, response) => {
    const id = [request.params.id ?? ''].flat().join('/');
    const form = request.accepts([PAGE, ...CLAIM_FORMS.keys()]) || '';
    const write = CLAIM_FORMS.get(form);
    response.vary('Accept');
    // A browser that follows a link brings no token. It gets the page, which says nothing of the claim and asks for one.
    if (form === PAGE && userOf(request) === undefined) return sendPage(response, 'index.html');
    const claim = await findClaimDocument(runFor(requestedBy(request)), id);
    const gone = claim === undefined ? unknown(id) : claim.withdrawn ? withdrawn(claim) : undefined;
    if (form === PAGE) return sendPage(response, 'index.html', gone?.status);
    if (gone !== undefined) return sendFailure(response, gone);
    if (claim === undefined || write === undefined) return sendFailure(response, NO_SUCH_FORM);
    response.type(`${form}; charset=utf-8`).send(write(claim, originOf(request)));
  });
  return router;
}

const pageOrUser: RequestHandler = (request, response, next) =>
  request.accepts([PAGE, ...CLAIM_FORMS.keys()]) === PAGE ? next() : requireUser(request, response, next);

const originOf = ({ protocol, headers: { host = '' } }: Request): string => `${protocol}://${host}`;

const NO_SUCH_FORM: HttpFailure = {
  status: 406,
  code: 'BAD_USER_INPUT',
  message: `A claim comes as ${[PAGE, ...CLAIM_FORMS.keys()].join(', ')}. Ask for one of these in Accept.`,
};

const unknown = (id: string): HttpFailure => ({
  status: 404,
  code: 'NOT_FOUND',
  message: `There is no claim "${id}". Its address may be incomplete.`,
});

const TAKES_AWAY: ReadonlySet<string> = new Set(['withdraw', 'delete', 'purge']);

function withdrawn({ sentence, history }: ClaimDocument): HttpFailure {
  const last = history.findLast(({ action }) => TAKES_AWAY.has(action));
  const when = last === undefined ? '' : ` on ${last.at.slice(0, 10)}`;
  const message = `The claim "${sentence}" was withdrawn${when}${last?.reason ? `: ${last.reason}` : '.'}`;
  return { status: 410, code: 'NOT_FOUND', message, more: { history } };
}
