import { zoneOfCountry } from '@redthread/kernel/zone-of-country'
import { readAmount, writeAmount } from '@redthread/workbench/words/read-amount'
import type { Option, OptionDraft, Zone } from './delivery-api.ts'

/** A rate as it is typed. */
export interface RateTyped {
  readonly from: string
  readonly upToG: string
  readonly amount: string
}

/** A delivery option as it is filled in. */
export interface OptionTyped extends Omit<OptionDraft, 'rates' | 'freeFrom'> {
  readonly rates: readonly RateTyped[]
  readonly freeFrom: string
}

const nothing = { en: '', fi: '', da: '', pl: '' }

/** What stands in the fields: of an option that is there, or the usual one. */
export function typedOf(option: Option | undefined, locale: string): OptionTyped {
  if (option === undefined) {
    return {
      ...{ code: '', name: nothing, description: nothing, kind: 'home', carrier: '' },
      ...{ currency: 'EUR', channelIds: [], zoneIds: [], maxWeightG: null, needsPhone: false },
      rates: [{ from: '0', upToG: '', amount: '' }],
      freeFrom: '',
      pace: {
        minDays: 1,
        maxDays: 3,
        cutOff: '14:00',
        zone: '',
        onSaturdays: false,
      },
    }
  }
  const write = (amount: number) => writeAmount(amount, option.currency, locale)
  const { code, name, description, kind, carrier, currency, channelIds, zoneIds } = option
  return {
    ...{ code, name, description, kind, carrier, currency, channelIds, zoneIds },
    ...{ maxWeightG: option.maxWeightG, needsPhone: option.needsPhone, pace: option.pace },
    rates: option.rates.map(({ fromValue, upToWeightG, amount }) => ({
      from: write(fromValue),
      upToG: upToWeightG === null ? '' : String(upToWeightG),
      amount: write(amount),
    })),
    freeFrom: option.freeFrom === null ? '' : write(option.freeFrom),
  }
}

/**
 * What is typed as the server takes it; null where an amount or weight is none. A new option keeps
 * the time of the first country that it reaches.
 */
export function draftOf(typed: OptionTyped, zones: readonly Zone[]): OptionDraft | null {
  const { currency, rates, freeFrom, pace, ...rest } = typed
  const read = rates.map(({ from, upToG, amount }) => {
    const grams = upToG.trim() === '' ? null : Number(upToG)
    const [least, price] = [readAmount(from || '0', currency), readAmount(amount, currency)]
    const isWeight = grams === null || (Number.isInteger(grams) && grams > 0)
    if (least === null || price === null || !isWeight) return null
    return { fromValue: least, upToWeightG: grams, amount: price }
  })
  const free = freeFrom.trim() === '' ? null : readAmount(freeFrom, currency)
  const first = zones.find(({ id }) => id === typed.zoneIds[0])
  if (read.includes(null) || (freeFrom.trim() !== '' && free === null)) return null
  return {
    ...rest,
    currency,
    rates: read.filter((rate) => rate !== null),
    freeFrom: free,
    pace: { ...pace, zone: pace.zone || zoneOfCountry(first?.areas[0]?.country ?? '') },
  }
}
