import type { Tracer } from '@opentelemetry/api'
import type { Config } from '../config.ts'

/** A running tracer; `stop` sends what is still held. */
export interface Tracing {
  readonly tracer: Tracer
  readonly stop: () => Promise<void>
}

/**
 * Starts OpenTelemetry where a collector is configured (OTLP over HTTP), null where none is: the
 * libraries are loaded only then. Spans are sent in batches and never hold a request up.
 */
export async function startTracing(config: Config): Promise<Tracing | null> {
  if (config.otlpUrl === '') return null
  const [sdk, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ])
  const exporter = new OTLPTraceExporter({ url: new URL('/v1/traces', config.otlpUrl).href })
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'redthread' }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter })],
  })
  return {
    tracer: provider.getTracer('redthread'),
    stop: () => provider.shutdown(),
  }
}
