import type { Wire } from '@redthread/client/wire'
import type { StoreDetail } from '@redthread/contract/locations'
import type { Locale, Words } from '@redthread/kernel/words'

const closed: Words = { en: 'closed', fi: 'suljettu', da: 'lukket', pl: 'zamknięte' }

/** Name, address, phone and the week of a store as plain lines, to be pasted into a reply. */
export function storeInWords(store: Wire<StoreDetail>, locale: Locale): string {
  const { name, address, phone, week } = store
  const days = week.map(({ date, spans }) => {
    const day = new Date(`${date}T12:00:00Z`).toLocaleDateString(
      locale === 'en' ? 'en-GB' : locale,
      { weekday: 'short', day: 'numeric', month: 'numeric', timeZone: 'UTC' },
    )
    const hours = spans.map(({ opens, closes }) => `${opens}–${closes}`).join(', ')
    return `${day}: ${hours || closed[locale]}`
  })
  const place = [...address.lines, `${address.postalCode} ${address.city}`].join(', ')
  return [name, place, ...(phone ? [phone] : []), '', ...days].join('\n')
}
