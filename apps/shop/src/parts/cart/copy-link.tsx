import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { useState } from 'react'
import { useAbility } from '../../live/use-ability.ts'
import styles from './hand-over-panel.module.css'

/** An address to be copied, or sent on by the device's own way of sharing. */
export function CopyLink({ url }: { url: string }) {
  const { t } = useLingui()
  const able = useAbility(copies)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(url).then(
      () => setCopied(true),
      () => undefined,
    )
  }
  return (
    <div className={styles.link}>
      <input readOnly value={url} aria-label={t`Link`} onFocus={({ target }) => target.select()} />
      {able ? (
        <Button onClick={copy}>{copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}</Button>
      ) : null}
    </div>
  )
}

function copies(): boolean {
  return 'clipboard' in navigator
}
