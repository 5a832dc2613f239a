import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Drawer, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { Status } from '@redthread/ui/status'
import { Page } from '@redthread/workbench/parts/page'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useMay } from '@redthread/workbench/session/use-may'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ReachWords } from '../staff/reach-words.tsx'
import { keysKey, readKeys, revokeKey, rotateKey } from '../staff/staff-api.ts'
import styles from '../staff/staff.module.css'
import { NewKeySheet, Secret } from './new-key-sheet.tsx'

/** Keys with which other systems talk to this one. */
export function Component() {
  const { t } = useLingui()
  const { ago, day } = useFormats()
  const may = useMay()
  const queries = useQueryClient()
  const [making, { open, close }] = useDisclosure()
  const keys = useQuery({ queryKey: keysKey, queryFn: readKeys })
  const revoke = useMutation({
    mutationFn: revokeKey,
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: keysKey })
      sayDone(<Trans>The key no longer opens anything</Trans>)
    },
    onError: sayProblem,
  })
  const rotate = useMutation({
    mutationFn: rotateKey,
    onSuccess: () => void queries.invalidateQueries({ queryKey: keysKey }),
    onError: sayProblem,
    gcTime: 0,
  })
  const mayWrite = may('keys:write')
  useShortcut('n', <Trans>New key</Trans>, () => mayWrite && open())
  const states = {
    active: { label: t`Works`, tone: 'positive' },
    expired: { label: t`Expired`, tone: 'neutral' },
    revoked: { label: t`Revoked`, tone: 'neutral' },
  } as const
  const add = mayWrite ? (
    <Button onClick={open}>
      <Trans>New key</Trans>
    </Button>
  ) : null
  return (
    <Page
      title={<Trans>API keys</Trans>}
      lead={<Trans>How other systems talk to this one. Give each only what it needs.</Trans>}
      actions={add}
    >
      {keys.error ? (
        <ProblemState error={keys.error} onRetry={() => void keys.refetch()} />
      ) : keys.isPending ? (
        <Skeleton lines={5} height="26px" />
      ) : keys.data.items.length === 0 ? (
        <EmptyState title={<Trans>No key yet</Trans>} action={add}>
          <Trans>A key lets an ERP, a warehouse or a script in, with its own rights.</Trans>
        </EmptyState>
      ) : (
        <ul className={styles.lines}>
          {keys.data.items.map((key) => (
            <li key={key.id}>
              <span>
                <strong>{key.name}</strong> <code>{key.prefix}…</code>
                <br />
                <small>
                  {key.permissions.join(', ')} · <ReachWords reach={key} />
                </small>
              </span>
              <small>
                {key.lastUsedAt === null ? (
                  <Trans>never used</Trans>
                ) : (
                  <Trans>used {ago(key.lastUsedAt)}</Trans>
                )}
                {key.expiresAt === null ? null : (
                  <>
                    {' · '}
                    <Trans>until {day(key.expiresAt)}</Trans>
                  </>
                )}
              </small>
              <Status tone={states[key.state].tone}>{states[key.state].label}</Status>
              {key.state === 'active' && mayWrite ? (
                <Group gap={6}>
                  <Button
                    size="compact-sm"
                    variant="default"
                    loading={rotate.isPending && rotate.variables === key.id}
                    onClick={() => rotate.mutate(key.id)}
                  >
                    <Trans>Renew</Trans>
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="default"
                    loading={revoke.isPending && revoke.variables === key.id}
                    onClick={() => revoke.mutate(key.id)}
                  >
                    <Trans>Revoke</Trans>
                  </Button>
                </Group>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {making ? <NewKeySheet onClose={close} /> : null}
      {rotate.data ? (
        <Drawer
          opened
          onClose={rotate.reset}
          position="right"
          size="md"
          title={rotate.data.key.name}
          closeButtonProps={{ 'aria-label': t`Close` }}
          closeOnClickOutside={false}
        >
          <Secret secret={rotate.data.secret} onClose={rotate.reset} />
        </Drawer>
      ) : null}
    </Page>
  )
}
