/** Global set-up of the test projects that need a database. */
import type { TestProject } from 'vitest/node';
import { startTestServers } from './test-servers.ts';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server, redisUrl, stop } = await startTestServers(process.env);
  project.provide('testServer', server);
  project.provide('testRedisUrl', redisUrl);
  return stop;
}
