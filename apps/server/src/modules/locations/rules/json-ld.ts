import type { OpenSpan, Store, StoreDetail, WeeklySpan } from '@redthread/contract/locations'

type Shown = Omit<Store, 'opening' | 'distanceM'> & Pick<StoreDetail, 'hours' | 'specialDays'>

const dayNames = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const

/**
 * Describes a store in schema.org's words, as search engines read it: seasons with their dates,
 * special days apart, a closed day as one from 00:00 to 00:00.
 */
export function jsonLdOfStore(store: Shown) {
  const { address, hours } = store
  return {
    '@context': 'https://schema.org',
    '@type': 'Store',
    name: store.name,
    ...(store.phone === null ? {} : { telephone: store.phone }),
    address: {
      '@type': 'PostalAddress',
      streetAddress: address.lines.join(', '),
      postalCode: address.postalCode,
      addressLocality: address.city,
      addressCountry: address.country,
    },
    geo: { '@type': 'GeoCoordinates', latitude: store.latitude, longitude: store.longitude },
    openingHoursSpecification: [
      ...hours.regular.map((span) => weekly(span, {})),
      ...hours.seasons.flatMap(({ from, through, spans }) => {
        const valid = { validFrom: from, validThrough: through }
        return spans.length === 0 ? [shut(valid)] : spans.map((span) => weekly(span, valid))
      }),
    ],
    specialOpeningHoursSpecification: store.specialDays.flatMap(({ date, spans }) => {
      const valid = { validFrom: date, validThrough: date }
      return spans.length === 0 ? [shut(valid)] : spans.map((span) => opening(span, valid))
    }),
  }
}

type Valid = { validFrom?: string; validThrough?: string }

function weekly({ days, ...span }: WeeklySpan, valid: Valid) {
  return { ...opening(span, valid), dayOfWeek: days.map((day) => dayNames[day]) }
}

function shut(valid: Valid) {
  return { '@type': 'OpeningHoursSpecification', opens: '00:00', closes: '00:00', ...valid }
}

// schema.org knows no 24:00: midnight is 00:00 of the next day, and a whole day ends at 23:59.
function opening({ opens, closes }: OpenSpan, valid: Valid) {
  const midnight = opens === '00:00' ? '23:59' : '00:00'
  const ends = closes === '24:00' || closes === opens ? midnight : closes
  const to = closes === opens && opens !== '00:00' ? opens : ends
  return { '@type': 'OpeningHoursSpecification', opens, closes: to, ...valid }
}
