import type { NewDeliveryZone, PostalRange } from '@redthread/contract/delivery'
import type { Id } from '@redthread/kernel/id'
import type { Words } from '@redthread/kernel/words'

type Planned = NewDeliveryZone & { readonly id: Id<'dzn'> }

function zone(code: string, name: Words, country: string, only: PostalRange[] = []): Planned {
  const areas = [{ country, only, except: [] }]
  return { id: `dzn_${code.replaceAll('-', '')}`, code, name, areas }
}

/** Where the demo retailer sends goods: three countries, and the middle of their capitals. */
export const tuuliZones: readonly Planned[] = [
  zone('finland', { en: 'Finland', fi: 'Suomi', da: 'Finland', pl: 'Finlandia' }, 'FI'),
  zone('denmark', { en: 'Denmark', fi: 'Tanska', da: 'Danmark', pl: 'Dania' }, 'DK'),
  zone('poland', { en: 'Poland', fi: 'Puola', da: 'Polen', pl: 'Polska' }, 'PL'),
  zone(
    'helsinki-region',
    {
      en: 'Helsinki region',
      fi: 'Pääkaupunkiseutu',
      da: 'Helsinki-området',
      pl: 'Region Helsinek',
    },
    'FI',
    [{ from: '00', to: '02' }],
  ),
  zone(
    'copenhagen',
    { en: 'Copenhagen', fi: 'Kööpenhamina', da: 'København', pl: 'Kopenhaga' },
    'DK',
    [{ from: '1000', to: '2450' }],
  ),
  zone('warsaw', { en: 'Warsaw', fi: 'Varsova', da: 'Warszawa', pl: 'Warszawa' }, 'PL', [
    { from: '00-001', to: '04-999' },
  ]),
]
