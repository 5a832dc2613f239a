import assert from 'node:assert/strict'
import type { Window } from './browser.ts'

/** Asks the API with the cookies of a browser, as its screens do. */
export async function ask<Answer>(
  { page }: Window,
  doing: `${'GET' | 'POST' | 'PUT' | 'PATCH'} /v1/${string}`,
  data?: object,
): Promise<Answer> {
  const [method = '', path = ''] = doing.split(' ')
  const headers = {
    origin: new URL(page.url()).origin,
    ...(method === 'GET' ? {} : { 'idempotency-key': crypto.randomUUID() }),
  }
  const answer = await page.request.fetch(path, { method, headers, ...(data ? { data } : {}) })
  const text = await answer.text()
  assert.ok(answer.ok(), `${doing}: ${answer.status()} ${text}`)
  return JSON.parse(text) as Answer
}
