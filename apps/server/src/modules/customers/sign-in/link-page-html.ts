import { createHash } from 'node:crypto'
import type { Locale } from '@redthread/kernel/words'

interface PageWords {
  readonly title: string
  readonly about: string
  readonly button: string
}

const words: Readonly<Record<Locale, PageWords>> = {
  en: {
    title: 'One more tap',
    about: 'Sign in on this device with the link from your mail.',
    button: 'Sign in',
  },
  fi: {
    title: 'Enää yksi napautus',
    about: 'Kirjaudu tällä laitteella sähköpostisi linkillä.',
    button: 'Kirjaudu sisään',
  },
  da: {
    title: 'Kun ét tryk mere',
    about: 'Log ind på denne enhed med linket fra din mail.',
    button: 'Log ind',
  },
  pl: {
    title: 'Jeszcze jedno dotknięcie',
    about: 'Zaloguj się na tym urządzeniu linkiem z wiadomości.',
    button: 'Zaloguj się',
  },
}

const style = `:root{color-scheme:light dark}
body{margin:0;min-height:100vh;display:grid;place-items:center;font:1rem/1.5 system-ui,sans-serif}
main{max-width:22rem;padding:2rem;text-align:center}
h1{font-size:1.5rem;margin:0 0 .5rem}
button{margin-top:1rem;min-height:3rem;padding:0 2rem;font:inherit;font-weight:600;
border:2px solid;border-radius:.75rem;background:CanvasText;color:Canvas;cursor:pointer}
button:focus-visible{outline:3px solid Highlight;outline-offset:3px}`

const styleHash = createHash('sha256').update(style).digest('base64')

/** The policy of the page: its own style, a form to this site, nothing else. */
export const linkPagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** One button, in the language of the reader; `action` is a path of ours. */
export function linkPageHtml(locale: Locale, action: string): string {
  const { title, about, button } = words[locale]
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${about}</p>
<form method="post" action="${action.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">
<button type="submit">${button}</button>
</form>
</main>
</body>
</html>
`
}
