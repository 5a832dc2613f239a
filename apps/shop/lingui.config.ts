import type { LinguiConfig } from '@lingui/conf'

export default {
  locales: ['en', 'fi', 'da', 'pl'],
  sourceLocale: 'en',
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['<rootDir>/src'] }],
  orderBy: 'message',
} satisfies Partial<LinguiConfig>
