import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Progress } from '@mantine/core'
import type { AuditFault } from '@redthread/contract/audit'
import { Status } from '@redthread/ui/status'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Proof, type ProofProgress, proveChain } from './audit-api.ts'
import { useFaultWords } from './use-fault-words.ts'
import styles from '../operations/operations.module.css'

interface ChainProofProps {
  opened: boolean
  onClose: () => void
}

/** Proves the chain while it is open, shows how far it has come, and says what it found. */
export function ChainProof({ opened, onClose }: ChainProofProps) {
  const { t } = useLingui()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={<Trans>Proof of the audit trail</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <Walk onClose={onClose} />
    </Modal>
  )
}

function Walk({ onClose }: { onClose: () => void }) {
  const [progress, setProgress] = useState<ProofProgress | null>(null)
  const proof = useQuery({
    queryKey: ['audit', 'proof'],
    queryFn: ({ signal }) => proveChain(signal, setProgress),
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  })
  const again = () => {
    setProgress(null)
    void proof.refetch()
  }
  return (
    <div className={styles.stack}>
      {proof.isFetching ? <Walking progress={progress} /> : <ProblemLine error={proof.error} />}
      {!proof.isFetching && proof.data ? <Outcome proof={proof.data} /> : null}
      <Group justify="flex-end">
        <Button variant="default" onClick={again} disabled={proof.isFetching}>
          <Trans>Prove it again</Trans>
        </Button>
        <Button onClick={onClose} data-autofocus>
          <Trans>Close</Trans>
        </Button>
      </Group>
    </div>
  )
}

function Walking({ progress }: { progress: ProofProgress | null }) {
  const { t } = useLingui()
  const { count } = useFormats()
  const { through, end } = progress ?? { through: 0, end: 1 }
  return (
    <div>
      <p>
        {progress === null ? (
          <Trans>Each entry is held against the one before it.</Trans>
        ) : (
          <Trans>
            {count(through)} of {count(end)} entries looked at so far.
          </Trans>
        )}
      </p>
      <Progress.Root size="lg">
        <Progress.Section value={(through / end) * 100} aria-label={t`Progress of the proof`} />
      </Progress.Root>
    </div>
  )
}

function Outcome({ proof: { entries, faults } }: { proof: Proof }) {
  const { count } = useFormats()
  if (faults.length === 0) {
    return (
      <div role="status">
        <Status tone="positive">
          <Trans>All {count(entries)} entries hold</Trans>
        </Status>
        <p>
          <Trans>
            Nothing was changed, removed or slipped in, and the end is not behind what this server
            has noted outside the database.
          </Trans>
        </p>
      </div>
    )
  }
  return (
    <div role="alert">
      <Status tone="critical">
        <Trans>The chain is broken</Trans>
      </Status>
      <ul className={styles.worries}>
        {faults.map((fault) => (
          <Fault key={`${fault.kind} ${fault.seq} ${fault.id}`} fault={fault} />
        ))}
      </ul>
    </div>
  )
}

function Fault({ fault }: { fault: AuditFault }) {
  const words = useFaultWords()
  return (
    <li>
      {words(fault)} {fault.id === null ? null : <code>{fault.id}</code>}
    </li>
  )
}
