import { problemOf } from './problem.ts'

interface Answered<Data> {
  data?: Data
  error?: unknown
  response: Response
}

/** Unwraps an answer of the client: its data, or a thrown `Problem`. */
export async function answer<Data>(asked: Promise<Answered<Data>>): Promise<NonNullable<Data>> {
  const { data, error, response } = await asked
  if (error !== undefined || !response.ok) throw problemOf(response, error)
  return (data ?? undefined) as NonNullable<Data>
}
