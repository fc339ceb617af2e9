/** One proposal: what it says, how far each organisation is, and what that does to the figure. */
import { type BadgeTone, badge } from '@vlinderdas/design/badge';
import { link, submitButton } from '@vlinderdas/design/button';
import { radios } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { dateField, errorOf, textArea, textField } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, postButton, postForm } from '@vlinderdas/design/form';
import { definitionList, pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import { timeline } from '@vlinderdas/design/steps';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type { Voorstel } from '@vlinderdas/instruments-service/contract/harmonisation.resource';
import { type BesluitStap, besluitStappen } from '@vlinderdas/vocabulary/instruments';
import { formatList } from '@vlinderdas/vocabulary/wording';
import { sayDate, sayMoment } from '../../frame/moments.ts';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { degreeMark } from '../instruments/aspect-status.ts';
import { instrumentCrumbs } from '../instruments/section-tabs.ts';
import { type DecisionPart, decisionField } from './decision-form.ts';
import { proposalBadge } from './list-page.ts';
import { proposalsText as text } from './text.ts';

export interface ProposalView {
  proposal: Voorstel;
  organisationId: string;
  mayCoordinate: boolean;
  mayDecide: boolean;
  guard: Visit['guard'];
  now: Date;
  refused?: { form: FormValues; problems: readonly FieldProblem[]; changedMeanwhile?: boolean } | undefined;
}

type Party = Voorstel['partijen'][number];

const TONES: Readonly<Record<BesluitStap, BadgeTone>> = {
  'wacht-op-antwoord': 'warning',
  'ambtelijk-akkoord': 'info',
  'bestuurlijk-akkoord': 'info',
  vastgesteld: 'positive',
  afgewezen: 'negative',
};

function stepOf({ stap, reden, link: address, geldtVanaf }: Party, now: Date): Content {
  return html`${badge(besluitStappen.labels[stap], TONES[stap])}${geldtVanaf && cellNote(text.holdsFrom(sayDate(geldtVanaf, now)))}${address && cellNote(link(address, text.decisionLink))}${reden && cellNote(reden)}`;
}

function decisionForm(party: Party, view: ProposalView): Html | null {
  const { proposal, organisationId, mayCoordinate, mayDecide, guard, refused } = view;
  const { organisatieId, naam, mogelijk } = party;
  const isOwn = mayDecide && organisatieId === organisationId;
  if (mogelijk.length === 0 || !(isOwn || mayCoordinate)) return null;
  const problems = refused?.problems ?? [];
  const field = (part: DecisionPart) => {
    const name = decisionField(part, organisatieId);
    return { name, value: refused?.form.text(name), error: errorOf(problems, name) };
  };
  return disclosure({
    summary: isOwn ? text.decide : text.decideFor(naam),
    open: refused?.form.text('organisatieId') === organisatieId,
    body: postForm({
      action: `/instrumenten/voorstellen/${proposal.id}/besluit`,
      guard: guard(),
      body: html`<input type="hidden" name="organisatieId" value="${organisatieId}"><input type="hidden" name="revisie" value="${proposal.revisie}">${!isOwn && html`<p class="vd-note">${text.onBehalf(naam)}</p>`}${radios({ ...field('stap'), label: text.which, choices: mogelijk.map((stap) => ({ value: stap, label: besluitStappen.labels[stap] })) })}${textArea({ ...field('reden'), label: text.reason, hint: text.reasonHint, rows: 3, maxLength: 1_000, optional: true })}<div class="vd-field-row">${textField({ ...field('link'), label: text.link, hint: text.linkHint, type: 'url', maxLength: 500, optional: true })}${dateField({ ...field('geldtVanaf'), label: text.from, hint: text.fromHint, optional: true })}</div>${submitButton({ text: text.save, about: naam, kind: 'primary' })}`,
    }),
  });
}

function partyTable(view: ProposalView): Html {
  const { proposal, now } = view;
  return dataTable({
    caption: text.parties,
    rows: proposal.partijen,
    rowId: ({ organisatieId }) => `partij-${organisatieId}`,
    detail: (party) => decisionForm(party, view),
    columns: [
      {
        head: text.party,
        rowHeader: true,
        cell: ({ naam, gemeenten }) =>
          html`${naam}${gemeenten.length > 0 && cellNote(formatList(gemeenten))}`,
      },
      { head: text.step, cell: (party) => stepOf(party, now) },
      {
        head: text.needed,
        cell: ({ nodig }) =>
          nodig.length === 0
            ? html`<span class="vd-note">${text.nothingNeeded}</span>`
            : html`<ul class="vd-plain-list">${nodig.map((line) => html`<li>${line}</li>`)}</ul>`,
      },
    ],
  });
}

/** What came last among steps of one moment stays last before the others. */
function newestFirst(history: Voorstel['geschiedenis']): Voorstel['geschiedenis'] {
  return [...history].reverse().sort((one, other) => (one.op < other.op ? 1 : one.op > other.op ? -1 : 0));
}

export function proposalPage(view: ProposalView): PortalPage {
  const { proposal, mayCoordinate, guard, now, refused } = view;
  const problems = refused?.problems ?? [];
  const { titel, instrumentCode, instrumentNaam, landelijkVast } = proposal;
  return {
    title: titel,
    crumbs: [...instrumentCrumbs, { href: '/instrumenten/voorstellen', text: text.title }],
    ...(problems.length > 0 && { failed: true, status: 400 }),
    ...(refused?.changedMeanwhile && {
      failed: true,
      status: 409,
      message: notice({ kind: 'warning', body: text.changedMeanwhile, announce: true }),
    }),
    main: html`${errorSummary(problems)}${pageHeading({
      title: titel,
      facts: [
        {
          name: text.instrument,
          value: link(`/instrumenten/${instrumentCode}/verschillen`, instrumentNaam),
        },
        { name: text.status, value: proposalBadge(proposal.status) },
        { name: text.target, value: sayDate(proposal.streefdatum, now) },
        {
          name: text.made,
          value: `${sayMoment(proposal.gemaaktOp, now)}${proposal.gemaaktDoor ? `, ${proposal.gemaaktDoor}` : ''}`,
        },
      ],
      actions:
        mayCoordinate &&
        proposal.status === 'open' &&
        postButton({
          action: `/instrumenten/voorstellen/${proposal.id}/intrekken`,
          guard: guard(),
          text: text.withdraw,
          kind: 'danger',
          values: { revisie: String(proposal.revisie) },
        }),
    })}<div class="vd-columns"><div>${section(
      sectionHeading({ title: text.goal }),
      html`<ul>${proposal.doelInWoorden.map((line) => html`<li>${line}</li>`)}</ul>`,
    )}${section(sectionHeading({ title: text.why }), html`<p class="vd-prose">${proposal.waarom}</p>`)}</div><div>${section(
      sectionHeading({ title: text.degree, intro: text.degreeIntro }),
      definitionList([
        { name: text.now, value: degreeMark(proposal.graadNu) },
        {
          name: text.asDecided,
          value: proposal.graadStraks === undefined ? text.nothingDecided : degreeMark(proposal.graadStraks),
        },
        { name: text.ifEveryone, value: degreeMark(proposal.graadAlsIedereen) },
      ]),
    )}</div></div>${section(
      sectionHeading({ title: text.parties, count: proposal.partijen.length }),
      html`${partyTable(view)}${landelijkVast.length > 0 && html`<p class="vd-note">${text.fixed(formatList(landelijkVast))}</p>`}`,
    )}${section(
      sectionHeading({ title: text.history }),
      timeline(
        newestFirst(proposal.geschiedenis).map(({ op, organisatie, door, stap, tekst }) => ({
          at: op,
          when: sayMoment(op, now),
          text: html`<strong>${organisatie}</strong>${stap && html` ${badge(besluitStappen.labels[stap], TONES[stap])}`}`,
          note: [
            stap && tekst === besluitStappen.labels[stap] ? undefined : tekst,
            door === organisatie ? undefined : door,
          ]
            .filter((part) => part)
            .join(' · '),
        })),
      ),
    )}`,
  };
}
