import { describe, expect, it } from 'vitest';
import { localEnvironment } from './environment.ts';

const options = {
  given: {},
  port: 8081,
  serviceUrls: { candidates: 'postgresql://x/candidates' },
  redisUrl: 'redis://x',
  secret: 'secret',
};

describe('the variables of a laptop', () => {
  it('name one address, the port that was free, and a database per service', () => {
    expect(localEnvironment(options)).toMatchObject({
      PORT: '8081',
      PUBLIC_URL: 'http://localhost:8081',
      OIDC_ISSUER: 'http://localhost:8081/oidc',
      CANDIDATES_DATABASE_URL: 'postgresql://x/candidates',
      REDIS_URL: 'redis://x',
    });
  });

  it('give way to what the user set, but for the port that was taken', () => {
    const given = { LOG_LEVEL: 'debug', PORT: '8080', CURSOR_SECRET: 'mine' };

    expect(localEnvironment({ ...options, given })).toMatchObject({
      LOG_LEVEL: 'debug',
      PORT: '8081',
      CURSOR_SECRET: 'mine',
    });
  });

  it('leave the keys to another provider when one was set', () => {
    const given = { OIDC_ISSUER: 'https://aanmelden.example' };

    expect(localEnvironment({ ...options, given })).not.toHaveProperty('OIDC_JWKS_URL');
  });

  it('keep their secrets from one start to the next, each its own', () => {
    const { CURSOR_SECRET, PORTAL_SESSION_SECRET } = localEnvironment(options);

    expect(localEnvironment(options)).toMatchObject({ CURSOR_SECRET, PORTAL_SESSION_SECRET });
    expect(CURSOR_SECRET).not.toBe(PORTAL_SESSION_SECRET);
    expect(CURSOR_SECRET?.length).toBeGreaterThanOrEqual(32);
  });
});
