import { Trans } from '@lingui/react/macro'
import { Skeleton } from '@redthread/ui/skeleton'
import { useChannels } from './use-channels.ts'
import { PolicyRow } from './policy-row.tsx'
import styles from './pricing.module.css'

/** What each channel says of prior prices where the law leaves a choice. */
export function Component() {
  const { channels } = useChannels()
  const open = channels.filter(({ state }) => state !== 'archived')
  return (
    <>
      <p className={styles.intro}>
        <Trans>
          The law leaves some choices. A change holds for reductions that begin after it; those that
          have begun keep the prior price recorded then.
        </Trans>
      </p>
      {open.length === 0 ? <Skeleton lines={6} height="44px" /> : null}
      <ul className={styles.policies}>
        {open.map((channel) => (
          <PolicyRow key={channel.id} channel={channel} />
        ))}
      </ul>
    </>
  )
}
