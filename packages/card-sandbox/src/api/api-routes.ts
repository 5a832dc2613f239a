import type { Door } from '../house.ts'
import { sessionDoors } from './checkout-sessions.ts'
import { intentDoors } from './payment-intents.ts'
import { readerDoors } from './readers.ts'
import { refundDoors } from './refunds.ts'

/** Every call of the protocol that the sandbox answers. */
export const apiRoutes: readonly Door[] = [
  ...intentDoors,
  ...sessionDoors,
  ...refundDoors,
  ...readerDoors,
]
