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
  euro: unsafeStatic(
    '<circle cx="12" cy="12" r="8.500"/><path d="M15.300 8.700a4 4 0 1 0 0 6.600M7 11h6M7 13.300h5.500"/>',
  ),
  people: unsafeStatic(
    '<circle cx="8.500" cy="8" r="3"/><path d="M2.500 19c.800-3.800 3-5.500 6-5.500s5.200 1.700 6 5.500"/><path d="M15 5.200a3 3 0 0 1 0 5.600M17 14c2.300.600 3.900 2.200 4.500 5"/>',
  ),
  trial: unsafeStatic('<path d="M6 21V4M6 5h11l-2.500 3.500L17 12H6"/>'),
  book: unsafeStatic(
    '<path d="M12 6.500C10 5 7 4.500 3.500 5v13c3.500-.500 6.500 0 8.500 1.500M12 6.500C14 5 17 4.500 20.500 5v13c-3.500-.500-6.500 0-8.500 1.500zM12 6.500v13"/>',
  ),
  adjust: unsafeStatic(
    '<path d="M4 7h9M17 7h3M4 17h3M11 17h9M4 12h3M11 12h9"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/><circle cx="9" cy="12" r="2"/>',
  ),
  shield: unsafeStatic(
    '<path d="M12 3.500l7 2.500v5.500c0 4.500-2.800 7.500-7 9-4.200-1.500-7-4.500-7-9V6z"/><path d="M9 12l2.200 2.200L15.200 10"/>',
  ),
  mail: unsafeStatic('<rect x="3.500" y="5.500" width="17" height="13" rx="1.500"/><path d="M4 7l8 6 8-6"/>'),
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
