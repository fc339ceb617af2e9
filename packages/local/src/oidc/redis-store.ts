/** What the identity provider remembers (sessions, grants, refresh tokens), in Redis: it survives a restart. */
import type { Redis } from 'ioredis';
import type { Adapter, AdapterPayload } from 'oidc-provider';

const PREFIX = 'oidc:';
/** Models that end together when their grant is revoked. */
const GRANTABLE = new Set([
  'AccessToken',
  'AuthorizationCode',
  'RefreshToken',
  'DeviceCode',
  'BackchannelAuthenticationRequest',
]);

export function createRedisStore(redis: Redis, model: string): Adapter {
  const keyOf = (id: string) => `${PREFIX}${model}:${id}`;
  const uidKeyOf = (uid: string) => `${PREFIX}uid:${uid}`;
  const grantKeyOf = (grantId: string) => `${PREFIX}grant:${grantId}`;

  async function find(id: string): Promise<AdapterPayload | undefined> {
    const { payload, consumed } = await redis.hgetall(keyOf(id));
    if (payload === undefined) return undefined;
    return {
      ...(JSON.parse(payload) as AdapterPayload),
      ...(consumed !== undefined && { consumed: Number(consumed) }),
    };
  }

  return {
    async upsert(id, payload, expiresIn) {
      const key = keyOf(id);
      const work = redis.multi().hset(key, 'payload', JSON.stringify(payload));
      if (expiresIn) work.expire(key, expiresIn);
      if (payload.uid) work.set(uidKeyOf(payload.uid), id, 'EX', expiresIn ?? 3_600);
      if (payload.grantId && GRANTABLE.has(model)) {
        const grant = grantKeyOf(payload.grantId);
        // The list of a grant lives as long as its longest member.
        work
          .sadd(grant, key)
          .expire(grant, expiresIn ?? 3_600, 'NX')
          .expire(grant, expiresIn ?? 3_600, 'GT');
      }
      await work.exec();
    },
    find,
    async findByUid(uid) {
      const id = await redis.get(uidKeyOf(uid));
      return id === null ? undefined : find(id);
    },
    async findByUserCode() {
      return undefined;
    },
    async consume(id) {
      await redis.hset(keyOf(id), 'consumed', Math.floor(Date.now() / 1_000));
    },
    async destroy(id) {
      await redis.del(keyOf(id));
    },
    async revokeByGrantId(grantId) {
      const grant = grantKeyOf(grantId);
      await redis.del(...(await redis.smembers(grant)), grant);
    },
  };
}
