import type { NewDeliveryZone, PostalRange } from '@redthread/contract/delivery'
import type { Id } from '@redthread/kernel/id'
import type { Words } from '@redthread/kernel/words'

type Planned = NewDeliveryZone & { readonly id: Id<'dzn'> }

function zone([country, code]: [string, string], name: Words, only: PostalRange[] = []): Planned {
  const areas = [{ country, only, except: [] }]
  return { id: `dzn_${code.replaceAll('-', '')}`, code, name, areas }
}

/** Where the demo retailer sends goods: three countries, and the middle of their capitals. */
export const tuuliZones: readonly Planned[] = [
  zone(['FI', 'finland'], { en: 'Finland', fi: 'Suomi', da: 'Finland', pl: 'Finlandia' }),
  zone(['DK', 'denmark'], { en: 'Denmark', fi: 'Tanska', da: 'Danmark', pl: 'Dania' }),
  zone(['PL', 'poland'], { en: 'Poland', fi: 'Puola', da: 'Polen', pl: 'Polska' }),
  zone(
    ['FI', 'helsinki-region'],
    {
      en: 'Helsinki region',
      fi: 'Pääkaupunkiseutu',
      da: 'Helsinki-området',
      pl: 'Region Helsinek',
    },
    [{ from: '00', to: '02' }],
  ),
  zone(
    ['DK', 'copenhagen'],
    { en: 'Copenhagen', fi: 'Kööpenhamina', da: 'København', pl: 'Kopenhaga' },
    [{ from: '1000', to: '2450' }],
  ),
  zone(['PL', 'warsaw'], { en: 'Warsaw', fi: 'Varsova', da: 'Warszawa', pl: 'Warszawa' }, [
    { from: '00-001', to: '04-999' },
  ]),
]
