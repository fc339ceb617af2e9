/** Stylesheet, fonts and browser modules, from memory, under names that change with their content. */
import { readFileSync } from 'node:fs';
import { type Asset, createDesignAssets, hashedAsset } from '@vlinderdas/design/assets';
import type { FastifyInstance } from 'fastify';
import type { FrameFiles } from '../frame/frame.ts';

const PREFIX = '/assets/';
const MODULES = ['forms', 'keys', 'live', 'menu', 'session', 'suggestions'] as const;
/** The public pages may be found; nothing else is for a search engine. */
const ROBOTS = [
  'User-agent: *',
  'Allow: /$',
  'Allow: /menukaart',
  'Allow: /wat-kan-ik-krijgen',
  'Allow: /rekenvoorbeeld',
  'Allow: /assets/',
  'Disallow: /',
  '',
].join('\n');
const FOR_EVER = 'public, max-age=31536000, immutable';

export interface PortalAssets {
  frame: FrameFiles;
  files: ReadonlyMap<string, Asset>;
}

export function loadAssets(): PortalAssets {
  const design = createDesignAssets(PREFIX);
  const modules = MODULES.map((name) =>
    hashedAsset(
      `${name}.js`,
      'text/javascript; charset=utf-8',
      readFileSync(new URL(`../browser/${name}.js`, import.meta.url)),
    ),
  );
  const href = (asset: Asset) => `${PREFIX}${asset.name}`;
  return {
    frame: { stylesheet: href(design.stylesheet), favicon: href(design.favicon), scripts: modules.map(href) },
    files: new Map([...design.files, ...modules].map((file) => [file.name, file])),
  };
}

export function registerAssets(app: FastifyInstance, { files, frame }: PortalAssets): void {
  app.get<{ Params: { name: string } }>(`${PREFIX}:name`, async (request, reply) => {
    const file = files.get(request.params.name);
    if (!file)
      return reply.code(404).type('text/plain; charset=utf-8').send('Dit bestand bestaat niet (meer).');
    return reply.header('cache-control', FOR_EVER).type(file.type).send(file.body);
  });
  app.get('/favicon.ico', async (_request, reply) => reply.redirect(frame.favicon, 302));
  app.get('/robots.txt', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(ROBOTS));
}
