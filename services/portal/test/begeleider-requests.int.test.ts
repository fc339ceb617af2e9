/** What a begeleider answers when an adviser asks for a candidate, through the whole portal. */
import { describe, expect, it } from 'vitest';
import { problem, startBegeleiderPortal } from './begeleider-portal.ts';
import { played, playedPerson } from './played-region/played.ts';
import { proposal } from './played-region/proposals.ts';
import { wordsOf } from './rendered-page.ts';
import { hiddenFieldsOf, json } from './running-portal.ts';

const { portal, services, open, changes } = await startBegeleiderPortal();

const requestPath = `/aanvragen/${played.request}`;
const answerPath = `${requestPath}/${played.proposal}/antwoord`;
const agreement = {
  [`vorm-${played.proposal}`]: 'anoniem',
  [`kanaal-${played.proposal}`]: 'telefoon',
  [`datum-${played.proposal}`]: '2026-11-24',
};

describe('a request', () => {
  it('is answered with one click on its page: yes, with the agreement', async () => {
    const { visitor, shown } = await open(requestPath);
    services.own = ({ url }) => (url.endsWith('/bevestiging') ? json(proposal) : undefined);
    const hidden = hiddenFieldsOf(shown.text, answerPath);
    const fields = { ...hidden, ...agreement, antwoord: 'ja-beschikbaar-en-akkoord' };

    const after = await visitor.submit(answerPath, fields);

    const [sent] = changes();
    expect(sent?.url).toBe(`/plaatsingen/v1/voordrachten/${played.proposal}/bevestiging`);
    expect(sent?.headers).toMatchObject({ 'if-match': '"1"', 'idempotency-key': hidden._formulier });
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      antwoord: 'ja-beschikbaar-en-akkoord',
      akkoord: { vorm: 'anoniem', kanaal: 'telefoon', datum: '2026-11-24' },
    });
    expect(after.path).toBe(requestPath);
    expect(wordsOf(after.text)).toContain(
      'Het antwoord is vastgelegd. De adviseur kan de kandidaat nu voorstellen.',
    );
  });

  it('that a colleague answered meanwhile is not overwritten, and what was typed is kept', async () => {
    const { visitor, shown } = await open(requestPath);
    services.own = ({ url }) =>
      url.endsWith('/bevestiging') ? problem('voordracht-in-andere-status', 409) : undefined;
    const typed = { [`reden-${played.proposal}`]: 'Begint volgende week elders.' };

    const after = await visitor.submit(answerPath, {
      ...hiddenFieldsOf(shown.text, answerPath),
      ...agreement,
      ...typed,
      antwoord: 'nu-niet',
    });

    expect(after.status).toBe(409);
    expect(wordsOf(after.text)).toContain('Iemand anders was eerder');
    expect(after.text).toContain('Begint volgende week elders.');
  });

  it('is not answered by an adviser of another organisation', async () => {
    portal.issuer.person = playedPerson('werkgeversadviseur', played.otherOrganisation);
    const { visitor, shown } = await open(requestPath);

    const refused = await visitor.submit(answerPath, {
      ...hiddenFieldsOf(shown.text, '/afmelden'),
      ...agreement,
    });

    expect(shown.text).not.toContain('name="antwoord"');
    expect(wordsOf(shown.text)).not.toContain('Wilhelmina');
    expect(refused.status).toBe(403);
  });
});
