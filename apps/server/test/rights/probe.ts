import type { Route } from '#platform/route.ts'
import type { Caller } from './callers.ts'
import { sampleOf } from './sample-of.ts'

/** What a call came to: in, not signed in, or not allowed. */
export type Verdict = 'in' | 'sign in' | 'no'

/**
 * Calls a route without effect and tells whether the caller got past its door. A write carries an
 * Idempotency-Key that is refused after all checks of rights and before anything is done; a read
 * asks for things that do not exist.
 */
export async function probe(route: Route, { visit, headers }: Caller): Promise<Verdict> {
  const write = route.method !== 'GET'
  const { status, text } = await visit.ask(`${route.method} ${urlOf(route)}`, {
    headers: { ...headers, ...(write && { 'idempotency-key': 'not allowed' }) },
    ...(write && route.body !== undefined && { body: sampleOf(route.body) }),
  })
  if (status === 401) return 'sign in'
  if (status === 403) return 'no'
  // Anything else would mean that the call went on, or that its sample did not get past the schema.
  if (write && !text.includes('headers/idempotency-key')) {
    throw new Error(
      `${route.name} answered ${status} to ${JSON.stringify(route.body && sampleOf(route.body))}: ${text}`,
    )
  }
  if (status >= 500) throw new Error(`${route.name} answered ${status}: ${text}`)
  return 'in'
}

/** The path with a sample in place of each parameter, and the query that it cannot do without. */
function urlOf({ path, params, query }: Route): string {
  const values = (params === undefined ? {} : sampleOf(params)) as Record<string, string>
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? 'x')
  const asked = (query === undefined ? {} : sampleOf(query)) as Record<string, string>
  const search = new URLSearchParams(asked).toString()
  return search === '' ? filled : `${filled}?${search}`
}
