import { createHash } from 'node:crypto'

/** The style of the practice pages: one sheet, inline, allowed by its hash. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:#1d1b19;--soft:#6a655f;--paper:#faf9f7;--card:#fff;
--line:#e2ddd6;--mark:#8a5a00;--mark-paper:#fdf3dc;--accent:#9c2f2f;--on-accent:#fff;
--bad:#a3231f;--bad-paper:#fcebea}
@media (prefers-color-scheme:dark){:root{--ink:#f2eeea;--soft:#b0a9a1;--paper:#151413;
--card:#201e1c;--line:#3a3632;--mark:#f3cf85;--mark-paper:#3a2c10;--accent:#e88f8a;--on-accent:#1d1010;
--bad:#ffb4ae;--bad-paper:#3d1715}}
*{box-sizing:border-box;margin:0}
body{min-height:100vh;min-height:100dvh;background:var(--paper);color:var(--ink);display:grid;
place-items:center;padding:24px 16px;font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main{width:100%;max-width:440px;display:grid;gap:20px}
.practice{justify-self:start;background:var(--mark-paper);color:var(--mark);border-radius:999px;
padding:4px 12px;font-size:14px;font-weight:600}
.sum{display:grid;gap:2px;font-size:16px;font-weight:400}
.sum span{color:var(--soft)}
.sum strong{font-size:40px;line-height:1.1;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.sheet{background:var(--card);border:1px solid var(--line);border-radius:16px;padding:20px;
display:grid;gap:16px;box-shadow:0 1px 2px rgb(0 0 0/.04),0 8px 24px rgb(0 0 0/.05)}
fieldset{border:0;padding:0;min-width:0;display:grid;gap:8px}
legend{padding:0;margin-bottom:8px;font-weight:600}
label.card{display:grid;grid-template-columns:auto 1fr auto;align-items:center;gap:12px;
padding:12px;border:1px solid var(--line);border-radius:12px;cursor:pointer;min-height:56px}
label.card:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
label.card:focus-within{outline:3px solid var(--accent);outline-offset:2px}
input[type=radio]{accent-color:var(--accent);width:20px;height:20px;margin:0}
.number{text-transform:capitalize;color:var(--soft);font-size:14px;font-variant-numeric:tabular-nums;white-space:nowrap}
button,.button{display:block;width:100%;border:0;border-radius:12px;padding:14px 20px;
min-height:52px;background:var(--accent);color:var(--on-accent);font:inherit;font-size:17px;font-weight:600;
cursor:pointer;text-align:center;text-decoration:none}
button.quiet{background:none;color:var(--ink);border:1px solid var(--line)}
button:focus-visible,a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.bad{background:var(--bad-paper);color:var(--bad);border-radius:12px;padding:12px 16px}
a{color:var(--accent);justify-self:center;padding:8px}
h1:not(.sum){font-size:24px;line-height:1.25}
@media (max-width:480px){label.card{grid-template-columns:auto 1fr}.number{grid-column:2}}
p{max-width:60ch}
.soft{color:var(--soft)}
form{display:grid;gap:16px}
`

const hash = createHash('sha256').update(pageStyle).digest('base64')

/** The policy of a page: no script, this one style, forms that may lead back to the shop. */
export function pagePolicy(shopUrl: string | null): string {
  const shop = shopUrl === null ? null : URL.parse(shopUrl)?.origin
  const forms = ["'self'", ...(shop === null || shop === undefined ? [] : [shop])].join(' ')
  const rules = [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    `form-action ${forms}`,
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ]
  return rules.join('; ')
}
