import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FulfillmentChoice } from '@redthread/contract/carts-lines'
import { formWay, wayText } from './form-way.ts'

function sent(how: string): FormData {
  const form = new FormData()
  form.set('how', how)
  return form
}

const choices: FulfillmentChoice[] = [
  { kind: 'delivery' },
  { kind: 'carry_out' },
  { kind: 'pickup', locationId: 'loc_kamppi', day: '2026-11-27' },
]

for (const choice of choices) {
  test(`${choice.kind} comes back from a form as it was written into it`, () => {
    assert.deepEqual(formWay(sent(wayText(choice))), choice)
  })
}

for (const how of ['', 'pickup', 'loc_kamppi', 'loc_kamppi soon', 'kamppi 2026-11-27', 'a b c']) {
  test(`“${how}” is no choice`, () => {
    assert.equal(formWay(sent(how)), null)
  })
}
