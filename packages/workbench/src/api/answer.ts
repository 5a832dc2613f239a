import { problemOf } from './problem.ts'

interface Answered {
  data?: unknown
  error?: unknown
  response: Response
}

/**
 * Unwraps an answer of the client: its data, or a thrown `Problem`. The caller names the contract's
 * type of the answer, whose ids are typed by their prefix, as the generated client's are not.
 */
export async function answer<Data>(asked: Promise<Answered>): Promise<Data> {
  const { data, error, response } = await asked
  if (error !== undefined || !response.ok) throw problemOf(response, error)
  return data as Data
}
