import { Trans, useLingui } from '@lingui/react/macro'
import type { KitPartProps } from './change-kit.ts'
import { ColorRow } from './color-row.tsx'
import styles from './colors.module.css'
import { ContrastCheck } from './contrast-check.tsx'
import { tokenGroups } from './kit-words.ts'

/** Every color of a kit in both schemes, and whether their pairs can be read. */
export function ColorsPart(props: KitPartProps) {
  const { i18n } = useLingui()
  return (
    <>
      <ContrastCheck colors={props.kit.colors} />
      <div>
        <div className={styles.head} aria-hidden="true">
          <span />
          <span>
            <Trans>Light</Trans>
          </span>
          <span>
            <Trans>Dark</Trans>
          </span>
        </div>
        {tokenGroups.map(({ name, tokens }) => (
          <div key={name.id} className={styles.group}>
            <h2>{i18n._(name)}</h2>
            {tokens.map((token) => (
              <ColorRow key={token} token={token} {...props} />
            ))}
          </div>
        ))}
      </div>
    </>
  )
}
