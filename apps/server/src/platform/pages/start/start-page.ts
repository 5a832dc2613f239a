import { locales, type Locale } from '@redthread/kernel/words'
import { html, type Html } from '#platform/html.ts'
import type { PageAssets } from '../page-assets.ts'
import { pageFrame } from '../page-frame.ts'
import { pageSign } from '../page-sign.ts'
import { startDrawing, startDrawingHalf } from './start-drawing.ts'
import { startWords, type StartWords } from './start-words.ts'

/** Someone of the demo retailer whom a visitor may sign in as. */
export interface DemoSignIn {
  readonly name: string
  readonly role: string
  readonly email: string
  readonly password: string
  /** The app that this person works in, such as `/admin`. */
  readonly app: string
}

export interface StartPage {
  readonly locale: Locale
  readonly assets: PageAssets
  readonly version: string
  /** How long the database took to answer; null where it did not. */
  readonly databaseMs: number | null
  /** Empty where the demo retailer is not here. */
  readonly signIns: readonly DemoSignIn[]
}

const ownNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  fi: 'Suomi',
  da: 'Dansk',
  pl: 'Polski',
}

/** Draws the page that stands at the front of the house. */
export function startPage(page: StartPage): string {
  const words = startWords[page.locale]
  const body = html`<a class="skip" href="#doors">${words.skip}</a>
    <header class="top">${pageSign()}${languageSwitch(page.locale, words)}</header>
    <main>
      <section class="breath">
        <h1>${words.thread}</h1>
        <p>${words.breath}</p>
      </section>
      ${startDrawing()}
      <nav class="doors" id="doors" aria-label="${words.doors}">${doors(words)}</nav>
      ${page.signIns.length === 0 ? null : signIns(page.signIns, words)}
      <section class="inside">
        <h2>${words.inside}</h2>
        <div class="ways">${ways(words)}</div>
      </section>
    </main>
    <footer class="state">
      <h2 class="rt-hidden">${words.health}</h2>
      ${health(page, words)}
    </footer>`
  const { locale, assets } = page
  const { title, breath } = words
  return pageFrame({ locale, assets, title, description: breath, look: 'start', body })
}

function languageSwitch(current: Locale, words: StartWords): Html {
  const links = locales.map((locale) => {
    const here = locale === current ? html` aria-current="true"` : null
    return html`<a href="/?lang=${locale}" hreflang="${locale}" lang="${locale}" ${here}
      >${ownNames[locale]}</a
    >`
  })
  return html`<nav class="languages" aria-label="${words.language}">${links}</nav>`
}

function doors({ apps }: StartWords): Html[] {
  const places = { shop: '/shops', counter: '/counter', desk: '/desk', admin: '/admin' } as const
  const drawn = Object.entries(places).map(([app, path]) => {
    const [name, about] = apps[app as keyof typeof places]
    return html`<a class="door" href="${path}"><strong>${name}</strong><span>${about}</span></a>`
  })
  return [
    startDrawingHalf('first'),
    ...drawn.slice(0, 2),
    startDrawingHalf('second'),
    ...drawn.slice(2),
  ]
}

function signIns(people: readonly DemoSignIn[], words: StartWords): Html {
  const rows = people.map(
    ({ name, role, email, password, app }) =>
      html`<tr>
        <th scope="row">${name}<span>${role}</span></th>
        <td><code>${email}</code></td>
        <td><code>${password}</code></td>
        <td><a href="${app}">${appName(app, words)}</a></td>
      </tr>`,
  )
  return html`<section class="people">
    <h2>${words.signIns}</h2>
    <p>${words.signInsLead}</p>
    <div class="wide" tabindex="0" role="region" aria-label="${words.signIns}">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.who}</th>
            <th scope="col">${words.email}</th>
            <th scope="col">${words.password}</th>
            <th scope="col">${words.opens}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
    <p class="quiet">${words.shopper}</p>
  </section>`
}

function appName(app: string, { apps }: StartWords): string {
  const name = app.slice(1)
  return Object.hasOwn(apps, name) ? apps[name as keyof StartWords['apps']][0] : app
}

function ways({ guides, reference, openapi }: StartWords): Html[] {
  return [way('/docs', guides), way('/docs/api', reference), way('/openapi.json', openapi)]
}

function way(path: string, [name, about]: readonly [string, string]): Html {
  return html`<a href="${path}"><strong>${name}</strong><span>${about}</span></a>`
}

function health({ databaseMs, version }: StartPage, words: StartWords): Html {
  const well = databaseMs !== null
  const detail = well ? words.database.replace('{ms}', String(databaseMs)) : ''
  return html`<p>
    <a class="health" data-well="${String(well)}" href="/readyz"
      >${well ? words.well : words.unwell}</a
    >
    ${detail ? html`<span>${detail}</span>` : null}<span>Redthread ${version}</span>
  </p>`
}
