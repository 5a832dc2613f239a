import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, useEffect, useMemo, useState, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './api/query-client.ts'
import { onKey } from './shell/shortcuts.ts'
import { ToolContext, useTool, type Tool } from './shell/tool.tsx'
import { cssVariables } from './theme/css-variables.ts'
import { mantineTheme } from './theme/mantine-theme.ts'
import { onLocaleChosen, rememberedLocale, rememberLocale } from './words/languages.ts'
import { loadWords } from './words/load-words.ts'
import { LanguageContext, type Language } from './words/use-language.ts'

const schemes = localStorageColorSchemeManager({ key: 'redthread.scheme' })

/** Opens a tool in the page: words first, then everything else, so that nothing flashes. */
export async function mountTool(tool: Tool, page: ReactNode): Promise<void> {
  allowOwnStyles()
  const locale = rememberedLocale()
  await loadWords(locale, tool.words)
  addEventListener('keydown', onKey)
  const root = document.querySelector('#root')
  if (root === null) throw new Error('the page has no #root')
  createRoot(root).render(
    <StrictMode>
      <ToolContext value={tool}>
        <Dressed>{page}</Dressed>
      </ToolContext>
    </StrictMode>,
  )
}

function Dressed({ children }: { children: ReactNode }) {
  return (
    <LanguageProvider>
      <MantineProvider
        theme={mantineTheme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={schemes}
        defaultColorScheme="auto"
        getStyleNonce={pageNonce}
      >
        <Notifications position="bottom-center" limit={4} />
        <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      </MantineProvider>
    </LanguageProvider>
  )
}

function LanguageProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState(rememberedLocale)
  const { words } = useTool()
  const language = useMemo<Language>(
    () => ({
      locale,
      choose: async (next) => {
        await loadWords(next, words)
        rememberLocale(next)
        setLocale(next)
      },
    }),
    [locale, words],
  )
  // Whoever has several windows open reads all of them in the language chosen last.
  useEffect(() => {
    return onLocaleChosen((next) => {
      void loadWords(next, words).then(() => setLocale(next))
    })
  }, [words])
  return (
    <LanguageContext value={language}>
      <I18nProvider i18n={i18n}>{children}</I18nProvider>
    </LanguageContext>
  )
}

function pageNonce(): string {
  return document.querySelector('script')?.nonce ?? ''
}

/** Lets the scroll lock of dialogs pass the content security policy, which asks for the nonce. */
function allowOwnStyles(): void {
  Object.assign(globalThis, { __webpack_nonce__: pageNonce() })
}
