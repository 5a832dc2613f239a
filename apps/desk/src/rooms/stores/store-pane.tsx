import { Trans, useLingui } from '@lingui/react/macro'
import { Button, CopyButton } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { StoreDetail } from '@redthread/contract/locations'
import { Skeleton } from '@redthread/ui/skeleton'
import { OpeningWords } from '@redthread/workbench/parts/opening-words'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { Section } from '@redthread/workbench/parts/section'
import { readStore, storeKey } from '@redthread/workbench/api/places'
import { ServiceList } from '@redthread/workbench/places/service-list'
import { StoreWeek } from '@redthread/workbench/places/store-week'
import { useNow } from '@redthread/workbench/words/use-now'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconCopy, IconPhone } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Nearby } from './nearby.tsx'
import { storeInWords } from './store-in-words.ts'
import styles from './stores.module.css'

/** One store as an agent tells it: hours, what it does, how to get there, what is near. */
export function StorePane({ storeId, onGo }: { storeId: string; onGo: (id: string) => void }) {
  const store = useQuery({ queryKey: storeKey(storeId), queryFn: () => readStore(storeId) })
  if (store.error) {
    return <ProblemState error={store.error} onRetry={() => void store.refetch()} />
  }
  if (!store.data) return <Skeleton lines={9} height="28px" />
  return <Told store={store.data} onGo={onGo} />
}

function Told({ store, onGo }: { store: Wire<StoreDetail>; onGo: (id: string) => void }) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { name, address, phone, directions, services, week, opening, zone } = store
  const local = useNow().toLocaleTimeString(locale === 'en' ? 'en-GB' : locale, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  })
  return (
    <article className={styles.store} aria-label={name}>
      <header className={styles.head}>
        <div>
          <h2>{name}</h2>
          <p>{[...address.lines, `${address.postalCode} ${address.city}`].join(', ')}</p>
          <p className={styles.now}>
            <OpeningWords opening={opening} zone={zone} />
            <span>
              <Trans>It is {local} there</Trans>
            </span>
          </p>
        </div>
        <div className={styles.acts}>
          {phone ? (
            <Button
              component="a"
              href={`tel:${phone}`}
              variant="default"
              leftSection={<IconPhone size={16} aria-hidden="true" />}
            >
              {phone}
            </Button>
          ) : null}
          <CopyButton value={storeInWords(store, locale)}>
            {({ copied, copy }) => (
              <Button onClick={copy} leftSection={<IconCopy size={16} aria-hidden="true" />}>
                {copied ? t`Copied` : t`Copy for the reply`}
              </Button>
            )}
          </CopyButton>
        </div>
      </header>
      <div className={styles.columns}>
        <Section title={<Trans>This week</Trans>}>
          <StoreWeek week={week} />
        </Section>
        <div className={styles.side}>
          <Section title={<Trans>What they do there</Trans>}>
            <ServiceList services={services} />
          </Section>
          {directions ? (
            <Section title={<Trans>The way there</Trans>}>
              <p className={styles.text}>{directions[locale]}</p>
            </Section>
          ) : null}
          <Section title={<Trans>Near it</Trans>}>
            <Nearby store={store} onGo={onGo} />
          </Section>
        </div>
      </div>
    </article>
  )
}
