import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Select, Stack, TextInput } from '@mantine/core'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { NoPermission } from '@redthread/workbench/parts/problem-state'
import { findStores, storesKey } from '@redthread/workbench/api/places'
import { useSession } from '@redthread/workbench/session/session'
import { useMay } from '@redthread/workbench/session/use-may'
import { signOut } from '@redthread/workbench/sign-in/auth-api'
import { SignInStage } from '@redthread/workbench/sign-in/sign-in-stage'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { pairTill } from './till-api.ts'
import styles from './till.module.css'

/** Makes this browser a till of a store; whoever does it is signed out again right after. */
export function PairScreen({ onPaired }: { onPaired: () => void }) {
  const { t } = useLingui()
  const may = useMay()
  const places = usePlaces()
  const [locationId, setLocation] = useState<string | null>(null)
  const [name, setName] = useState('')
  const pair = useMutation({
    mutationFn: async () => {
      await pairTill({ name: name.trim(), locationId: locationId ?? '' })
      await signOut()
    },
    onSuccess: onPaired,
  })
  if (!may('devices:write')) {
    return (
      <SignInStage title={<Trans>This is no till yet</Trans>}>
        <NoPermission />
      </SignInStage>
    )
  }
  return (
    <SignInStage title={<Trans>Make this a till</Trans>}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          pair.mutate()
        }}
      >
        <Stack>
          <p className={styles.note}>
            <Trans>
              From then on colleagues open it with their PIN. You are signed out here right after.
            </Trans>
          </p>
          <Select
            size="md"
            label={t`Store`}
            placeholder={t`Choose the store`}
            searchable
            required
            data={places}
            value={locationId}
            onChange={setLocation}
          />
          <TextInput
            size="md"
            label={t`Name of the till`}
            placeholder={t`Till by the door`}
            required
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {pair.error ? <ProblemLine error={pair.error} /> : null}
          <Button
            type="submit"
            size="lg"
            loading={pair.isPending}
            disabled={locationId === null || name.trim() === ''}
          >
            <Trans>Make this a till</Trans>
          </Button>
        </Stack>
      </form>
    </SignInStage>
  )
}

/** Stores that the person may make tills of. */
function usePlaces(): { value: string; label: string }[] {
  const { grants } = useSession()
  const stores = useQuery({ queryKey: storesKey({}), queryFn: () => findStores({}) })
  const mine = grants.filter(({ permission }) => permission === 'devices:write')
  const inReach = (id: string) =>
    mine.some(({ locations }) => locations === null || (locations as string[]).includes(id))
  return (stores.data?.items ?? [])
    .filter(({ id }) => inReach(id))
    .map(({ id, name, address }) => ({ value: id, label: `${name}, ${address.city}` }))
}
