import { benefitMenu } from './benefit-menu.ts'
import { cartMenu } from './cart-menu.ts'
import { checkField } from './check-field.ts'
import type { Field } from './field.ts'
import { lineMenu } from './line-menu.ts'
import type { PromotionProblem } from './promotion-problem.ts'
import { lanes, modes, promotionClasses } from './promotion.ts'
import { isGiven } from '../is-given.ts'

/**
 * Lists what is wrong with a promotion as it came from a screen, a file or a newer server; an empty
 * list means that it can be reckoned. Fields of a condition or benefit that its kind does not know
 * are wrong too: they would change what it means. Those beside them, such as a version, are let be.
 */
export function checkPromotion(value: unknown): PromotionProblem[] {
  if (!isObject(value)) return [{ path: '', code: 'wrong_type' }]
  const found: PromotionProblem[] = []
  checkFields(value, { path: '', fields: head, extra: Object.keys(value) }, found)
  if (!oneOf(value['lane'], lanes)) found.push({ path: 'lane', code: 'wrong_type' })
  if (!oneOf(value['mode'], modes)) found.push({ path: 'mode', code: 'wrong_type' })
  if (!oneOf(value['class'], promotionClasses)) found.push({ path: 'class', code: 'wrong_type' })
  const combines = value['combinesWith']
  if (!Array.isArray(combines) || !combines.every((one) => oneOf(one, promotionClasses)))
    found.push({ path: 'combinesWith', code: 'wrong_type' })
  checkSpan(value, found)
  if (isGiven(value['limits'])) checkLimits(value['limits'], found)
  checkList(value['conditions'], { path: 'conditions', menu: conditionMenu }, found)
  checkList(value['targets'], { path: 'targets', menu: lineMenu }, found)
  checkList(value['benefits'], { path: 'benefits', menu: benefitMenu }, found)
  const benefits = value['benefits']
  if (Array.isArray(benefits) && benefits.length === 0)
    found.push({ path: 'benefits', code: 'empty' })
  return found
}

const conditionMenu = { ...lineMenu, ...cartMenu }

const given = { required: true, default: null }
const absent = { required: false, default: null }
const head: readonly Field[] = [
  { name: 'id', type: 'text', ...given },
  { name: 'name', type: 'text', ...given },
  { name: 'priority', type: 'count', ...given },
  { name: 'group', type: 'text', ...absent },
  { name: 'stopAfter', type: 'flag', ...given },
  { name: 'couponRequired', type: 'flag', ...given },
  { name: 'maxDiscount', type: 'amounts', ...absent },
]

const limitFields: readonly Field[] = [
  { name: 'total', type: 'count', ...absent },
  { name: 'perCustomer', type: 'count', ...absent },
]

function checkSpan(value: Readonly<Record<string, unknown>>, found: PromotionProblem[]): void {
  const { validFrom = null, validUntil = null } = value
  for (const path of ['validFrom', 'validUntil'] as const) {
    if (isGiven(value[path]) && !Number.isSafeInteger(value[path]))
      found.push({ path, code: 'wrong_type' })
  }
  if (validFrom !== null && validUntil !== null && Number(validUntil) <= Number(validFrom))
    found.push({ path: 'validUntil', code: 'ends_before_it_starts' })
}

function checkLimits(value: unknown, found: PromotionProblem[]): void {
  if (isObject(value)) checkFields(value, { path: 'limits.', fields: limitFields }, found)
  else found.push({ path: 'limits', code: 'wrong_type' })
}

interface ListPlace {
  readonly path: string
  readonly menu: Readonly<Record<string, { readonly fields: readonly Field[] }>>
}

function checkList(value: unknown, { path, menu }: ListPlace, found: PromotionProblem[]): void {
  if (!Array.isArray(value)) {
    found.push({ path, code: isGiven(value) ? 'wrong_type' : 'missing' })
    return
  }
  value.forEach((one: unknown, index) => {
    const at = `${path}.${index}`
    if (!isObject(one)) return found.push({ path: at, code: 'wrong_type' })
    const kind = one['kind']
    const rule = typeof kind === 'string' && Object.hasOwn(menu, kind) ? menu[kind] : undefined
    if (rule === undefined) return found.push({ path: `${at}.kind`, code: 'unknown_kind' })
    return checkFields(one, { path: `${at}.`, fields: rule.fields, extra: ['kind'] }, found)
  })
}

interface FieldsPlace {
  readonly path: string
  readonly fields: readonly Field[]
  readonly extra?: readonly string[]
}

function checkFields(
  value: Readonly<Record<string, unknown>>,
  { path, fields, extra = [] }: FieldsPlace,
  found: PromotionProblem[],
): void {
  for (const field of fields) {
    const at = `${path}${field.name}`
    const one = value[field.name]
    if (!isGiven(one)) {
      if (field.required) found.push({ path: at, code: 'missing' })
    } else if (field.type === 'line_conditions') checkList(one, { path: at, menu: lineMenu }, found)
    else if (field.type === 'bundle_slots') checkSlots(one, at, found)
    else {
      const code = checkField(field, one)
      if (code !== null) found.push({ path: at, code })
    }
  }
  for (const name of Object.keys(value)) {
    if (!extra.includes(name) && !fields.some((field) => field.name === name))
      found.push({ path: `${path}${name}`, code: 'unknown_field' })
  }
}

const slotFields: readonly Field[] = [
  { name: 'quantity', type: 'count', ...given, min: 1 },
  { name: 'of', type: 'line_conditions', ...given },
]

function checkSlots(value: unknown, path: string, found: PromotionProblem[]): void {
  if (!Array.isArray(value) || value.length === 0) {
    found.push({ path, code: Array.isArray(value) ? 'empty' : 'wrong_type' })
    return
  }
  value.forEach((slot: unknown, index) => {
    const at = `${path}.${index}`
    if (isObject(slot)) checkFields(slot, { path: `${at}.`, fields: slotFields }, found)
    else found.push({ path: at, code: 'wrong_type' })
  })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function oneOf(value: unknown, of: readonly string[]): boolean {
  return typeof value === 'string' && of.includes(value)
}
