import type { ShownService } from '../views/store-view.ts'
import type { IconName } from './icon.tsx'

/** The sign for each service. */
export const serviceIcon: Readonly<Record<ShownService, IconName>> = {
  pickup: 'bag',
  return: 'turn',
  reserve: 'calendar',
  repair: 'spark',
  order_ahead: 'cup',
  consultation: 'chat',
}
