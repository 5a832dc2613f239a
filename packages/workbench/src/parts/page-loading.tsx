import { useLingui } from '@lingui/react/macro'
import { Skeleton } from '@redthread/ui/skeleton'
import styles from './page.module.css'

/** The outline of a page while its code or first answer is on the way. */
export function PageLoading() {
  const { t } = useLingui()
  return (
    <div className={styles.page} aria-busy="true" aria-label={t`Loading`} role="status">
      <Skeleton width="220px" height="28px" />
      <Skeleton height="20px" lines={8} />
    </div>
  )
}
