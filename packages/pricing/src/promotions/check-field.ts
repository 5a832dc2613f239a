import { currencies } from '@redthread/kernel/money'
import { isTimeZone, minutesOfDay } from '@redthread/kernel/time'
import type { ProblemCode } from './promotion-problem.ts'
import type { Field, FieldType } from './field.ts'
import { isGiven } from '../is-given.ts'

/** Tells what is wrong with one plain parameter; null where nothing is. */
export function checkField(field: Field, value: unknown): ProblemCode | null {
  const { type } = field
  if (type === 'amounts') return checkAmounts(value)
  if (type === 'count' || type === 'basis_points') return checkNumber(field, value)
  if (type === 'amount_tiers' || type === 'quantity_tiers') return checkTiers(type, value)
  if (type === 'flag') return typeof value === 'boolean' ? null : 'wrong_type'
  if (texts.has(type)) return checkText(type, value)
  return checkTexts(field, value)
}

const texts: ReadonlySet<FieldType> = new Set(['text', 'time', 'zone', 'attribute_name'])

function checkText(type: FieldType, value: unknown): ProblemCode | null {
  if (typeof value !== 'string') return 'wrong_type'
  if (value === '') return 'empty'
  if (type === 'time' && minutesOfDay(value) === null) return 'out_of_range'
  return type === 'zone' && !isTimeZone(value) ? 'out_of_range' : null
}

function checkTexts({ type, required }: Field, value: unknown): ProblemCode | null {
  if (!Array.isArray(value)) return 'wrong_type'
  if (type === 'weekdays') {
    return value.every((day) => Number.isInteger(day) && day >= 1 && day <= 7)
      ? null
      : 'out_of_range'
  }
  if (!value.every((one) => typeof one === 'string')) return 'wrong_type'
  if (type === 'currencies' && !value.every((one) => Object.hasOwn(currencies, one)))
    return 'out_of_range'
  // Where a list may be left out, an empty one says as little.
  return required && value.length === 0 ? 'empty' : null
}

function checkNumber({ min, max }: Field, value: unknown): ProblemCode | null {
  if (!Number.isSafeInteger(value)) return 'wrong_type'
  const number = Number(value)
  return number < (min ?? 0) || number > (max ?? Infinity) ? 'out_of_range' : null
}

function checkAmounts(value: unknown): ProblemCode | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'wrong_type'
  const entries = Object.entries(value)
  if (entries.length === 0) return 'empty'
  if (!entries.every(([currency]) => Object.hasOwn(currencies, currency))) return 'out_of_range'
  if (!entries.every(([, amount]) => Number.isSafeInteger(amount))) return 'wrong_type'
  return entries.every(([, amount]) => Number(amount) >= 0) ? null : 'out_of_range'
}

function checkTiers(type: FieldType, value: unknown): ProblemCode | null {
  if (!Array.isArray(value)) return 'wrong_type'
  if (value.length === 0) return 'empty'
  for (const tier of value as unknown[]) {
    if (typeof tier !== 'object' || tier === null) return 'wrong_type'
    const { from, basisPoints, amounts, ...rest } = tier as Record<string, unknown>
    if (Object.keys(rest).length > 0) return 'unknown_field'
    const wrong =
      type === 'amount_tiers'
        ? checkAmounts(from)
        : checkNumber({ ...anyNumber, type: 'count', min: 1 }, from)
    if (wrong !== null) return wrong
    if (isGiven(basisPoints) === isGiven(amounts)) return 'missing'
    const gives = !isGiven(basisPoints)
      ? checkAmounts(amounts)
      : checkNumber({ ...anyNumber, type: 'basis_points', max: 10_000 }, basisPoints)
    if (gives !== null) return gives
  }
  return null
}

const anyNumber = { name: 'from', required: true, default: null }
