/** Where the public pages stand. The region is always in the address, so that one address is one page for everyone. */
export const MENU_PATH = '/menukaart';
export const ASK_PATH = '/wat-kan-ik-krijgen';
export const RECKON_PATH = '/rekenvoorbeeld';

export const menuHref = (region: string, gemeente?: string): string =>
  `${MENU_PATH}/${region.toLowerCase()}${gemeente ? `?gemeente=${gemeente}` : ''}`;

export const regelingHref = (region: string, code: string, gemeente?: string): string =>
  `${MENU_PATH}/${region.toLowerCase()}/${code}${gemeente ? `?gemeente=${gemeente}` : ''}`;

export const askHref = (region: string): string => `${ASK_PATH}?regio=${region}`;
