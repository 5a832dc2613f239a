import type { LinguiConfig } from '@lingui/conf'
import { formatter } from '@lingui/format-po'

/** Where a tool's words live: its own, and those of the workbench it stands in. */
export function linguiWords(): Partial<LinguiConfig> {
  return {
    locales: ['en', 'fi', 'da', 'pl'],
    sourceLocale: 'en',
    catalogs: [
      { path: '<rootDir>/src/locales/{locale}', include: ['<rootDir>/src'] },
      {
        path: '<rootDir>/../../packages/workbench/src/locales/{locale}',
        include: ['<rootDir>/../../packages/workbench/src'],
      },
    ],
    // No line numbers: moving code must not touch the words of four languages.
    format: formatter({ origins: false }),
    orderBy: 'message',
  }
}
