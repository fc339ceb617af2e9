/** Files of the repository that follow from its code. A test holds them to it. */
import { apiDocuments } from './api-documents.ts';
import { configPage } from './config-page.ts';
import { proxyConfig } from './proxy-config.ts';
import { thirdPartyPage } from './third-party-page.ts';

/** Path from the root to content. */
export async function generatedFiles(): Promise<Record<string, string>> {
  return { ...(await apiDocuments()), ...(await configPage()), ...proxyConfig(), ...thirdPartyPage() };
}
