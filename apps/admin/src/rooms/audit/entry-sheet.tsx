import { Trans, useLingui } from '@lingui/react/macro'
import { Drawer } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { AuditEntry } from '@redthread/contract/audit'
import { useFormats } from '@redthread/workbench/words/use-formats'
import styles from '../operations/operations.module.css'

/** One entry in full, with its place in the chain. */
export function EntrySheet({ entry, onClose }: { entry: Wire<AuditEntry>; onClose: () => void }) {
  const { t } = useLingui()
  const { moment } = useFormats()
  const lines: [string, string][] = [
    [t`Who`, [entry.actorName, entry.actor].filter(Boolean).join(' · ')],
    [t`When`, moment(entry.at)],
    [t`To what`, entry.subject],
    [t`From`, `${entry.device} · ${entry.ip}`],
    [t`Request`, entry.requestId],
    [t`Place in the chain`, entry.seq === null ? '–' : String(entry.seq)],
    [t`Seal`, entry.hash ?? '–'],
  ]
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={entry.action}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <div className={styles.stack}>
        <dl className={styles.facts}>
          {lines.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <h3 className={styles.detailHead}>
          <Trans>Details</Trans>
        </h3>
        <pre className={styles.envelope} tabIndex={0}>
          {JSON.stringify(entry.detail, null, 2)}
        </pre>
      </div>
    </Drawer>
  )
}
