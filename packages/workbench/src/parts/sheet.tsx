import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Drawer, Group } from '@mantine/core'
import type { ReactNode, SubmitEvent } from 'react'
import { ProblemLine } from './problem-line.tsx'
import styles from './sheet.module.css'

export interface SheetProps {
  title: ReactNode
  onClose: () => void
  size?: 'md' | 'lg' | 'xl'
  children: ReactNode
}

/** Something to look at or fill in beside the page; Escape closes it. */
export function Sheet({ title, onClose, size = 'md', children }: SheetProps) {
  const { t } = useLingui()
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={size}
      title={title}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <div className={styles.stack}>{children}</div>
    </Drawer>
  )
}

export interface FormSheetProps extends SheetProps {
  /** What the button says. */
  submit: ReactNode
  onSubmit: (form: HTMLFormElement) => void
  pending?: boolean
  /** What the server said no to. */
  error?: unknown
  disabled?: boolean
  /** Marks the button of what cannot be taken back. */
  grave?: boolean
}

/** A form beside the page, with the way out and the way on at its end. */
export function FormSheet(props: FormSheetProps) {
  const { submit, onSubmit, pending, error, disabled, grave, children, ...sheet } = props
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSubmit(event.currentTarget)
  }
  return (
    <Sheet {...sheet}>
      <form onSubmit={send} className={styles.stack}>
        {children}
        <ProblemLine error={error} />
        <Group justify="flex-end" className={styles.foot ?? ''}>
          <Button variant="default" onClick={sheet.onClose}>
            <Trans>Not now</Trans>
          </Button>
          <Button
            type="submit"
            loading={pending ?? false}
            disabled={disabled ?? false}
            {...(grave ? { color: 'red' } : {})}
          >
            {submit}
          </Button>
        </Group>
      </form>
    </Sheet>
  )
}
