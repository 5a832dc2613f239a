import { Trans } from '@lingui/react/macro'
import { IconCloudOff } from '@tabler/icons-react'
import styles from './offline-bar.module.css'
import { useOnline } from './use-online.tsx'

/** Says that the network is gone and what that means: what you see may be old. */
export function OfflineBar() {
  const online = useOnline()
  return (
    <div role="status">
      {online ? null : (
        <p className={styles.bar}>
          <IconCloudOff size={17} stroke={1.8} aria-hidden="true" />
          <Trans>
            No network. What you see may be a little old; changes wait until it is back.
          </Trans>
        </p>
      )}
    </div>
  )
}
