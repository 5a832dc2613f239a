import type { Requirement, RequirementCode, requirementSteps } from '@redthread/contract/carts'
import type { KeptContact } from '@redthread/contract/carts'
import type { LineWay, PriceChange } from '@redthread/contract/carts-lines'
import type { AddressFault } from '@redthread/contract/delivery'
import type { Locale } from '@redthread/kernel/words'
import { requirementWords } from './requirement-words.ts'
import type { Promised } from './promise-of.ts'
import { say } from './say.ts'

/** A line as far as it may stand in the way of an order. */
export interface RequiredLine {
  readonly id: `lin_${string}`
  readonly title: string
  readonly kind: LineWay | null
  readonly quantity: number
  readonly forSale: boolean
  readonly promised: Promised | undefined
  /** What stands in the way of its choice, whatever the stock. */
  readonly wayFault: string | null
}

/** A cart as far as an order asks for it. */
export interface RequiredCart {
  readonly lines: readonly RequiredLine[]
  readonly changes: readonly PriceChange[]
  readonly contact: KeptContact
  /** Null where none was given. */
  readonly addressFaults: readonly AddressFault[] | null
  readonly option: 'none' | 'chosen' | 'not_offered'
  readonly needsPhone: boolean
}

type Missing = Pick<Requirement, 'step' | 'field' | 'code' | 'lineId'> & {
  readonly values?: Readonly<Record<string, string>>
  readonly message?: string
}

/** What is still missing before an order can be placed, in the order in which it is asked. */
export function requirements(cart: RequiredCart, locale: Locale): Requirement[] {
  const missing = [...ofLines(cart), ...ofPerson(cart), ...ofDelivery(cart)]
  return missing.map(({ values = {}, message, ...one }) => {
    return { ...one, message: message ?? say(requirementWords[one.code], locale, values) }
  })
}

type Step = (typeof requirementSteps)[number]

function ask(step: Step, field: string, code: RequirementCode): Missing {
  return { step, field, code, lineId: null }
}

function ofLines({ lines, changes }: RequiredCart): Missing[] {
  if (lines.length === 0) return [ask('cart', 'lines', 'cart_empty')]
  const risen = new Set(
    changes.filter(({ from, to }) => to !== null && to > from).map(({ lineId }) => lineId),
  )
  return lines.flatMap((line): Missing[] => {
    const { id: lineId, title } = line
    const say = (step: Step, code: RequirementCode, n = ''): Missing => {
      return { step, field: `lines.${lineId}`, code, lineId, values: { title, n } }
    }
    if (!line.forSale) return [say('cart', 'line_not_for_sale')]
    const { now = Infinity, later = 0 } = line.promised ?? {}
    const isShort = now + later < line.quantity
    return [
      ...(risen.has(lineId) ? [say('cart', 'price_rose')] : []),
      ...(isShort ? [say('cart', 'line_not_enough', String(now + later))] : []),
      ...wayOf(line).map((code) => say('how', code)),
    ]
  })
}

function wayOf({ kind, wayFault }: RequiredLine): RequirementCode[] {
  if (kind === null) return ['way_missing']
  if (wayFault === null) return []
  return [wayFault === 'not_on_that_day' ? 'pickup_day_not_possible' : 'way_not_possible']
}

/** Who takes everything along needs to tell nothing; who collects or waits for it, a little. */
function ofPerson({ lines, contact, needsPhone }: RequiredCart): Missing[] {
  if (!lines.some(({ kind }) => kind !== 'carry_out')) return []
  const isNamed = Boolean(contact.givenName) && Boolean(contact.familyName)
  const hasPhone = Boolean(contact.phone) || !needsPhone
  return [
    ...(contact.email ? [] : [ask('who', 'contact.email', 'email_missing')]),
    ...(isNamed || contact.company ? [] : [ask('who', 'contact.name', 'name_missing')]),
    ...(hasPhone ? [] : [ask('who', 'contact.phone', 'phone_missing')]),
  ]
}

function ofDelivery({ lines, addressFaults, option }: RequiredCart): Missing[] {
  if (!lines.some(({ kind }) => kind === 'delivery')) return []
  if (addressFaults === null) return [ask('how', 'address', 'address_missing')]
  const wrong = addressFaults.map(({ field, message }): Missing => {
    return { ...ask('how', `address.${field}`, 'address_invalid'), message }
  })
  if (option === 'chosen') return wrong
  const code = option === 'none' ? 'option_missing' : 'option_not_offered'
  return [...wrong, ask('how', 'deliveryOptionId', code)]
}
