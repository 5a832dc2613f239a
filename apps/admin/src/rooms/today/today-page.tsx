import { Trans, useLingui } from '@lingui/react/macro'
import { Page } from '@redthread/workbench/parts/page'
import { useMay } from '@redthread/workbench/session/use-may'
import { useSession } from '@redthread/workbench/session/session'
import { useNow } from '@redthread/workbench/words/use-now'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { Lately } from './lately.tsx'
import { NeedsYou } from './needs-you.tsx'
import { StoresNow } from './stores-now.tsx'
import styles from './today.module.css'

/** Ten seconds in the morning: what needs me, and who is open. */
export function Component() {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { name } = useSession()
  const may = useMay()
  const first = name.split(' ')[0] ?? name
  const now = useNow()
  const hour = now.getHours()
  const hello =
    hour < 11
      ? t`Good morning, ${first}`
      : hour < 17
        ? t`Good day, ${first}`
        : t`Good evening, ${first}`
  const today = now.toLocaleDateString(locale === 'en' ? 'en-GB' : locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  return (
    <Page title={hello} lead={<span className={styles.date}>{today}</span>}>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <NeedsYou />
          {may('audit:read') ? <Lately /> : null}
        </div>
        {may('locations:read') ? <StoresNow /> : null}
      </div>
      <p className="rt-hidden">
        <Trans>Everything on this page is as of now.</Trans>
      </p>
    </Page>
  )
}
