import assert from 'node:assert/strict'
import { test } from 'node:test'
import { messageStates, type MessageState } from '@redthread/contract/messages'
import { messageActions, messageMoves, statesBefore } from './message-moves.ts'

const table: readonly (readonly [MessageState, string])[] = [
  ['queued', 'cancel'],
  ['sending', ''],
  ['deferred', 'cancel'],
  ['sent', ''],
  ['failed', 'resend'],
  ['kept', 'resend cancel'],
  ['canceled', ''],
]

for (const [state, actions] of table) {
  test(`a ${state} message offers: ${actions || 'nothing'}`, () => {
    assert.equal(messageActions({ state, erased: false }).join(' '), actions)
  })
}

test('an erased message cannot be sent again, since its text is gone', () => {
  assert.deepEqual(messageActions({ state: 'failed', erased: true }), [])
})

test('nothing leads out of sent, so that no message goes out twice by a button', () => {
  assert.deepEqual(messageMoves.sent, [])
  assert.deepEqual(statesBefore('sent'), ['sending'])
})

test('every state is reached from another one or is where messages begin', () => {
  const beginnings: MessageState[] = ['queued', 'kept']
  for (const state of messageStates) {
    const reached = statesBefore(state).some((before) => before !== state)
    assert.ok(reached || beginnings.includes(state), state)
  }
})
