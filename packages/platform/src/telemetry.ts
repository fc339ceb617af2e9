/**
 * Traces by OpenTelemetry, off unless asked for: `node --import ./packages/platform/src/telemetry.ts services/main.ts`.
 * Configured by the standard OTEL_* variables (OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SERVICE_NAME). Spans carry routes,
 * statuses and ids of requests, never paths with keys, bodies or names.
 */
import { FastifyOtelInstrumentation } from '@fastify/otel';
import { NodeSDK } from '@opentelemetry/sdk-node';

const sdk = new NodeSDK({
  instrumentations: [
    new FastifyOtelInstrumentation({
      registerOnInitialization: true,
      requestHook: (span, request) => {
        // The path can hold the key of a person in a source system; the route cannot.
        span.setAttributes({ 'url.path': request.routeOptions.url ?? 'unknown', 'request.id': request.id });
      },
    }),
  ],
});
sdk.start();
process.once('beforeExit', () => sdk.shutdown());
