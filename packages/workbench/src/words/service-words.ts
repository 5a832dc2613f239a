import type { LocationService } from '@redthread/contract/locations'
import type { Words } from '@redthread/kernel/words'

/** What people can get done at a place, in words for those who tell them. */
export const serviceWords: Readonly<Record<LocationService, Words>> = {
  pickup: { en: 'Collect orders', fi: 'Tilausten nouto', da: 'Afhentning', pl: 'Odbiór zamówień' },
  return: { en: 'Returns', fi: 'Palautukset', da: 'Returnering', pl: 'Zwroty' },
  ship_from: {
    en: 'Ships orders',
    fi: 'Lähettää tilauksia',
    da: 'Sender ordrer',
    pl: 'Wysyła zamówienia',
  },
  reserve: {
    en: 'Reserve and try',
    fi: 'Varaus ja sovitus',
    da: 'Reservér og prøv',
    pl: 'Rezerwacja i próba',
  },
  repair: { en: 'Repairs', fi: 'Huolto', da: 'Reparation', pl: 'Naprawy' },
  order_ahead: {
    en: 'Order ahead',
    fi: 'Ennakkotilaus',
    da: 'Bestil på forhånd',
    pl: 'Zamówienie z wyprzedzeniem',
  },
  consultation: {
    en: 'Consultation',
    fi: 'Neuvonta',
    da: 'Rådgivning',
    pl: 'Konsultacje',
  },
}
