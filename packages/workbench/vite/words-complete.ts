import { getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import type { Plugin } from 'vite'

/**
 * Fails a build whose sources use a message that a language does not have yet. Lingui's own check
 * sees only messages that were extracted; this one reads the sources.
 */
export function wordsComplete(cwd: string): Plugin {
  return {
    name: 'redthread-words-complete',
    apply: 'build',
    async buildStart() {
      const config = getConfig({ cwd })
      const missing: string[] = []
      for (const catalog of await getCatalogs(config)) {
        const used = (await catalog.collect()) ?? {}
        for (const locale of config.locales) {
          const words = (await catalog.read(locale)) ?? {}
          for (const [id, { message }] of Object.entries(used)) {
            const translated = locale === config.sourceLocale || words[id]?.translation
            if (!words[id] || !translated) missing.push([locale, message ?? id].join(': '))
          }
        }
      }
      if (missing.length > 0) this.error(`words are missing:\n${missing.join('\n')}`)
    },
  }
}
