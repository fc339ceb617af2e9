/** The public menukaart of a region, and how the coordinator sets it. */
import { conflict, notFound } from '@vlinderdas/kernel/problem';
import { operation } from '@vlinderdas/platform/http/contract';
import { z } from 'zod';
import { coordinators, followers, PURPOSE_CATALOGUE, PURPOSE_PUBLIC } from './access.ts';
import { codeParams } from './catalogue.routes.ts';
import { Menukaart, MenukaartDetail, MenukaartRegios } from './menukaart.resource.ts';
import { MenukaartInstellingen, MenukaartInstellingenInvoer } from './upkeep.resource.ts';

const tag = 'menukaart';

export const regioCode = z
  .string()
  .min(1)
  .max(10)
  .meta({ description: 'Code van de arbeidsmarktregio.', example: 'AM28' });

export const menukaartOperations = {
  listMenukaartRegions: operation({
    id: 'menukaartregiosBekijken',
    method: 'GET',
    path: '/menukaartregios',
    summary: 'De regio’s met een openbare menukaart',
    tag,
    purpose: PURPOSE_PUBLIC,
    success: { status: 200, description: 'De regio’s.', schema: MenukaartRegios },
    problems: [],
    access: 'public',
  }),
  getMenukaart: operation({
    id: 'menukaartBekijken',
    method: 'GET',
    path: '/menukaart',
    summary: 'Wat een werkgever in een regio kan krijgen',
    description: 'Alleen wat gepubliceerd, volledig en actueel is.',
    tag,
    purpose: PURPOSE_PUBLIC,
    query: z.strictObject({ regio: regioCode }),
    success: { status: 200, description: 'De menukaart.', schema: Menukaart },
    problems: [notFound],
    access: 'public',
  }),
  getMenukaartInstrument: operation({
    id: 'menukaartRegelingBekijken',
    method: 'GET',
    path: '/menukaart/{code}',
    summary: 'Een regeling van de menukaart met alles wat erbij hoort',
    tag,
    purpose: PURPOSE_PUBLIC,
    params: codeParams,
    query: z.strictObject({ regio: regioCode }),
    success: { status: 200, description: 'De regeling.', schema: MenukaartDetail },
    problems: [notFound],
    access: 'public',
  }),
  getMenukaartSettings: operation({
    id: 'menukaartInstellingenBekijken',
    method: 'GET',
    path: '/menukaart-instellingen',
    summary: 'Hoe de regio haar catalogus toont',
    tag,
    purpose: PURPOSE_CATALOGUE,
    success: { status: 200, description: 'De instellingen.', schema: MenukaartInstellingen },
    problems: [],
    access: followers,
    conditional: true,
  }),
  setMenukaartSettings: operation({
    id: 'menukaartInstellingenVastleggen',
    method: 'PUT',
    path: '/menukaart-instellingen',
    summary: 'Vastleggen hoe de regio haar catalogus toont',
    tag,
    purpose: PURPOSE_CATALOGUE,
    body: MenukaartInstellingenInvoer,
    success: { status: 200, description: 'De instellingen zijn opgeslagen.', schema: MenukaartInstellingen },
    problems: [conflict],
    access: coordinators,
    conditional: true,
  }),
};
