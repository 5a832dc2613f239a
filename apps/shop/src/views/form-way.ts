import type { FulfillmentChoice } from '@redthread/contract/carts-lines'
import { formText } from './form-text.ts'

/** How goods reach the reader, as one field of a form: `delivery`, or `loc_… 2026-11-27`. */
export function wayText(choice: FulfillmentChoice | null): string {
  if (choice === null) return ''
  return choice.kind === 'pickup' ? `${choice.locationId} ${choice.day}` : choice.kind
}

/** Reads it back from the field `how` of a form; null where it says nothing that we know. */
export function formWay(form: FormData): FulfillmentChoice | null {
  const text = formText(form, 'how')
  if (text === 'delivery' || text === 'carry_out') return { kind: text }
  const [store = '', day = '', more] = text.split(' ')
  if (!isStore(store) || !/^\d{4}-\d\d-\d\d$/.test(day) || more !== undefined) return null
  return { kind: 'pickup', locationId: store, day }
}

function isStore(id: string): id is `loc_${string}` {
  return /^loc_[0-9a-z]+$/.test(id)
}
