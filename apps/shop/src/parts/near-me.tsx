import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useAbility } from '../live/use-ability.ts'
import { Icon } from './icon.tsx'
import styles from './store-search.module.css'

type Asking = 'idle' | 'asking' | 'refused'

/** Asks the device where it is, to about a kilometer, and sorts the stores by distance. */
export function NearMe() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const able = useAbility(locates)
  const [asking, setAsking] = useState<Asking>('idle')
  if (able === false) return null
  const ask = () => {
    setAsking('asking')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setAsking('idle')
        const near = `${coords.latitude.toFixed(2)},${coords.longitude.toFixed(2)}`
        void navigate(`?near=${near}`, { viewTransition: true })
      },
      () => setAsking('refused'),
      { maximumAge: 600_000, timeout: 10_000 },
    )
  }
  return (
    <>
      <Button
        className="rt-scripted"
        onClick={ask}
        disabled={able === null}
        busy={asking === 'asking'}
        icon={<Icon name="locate" />}
      >
        <Trans>Near me</Trans>
      </Button>
      {asking === 'refused' ? (
        <p className={styles.refused} role="status">
          {t`Your device did not say where you are. Type a town instead.`}
        </p>
      ) : null}
    </>
  )
}

function locates(): boolean {
  return 'geolocation' in navigator
}
