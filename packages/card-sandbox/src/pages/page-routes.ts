import type { Door } from '../house.ts'
import { bankForm, bankPage } from './bank-page.ts'
import { payForm, payPage } from './pay-page.ts'
import { readerForm, readerPage } from './reader-page.ts'

/** The pages that people see. */
export const pageRoutes: readonly Door[] = [
  { method: 'GET', path: /\/c\/pay\/([^/]+)$/, answer: payPage },
  { method: 'POST', path: /\/c\/pay\/([^/]+)$/, answer: payForm },
  { method: 'GET', path: /\/c\/3ds\/([^/]+)$/, answer: bankPage },
  { method: 'POST', path: /\/c\/3ds\/([^/]+)$/, answer: bankForm },
  { method: 'GET', path: /\/c\/reader\/([^/]+)$/, answer: readerPage },
  { method: 'POST', path: /\/c\/reader\/([^/]+)$/, answer: readerForm },
]
