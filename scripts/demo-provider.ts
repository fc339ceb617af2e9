/**
 * The demo identity provider as a process of its own, for docker-compose.yml. It lets anyone sign in as anyone in
 * the demo region, so it is in the demo image only.
 */
import { join } from 'node:path';
import { createLocalProvider } from '@vlinderdas/local/oidc/local-provider';
import { secretIn } from '@vlinderdas/local/secret';
import { parseConfig } from '@vlinderdas/platform/config/config';
import Fastify from 'fastify';
import { demoProviderConfig } from './demo-config.ts';

const { config } = parseConfig({ config: demoProviderConfig }, process.env);
const provider = createLocalProvider({
  issuer: `${config.PUBLIC_URL}/oidc`,
  publicUrl: config.PUBLIC_URL,
  databaseUrl: config.ORGANISATIONS_DATABASE_URL,
  redisUrl: config.REDIS_URL,
  folder: config.DEMO_FOLDER,
  cookieSecret: secretIn(join(config.DEMO_FOLDER, 'cookie-secret')),
  portalSecret: config.PORTAL_CLIENT_SECRET,
});
const app = Fastify({ forceCloseConnections: 'idle' });
await provider.plugin(app);
app.get('/health/live', async () => ({ status: 'ok' }));
console.log(await app.listen({ host: config.HOST, port: config.PORT }));

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    await app.close();
    await provider.close();
  });
}
