import { html, type Html } from '#platform/html.ts'

/** Redthread's mark and name, leading home. */
export function pageSign(): Html {
  return html`<a class="sign" href="/"
    ><svg viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M3 25.5C8.5 25.5 10 21 10 15.5C10 8.5 13.5 5 18.5 5C23.5 5 26.5 8 26.5 11.5C26.5 15.5 23 18 18.5 18C14.5 18 12 16 12 13.5C12 11.2 14 9.8 16.2 9.8C20.5 9.8 20 19 22.5 23.2C23.8 25.4 26 26.2 29 25.6"
      /></svg
    >Redthread</a
  >`
}
