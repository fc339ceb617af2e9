/**
 * What a browser fetches besides pages: stylesheet, fonts, icon. Each file's name carries a hash of its
 * content, so that it may be kept for ever and a new release is seen at once.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { composeStylesheet } from './stylesheet.ts';

export interface Asset {
  /** File name with the hash: `vlinderdas.3f9c1a2b.css`. */
  name: string;
  type: string;
  body: Buffer;
}

export interface DesignAssets {
  stylesheet: Asset;
  favicon: Asset;
  files: readonly Asset[];
}

const require = createRequire(import.meta.url);

/** A file under a name that changes with its content. */
export function hashedAsset(name: string, type: string, body: Buffer): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10);
  const dot = name.lastIndexOf('.');
  return { name: `${name.slice(0, dot)}.${hash}${name.slice(dot)}`, type, body };
}

const CHEVRON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#14232b" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M6 9.5l6 6 6-6"/></svg>';
const FAVICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b4a63"/><path d="M4 9.500c0-1 .9-1.600 1.800-1.100L14 13v6l-8.200 4.600c-.9.500-1.800-.100-1.800-1.100zM28 9.500c0-1-.9-1.600-1.800-1.100L18 13v6l8.200 4.600c.9.500 1.800-.100 1.800-1.100z" fill="#8fd0e0"/><rect x="12.500" y="12" width="7" height="8" rx="1.500" fill="#fff"/></svg>';

const OWN = ['theme', 'base', 'layout', 'table', 'form', 'parts', 'figures', 'menu', 'print'] as const;

/**
 * Reads and composes everything once; call it at start.
 * @param prefix path under which the files are served, `/assets/`
 */
export function createDesignAssets(prefix: string): DesignAssets {
  const svg = 'image/svg+xml';
  const font = (set: string, file: string) =>
    hashedAsset(`source-sans-3-${set}.woff2`, 'font/woff2', readFileSync(file));
  const latin = require.resolve(
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  );
  const latinExt = require.resolve(
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2',
  );
  const linked: Readonly<Record<string, Asset>> = {
    'source-sans-3-latin.woff2': font('latin', latin),
    'source-sans-3-latin-ext.woff2': font('latin-ext', latinExt),
    'chevron.svg': hashedAsset('chevron.svg', svg, Buffer.from(CHEVRON)),
  };
  const css = composeStylesheet({
    components: [
      readFileSync(require.resolve('@utrecht/component-library-css/dist/index.css'), 'utf8'),
      readFileSync(require.resolve('@nl-design-system-candidate/button-css/button.css'), 'utf8'),
    ],
    tokens: readFileSync(
      require.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
      'utf8',
    ),
    own: OWN.map((name) => readFileSync(new URL(`./css/${name}.css`, import.meta.url), 'utf8')),
  });
  const located = css.replace(
    /url\('asset:([^']+)'\)/g,
    (_, name: string) => `url('${prefix}${linked[name]?.name}')`,
  );
  const stylesheet = hashedAsset('vlinderdas.css', 'text/css; charset=utf-8', Buffer.from(located));
  const favicon = hashedAsset('vlinderdas.svg', svg, Buffer.from(FAVICON));
  return { stylesheet, favicon, files: [stylesheet, favicon, ...Object.values(linked)] };
}
