import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { loadWords } from './words/load-words.ts'
import { registerWorker } from './live/register-worker.ts'

// Who goes on to another page leaves what is still being read of this one, and that is no fault.
addEventListener('unhandledrejection', (event) => {
  if (event.reason instanceof DOMException && event.reason.name === 'AbortError') {
    event.preventDefault()
  }
})
await loadWords(document.documentElement.lang)
startTransition(() => {
  hydrateRoot(
    document,
    <I18nProvider i18n={i18n}>
      <HydratedRouter />
    </I18nProvider>,
  )
})
registerWorker()
