# syntax=docker/dockerfile:1
# One image for every service, the relay and the migrations; which, is a flag: --services=matcher.
# `--target demo` adds the demo identity provider and the demo region: not for production.

FROM node:24-bookworm-slim AS base
WORKDIR /app
ENV CI=true

FROM base AS source
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY packages packages
COPY services services
COPY migrations migrations
COPY scripts scripts

FROM source AS production
RUN --mount=type=cache,target=/root/.local/share/pnpm/store \
    npx -y pnpm@12.21.0 install --prod --no-optional --frozen-lockfile --filter-prod 'vlinderdas...'

FROM source AS everything
RUN --mount=type=cache,target=/root/.local/share/pnpm/store \
    npx -y pnpm@12.21.0 install --no-optional --frozen-lockfile

FROM base AS demo
COPY --from=everything /app /app
RUN mkdir /data && chown node:node /data
USER node
ENV HOST=0.0.0.0 PORT=8080
EXPOSE 8080
ENTRYPOINT ["node"]

FROM base AS runtime
COPY --from=production /app /app
USER node
ENV HOST=0.0.0.0 PORT=8080
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
    CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node"]
CMD ["services/main.ts", "--services=all"]
