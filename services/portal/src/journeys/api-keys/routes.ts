import { createEmployersClient } from '@vlinderdas/employers-service/contract/employers.client';
import { notFound, Problem } from '@vlinderdas/kernel/problem';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { page, redirect, type Submission, type Visit } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { parseNewKey, parseRotation } from './form.ts';
import { madePage, revokePage, rotatePage } from './key-pages.ts';
import { type ApiKeysView, apiKeysPage, type KeyAccount, stateOf } from './page.ts';
import { apiKeysText as text } from './text.ts';

const EMPLOYER: readonly Rol[] = ['werkgever'];
/** Who makes keys for an employer of the region. */
const COLLEAGUES: readonly Rol[] = ['werkgeversadviseur', 'beheerder'];
const TOO_MANY = 'te-veel-sleutels';
const FIELDS = { '/naam': 'naam', '/rechten': 'rechten', '/geldigDagen': 'geldigDagen' };

const accountOf = ({ params }: { params: { werkgeverId: string } }): KeyAccount => ({
  employerId: params.werkgeverId,
  base: `/werkgevers/${params.werkgeverId}/api-sleutels`,
  crumbs: [
    { href: '/werkgevers', text: 'Werkgevers' },
    { href: `/werkgevers/${params.werkgeverId}`, text: 'Werkgever' },
  ],
});
const ownAccount = ({ person }: Pick<Visit, 'person'>): KeyAccount => ({
  employerId: person.organisationId,
  base: '/api-sleutels',
  crumbs: [],
});

/** Keys for the software of an employer: made by the employer, or for it by an adviser. */
export const apiKeysJourney: Journey = ({ routes, transport, newId, publicUrl }) => {
  const employers = createEmployersClient(transport);
  const example = () => ({ origin: publicUrl, idempotencyKey: newId() });

  async function listKeys({ caller }: Visit, { employerId }: KeyAccount) {
    return (await employers.listApiKeys(caller, { params: { werkgeverId: employerId } })).body.resultaten;
  }
  async function getKey(visit: Visit, account: KeyAccount, sleutelId: string) {
    const key = (await listKeys(visit, account)).find(({ id }) => id === sleutelId);
    if (!key) throw notFound();
    return key;
  }

  async function show(visit: Visit, account: KeyAccount, extra: Pick<ApiKeysView, 'form' | 'problems'> = {}) {
    const keys = await listKeys(visit, account);
    const { guard, now } = visit;
    return page(apiKeysPage({ account, keys, example: example(), guard, now, ...extra }));
  }

  async function make(visit: Submission, account: KeyAccount) {
    const { caller, form, formId } = visit;
    const wanted = parseNewKey(form);
    if ('problems' in wanted) return show(visit, account, { form, problems: wanted.problems });
    try {
      const { body: made } = await employers.createApiKey(
        { ...caller, idempotencyKey: formId },
        { params: { werkgeverId: account.employerId }, body: wanted.body },
      );
      return page(madePage({ account, made, example: example() }));
    } catch (error) {
      const isFull = error instanceof Problem && error.definition.slug === TOO_MANY;
      const problems = isFull ? [{ field: '', message: error.detail }] : fieldProblemsOf(error, FIELDS);
      return show(visit, account, { form, problems });
    }
  }

  async function askRotation(visit: Visit, account: KeyAccount, sleutelId: string) {
    const key = await getKey(visit, account, sleutelId);
    const state = stateOf(key, visit.now);
    if (state !== 'valid' && state !== 'ending') return redirect(account.base, text.gone);
    return page(rotatePage({ account, key, guard: visit.guard, now: visit.now }));
  }

  async function rotate({ caller, form, formId }: Submission, account: KeyAccount, sleutelId: string) {
    const { body: made } = await employers.rotateApiKey(
      { ...caller, idempotencyKey: formId },
      { params: { werkgeverId: account.employerId, sleutelId }, body: parseRotation(form) },
    );
    return page(madePage({ account, made, example: example() }));
  }

  async function askRevocation(visit: Visit, account: KeyAccount, sleutelId: string) {
    const key = await getKey(visit, account, sleutelId);
    return page(revokePage({ account, key, guard: visit.guard, now: visit.now }));
  }

  async function revoke(visit: Submission, account: KeyAccount, sleutelId: string) {
    const key = await getKey(visit, account, sleutelId);
    await employers.revokeApiKey(visit.caller, { params: { werkgeverId: account.employerId, sleutelId } });
    return redirect(account.base, text.revoked(key.naam));
  }

  routes.get('/api-sleutels', EMPLOYER, (visit) => show(visit, ownAccount(visit)));
  routes.post('/api-sleutels', EMPLOYER, (visit) => make(visit, ownAccount(visit)));
  routes.get('/api-sleutels/:sleutelId/vernieuwen', EMPLOYER, (visit) =>
    askRotation(visit, ownAccount(visit), visit.params.sleutelId),
  );
  routes.post('/api-sleutels/:sleutelId/vernieuwen', EMPLOYER, (visit) =>
    rotate(visit, ownAccount(visit), visit.params.sleutelId),
  );
  routes.get('/api-sleutels/:sleutelId/intrekken', EMPLOYER, (visit) =>
    askRevocation(visit, ownAccount(visit), visit.params.sleutelId),
  );
  routes.post('/api-sleutels/:sleutelId/intrekken', EMPLOYER, (visit) =>
    revoke(visit, ownAccount(visit), visit.params.sleutelId),
  );

  // Tasks name this address for everyone; an employer has a shorter one.
  routes.get('/werkgevers/:werkgeverId/api-sleutels', [...EMPLOYER, ...COLLEAGUES], (visit) =>
    COLLEAGUES.some((role) => visit.person.roles.includes(role))
      ? show(visit, accountOf(visit))
      : redirect('/api-sleutels'),
  );
  routes.post('/werkgevers/:werkgeverId/api-sleutels', COLLEAGUES, (visit) => make(visit, accountOf(visit)));
  routes.get('/werkgevers/:werkgeverId/api-sleutels/:sleutelId/vernieuwen', COLLEAGUES, (visit) =>
    askRotation(visit, accountOf(visit), visit.params.sleutelId),
  );
  routes.post('/werkgevers/:werkgeverId/api-sleutels/:sleutelId/vernieuwen', COLLEAGUES, (visit) =>
    rotate(visit, accountOf(visit), visit.params.sleutelId),
  );
  routes.get('/werkgevers/:werkgeverId/api-sleutels/:sleutelId/intrekken', COLLEAGUES, (visit) =>
    askRevocation(visit, accountOf(visit), visit.params.sleutelId),
  );
  routes.post('/werkgevers/:werkgeverId/api-sleutels/:sleutelId/intrekken', COLLEAGUES, (visit) =>
    revoke(visit, accountOf(visit), visit.params.sleutelId),
  );
};
