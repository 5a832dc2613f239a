import assert from 'node:assert/strict'
import test from 'node:test'
import { asProblem, Problem, problemOf } from './problem.ts'

const refused = (headers: Record<string, string> = {}) =>
  new Response(null, { status: 412, headers })

test('a problem document is read with its stable code and its reference', () => {
  const body = {
    type: 'platform.version_conflict',
    title: 'Someone changed this meanwhile',
    status: 412,
    requestId: 'req_1',
    detail: { version: 3 },
  }
  const { code, status, message, requestId, detail } = problemOf(refused(), body)
  assert.deepEqual(
    { code, status, message, requestId, detail },
    {
      code: 'platform.version_conflict',
      status: 412,
      message: 'Someone changed this meanwhile',
      requestId: 'req_1',
      detail: { version: 3 },
    },
  )
})

test("a proxy's page in between still leaves a status and the reference of its header", () => {
  const problem = problemOf(refused({ 'x-request-id': 'req_2' }), '<html>')
  assert.equal(problem.status, 412)
  assert.equal(problem.requestId, 'req_2')
})

test('no answer at all is told apart from a refusal', () => {
  assert.equal(asProblem(new TypeError('fetch failed')).code, 'network')
  const known = new Problem({ title: 'No', status: 403, code: 'platform.not_allowed' })
  assert.equal(asProblem(known), known)
})
