/**
 * The constraint that a failed statement broke, without the shard's number that Citus appends;
 * null where the error is another one.
 */
export function violatedConstraint(error: unknown): string | null {
  const { code, constraint } = (error ?? {}) as { code?: unknown; constraint?: unknown }
  if (typeof code !== 'string' || !code.startsWith('23')) return null
  return typeof constraint === 'string' ? constraint.replace(/_\d+$/, '') : null
}
