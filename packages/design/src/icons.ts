/** Icons: drawn in one style, 24 by 24, coloured by the text around them. They never carry meaning alone. */
import { type Html, html, unsafeStatic } from './html.ts';

const SHAPES = {
  check: unsafeStatic('<path d="M5 12.5l4.5 4.5L19 7.5"/>'),
  similar: unsafeStatic('<path d="M4 10c3-4 6-3 8-1s5 3 8-1M4 16.500c3-4 6-3 8-1s5 3 8-1"/>'),
  missing: unsafeStatic('<circle cx="12" cy="12" r="7.500"/>'),
  unknown: unsafeStatic(
    '<path d="M8.500 9a3.500 3.500 0 1 1 5 3.200c-1.100.500-1.500 1.200-1.500 2.300M12 18.300v.200"/>',
  ),
  chevron: unsafeStatic('<path d="M6 9.500l6 6 6-6"/>'),
  arrow: unsafeStatic('<path d="M9 6l6 6-6 6"/>'),
  back: unsafeStatic('<path d="M15 6l-6 6 6 6"/>'),
  search: unsafeStatic('<circle cx="10.500" cy="10.500" r="6"/><path d="M15 15l5 5"/>'),
  menu: unsafeStatic('<path d="M4 7h16M4 12h16M4 17h16"/>'),
  person: unsafeStatic(
    '<circle cx="12" cy="8" r="3.750"/><path d="M4.500 20c1-4.500 4-6 7.500-6s6.500 1.500 7.500 6"/>',
  ),
  phone: unsafeStatic(
    '<path d="M6.500 4h3l1.500 4-2 1.500a11 11 0 0 0 5.500 5.500l1.500-2 4 1.500v3c0 1-.800 1.800-1.800 1.700C10.500 18.700 5.300 13.500 4.800 5.800 4.700 4.800 5.500 4 6.500 4z"/>',
  ),
  clock: unsafeStatic('<circle cx="12" cy="12" r="8"/><path d="M12 7.500V12l3 2"/>'),
  info: unsafeStatic('<circle cx="12" cy="12" r="8.500"/><path d="M12 11v5.500M12 7.600v.200"/>'),
  warning: unsafeStatic('<path d="M12 4l9 16H3zM12 10v4.500M12 17.200v.200"/>'),
  error: unsafeStatic(
    '<path d="M8.300 3.500h7.400l4.800 4.800v7.400l-4.800 4.800H8.300l-4.800-4.800V8.300zM9 9l6 6M15 9l-6 6"/>',
  ),
  success: unsafeStatic('<circle cx="12" cy="12" r="8.500"/><path d="M8 12.300l2.800 2.800L16 9.500"/>'),
  plus: unsafeStatic('<path d="M12 5v14M5 12h14"/>'),
} as const;

export type IconName = keyof typeof SHAPES;

/** An icon for the eye only: the word beside it says the same. */
export function icon(name: IconName): Html {
  return html`<svg class="vd-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${SHAPES[name]}</svg>`;
}

/** The mark of the product: two wings and the knot between them. */
export function mark(): Html {
  return unsafeStatic(
    '<svg class="vd-mark" viewBox="0 0 32 20" aria-hidden="true" focusable="false"><path class="vd-mark__wing" d="M1.500 2.200C1.500 1 2.700.300 3.700.900L13 6.500v7L3.700 19.100c-1 .600-2.200-.100-2.200-1.300zM30.500 2.200c0-1.200-1.200-1.900-2.200-1.300L19 6.500v7l9.300 5.600c1 .600 2.200-.100 2.200-1.300z"/><rect class="vd-mark__knot" x="12" y="5.500" width="8" height="9" rx="2"/></svg>',
  );
}
