import { Trans } from '@lingui/react/macro'
import type { Wire } from '@redthread/client/wire'
import type { StoreDetail } from '@redthread/contract/locations'
import { Skeleton } from '@redthread/ui/skeleton'
import { OpeningWords } from '@redthread/workbench/parts/opening-words'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { Section } from '@redthread/workbench/parts/section'
import { ServiceList } from '@redthread/workbench/places/service-list'
import { StoreWeek } from '@redthread/workbench/places/store-week'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useTill } from '../../till/till.tsx'
import { SpecialDays } from './special-days.tsx'
import { useClock } from './use-clock.ts'
import { useStore } from './use-store.ts'
import styles from './day.module.css'

/** The day of this store: open until when, the week, what is special soon, who is here. */
export function Component() {
  const store = useStore()
  if (store.data) return <Day store={store.data} />
  if (store.error) {
    return <ProblemState error={store.error} onRetry={() => void store.refetch()} />
  }
  return (
    <div className={styles.page}>
      <Skeleton lines={6} height="34px" />
    </div>
  )
}

function Day({ store }: { store: Wire<StoreDetail> }) {
  const { locale } = useLanguage()
  const { staff, current } = useTill()
  const { zone, opening, week, services, specialDays } = store
  const now = useClock()
  const tag = locale === 'en' ? 'en-GB' : locale
  const day = now.toLocaleDateString(tag, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: zone,
  })
  const clock = now.toLocaleTimeString(tag, { hour: '2-digit', minute: '2-digit', timeZone: zone })
  const name = staff.find(({ id }) => id === current)?.name.split(' ')[0]
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{name ? <Trans>Hello {name}</Trans> : <Trans>Today</Trans>}</h1>
          <p className={styles.opening}>
            <OpeningWords opening={opening} zone={zone} />
          </p>
        </div>
        <p className={styles.clock}>
          <time>{clock}</time>
          <span>{day}</span>
        </p>
      </header>
      <div className={styles.columns}>
        <Section title={<Trans>This week</Trans>}>
          <StoreWeek week={week} />
        </Section>
        <div className={styles.side}>
          <Section title={<Trans>Special days ahead</Trans>}>
            <SpecialDays days={specialDays} />
          </Section>
          <Section title={<Trans>What we do here</Trans>}>
            <ServiceList services={services} />
          </Section>
          <Section
            title={<Trans>At this till</Trans>}
            note={<Trans>Everyone who can open it with a PIN.</Trans>}
          >
            <ul className={styles.people}>
              {staff.map((member) => (
                <li key={member.id} data-here={member.id === current || undefined}>
                  {member.name}
                </li>
              ))}
            </ul>
          </Section>
        </div>
      </div>
    </div>
  )
}
