/** Loads the demo region into the services of docker-compose.yml, once; signs as the demo identity provider does. */
import { join } from 'node:path';
import { createTokenSigner } from '@vlinderdas/local/demo/load/demo-calls';
import { ensureDemoRegion } from '@vlinderdas/local/demo/load/ensure-demo-region';
import { signingKeyIn } from '@vlinderdas/local/oidc/signing-keys';
import { parseConfig } from '@vlinderdas/platform/config/config';
import { createDatabase } from '@vlinderdas/platform/db/database';
import { httpTransport } from '@vlinderdas/platform/http/transport';
import { demoRegionConfig } from './demo-config.ts';

const { config } = parseConfig({ config: demoRegionConfig }, process.env);
const issuer = `${config.PUBLIC_URL}/oidc`;
const db = createDatabase({
  url: config.ORGANISATIONS_DATABASE_URL,
  max: 2,
  applicationName: 'vlinderdas-demo-region',
  onError: (error) => console.error(error.message),
});
try {
  const outcome = await ensureDemoRegion({
    db,
    transport: httpTransport(config.INTERNAL_URL),
    issuer,
    sign: createTokenSigner(issuer, signingKeyIn(join(config.DEMO_FOLDER, 'oidc-signing-key'))),
    stateFile: join(config.DEMO_FOLDER, 'demo-region.json'),
  });
  console.log(`Voorbeeldregio: ${outcome.kind}`);
  if (outcome.kind !== 'other' && outcome.apiKey)
    console.log(`API-sleutel van Kempen Distributie: ${outcome.apiKey}`);
} finally {
  await db.close();
}
