// Class 08, 57P0x, 53xxx: the database is away, going down or full.
const passing = /^(08|57P|53|ECONN|ENOENT|EPIPE|ETIMEDOUT)/

/** Tells whether an error says something about the moment, and nothing about the delivery. */
export function isPassing(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  if (typeof code === 'string') return passing.test(code)
  return typeof message === 'string' && /^Connection terminated|^timeout exceeded/.test(message)
}
