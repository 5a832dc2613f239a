import { Trans } from '@lingui/react/macro'
import { Button, Group } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import styles from './backup-codes.module.css'

/** Codes to keep, with a copy and a download. */
export function BackupCodes({ codes }: { codes: readonly string[] }) {
  const clipboard = useClipboard()
  const file = `data:text/plain,${encodeURIComponent(codes.join('\n'))}`
  return (
    <>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group gap="xs" grow>
        <Button variant="default" onClick={() => clipboard.copy(codes.join('\n'))}>
          {clipboard.copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
        </Button>
        <Button variant="default" component="a" href={file} download="redthread-backup-codes.txt">
          <Trans>Download</Trans>
        </Button>
      </Group>
    </>
  )
}
