import type { Face } from './face.ts'
import { html, type Html } from '#platform/html.ts'
import { logoImage } from './logo-image.ts'
import type { MailStyle } from './mail-style.ts'

const hidden = 'display:none;max-height:0;overflow:hidden;mso-hide:all'

/**
 * The head of a mail: the thread, and above it the logo where the program can show a drawing, the
 * name in the brand's type everywhere else (several programs show no SVG at all).
 */
export function letterHead(face: Face, style: MailStyle): Html {
  const { typography, shape, colors } = face.tokens
  const light = logoImage(face.logoSvg, colors.text.light)
  const dark = logoImage(face.logoSvg, colors.text.dark)
  const name =
    `font-size:${style.size(1)};font-weight:${typography.headingWeight};` +
    `color:${style.color('text')}`
  const drawn = light !== null && dark !== null
  const thread = `height:${shape.threadPx}px;line-height:1px;font-size:1px`
  return html`<tr>
      <td class="inside" style="padding:0 32px 16px">
        ${drawn ? drawing('drawn-light', light) : null}${drawn ? drawing('drawn-dark', dark) : null}
        <div class="${drawn ? 'written fg-text' : 'fg-text'}" style="${name}">${face.name}</div>
      </td>
    </tr>
    <tr>
      <td style="padding:0 32px 16px">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
          <tr>
            <td class="bg-thread" style="${thread};background-color:${style.color('thread')}">
              &nbsp;
            </td>
          </tr>
        </table>
      </td>
    </tr>`

  function drawing(name: string, source: string): Html {
    return html`<img
      class="${name}"
      src="${source}"
      alt="${face.name}"
      height="28"
      style="${hidden};height:28px;width:auto"
    />`
  }
}
