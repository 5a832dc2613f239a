/** A row of platform.event. */
export interface EventRow {
  readonly id: string
  readonly type: string
  readonly subject: string
  readonly occurred_at: Temporal.Instant
  readonly position: number
  readonly sequence: number
  readonly actor: string
  readonly trace_id: string
  readonly payload: unknown
}

/** An event as the world sees it: CloudEvents 1.0 with its sequence and tracing extensions. */
export interface CloudEvent {
  readonly specversion: '1.0'
  readonly id: string
  readonly source: string
  readonly type: string
  readonly subject: string
  readonly time: string
  readonly datacontenttype: 'application/json'
  readonly sequence: string
  readonly actor: string
  readonly traceparent?: string
  readonly data: unknown
}

/**
 * Wraps a row in its envelope. `source` is the module, `subject` the key that order holds for,
 * `sequence` counts the subject's events from 1 (text, as the extension wants it).
 */
export function cloudEventOf(row: EventRow): CloudEvent {
  const traceparent = traceparentOf(row)
  return {
    specversion: '1.0',
    id: row.id,
    source: `/${row.type.slice(0, row.type.indexOf('.'))}`,
    type: row.type,
    subject: row.subject,
    time: row.occurred_at.toString(),
    datacontenttype: 'application/json',
    sequence: String(row.sequence),
    actor: row.actor,
    ...(traceparent === undefined ? {} : { traceparent }),
    data: row.payload,
  }
}

// The event is the parent of what follows from it; its position serves as the span's id.
function traceparentOf({ trace_id, position }: EventRow): string | undefined {
  if (!/^[0-9a-f]{32}$/.test(trace_id)) return undefined
  return `00-${trace_id}-${position.toString(16).padStart(16, '0')}-01`
}
