import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, NumberInput, TextInput, Textarea } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import styles from './stock.module.css'
import { namedPieces, type LotTyped, type WhichTyped } from './which-typed.ts'

export interface WhichFieldsProps {
  title: string
  tracking: 'lot' | 'serial'
  /** How many have to be named. */
  pieces: number
  which: WhichTyped
  onChange: (which: WhichTyped) => void
}

/** Which pieces exactly: their lots with expiry, or their serial numbers. */
export function WhichFields(props: WhichFieldsProps) {
  const { title, tracking, pieces, which, onChange } = props
  const { t } = useLingui()
  const named = namedPieces(tracking, pieces, which)
  return (
    <div className={styles.which} role="group" aria-label={t`Which pieces: ${title}`}>
      {tracking === 'lot' ? (
        <Lots {...props} />
      ) : (
        <Textarea
          label={t`Serial numbers`}
          description={t`Scan or type them, one in each line.`}
          autosize
          minRows={2}
          maxRows={10}
          value={which.serials}
          onChange={(event) => onChange({ ...which, serials: event.currentTarget.value })}
        />
      )}
      <p className={named > pieces ? styles.minus : styles.quiet} role="status">
        <Plural
          value={pieces}
          one={`${named} of # piece is named`}
          other={`${named} of # pieces are named`}
        />
      </p>
    </div>
  )
}

function Lots({ pieces, which, onChange }: WhichFieldsProps) {
  const { t } = useLingui()
  const { lots } = which
  const put = (at: number, part: Partial<LotTyped>) => {
    const lot = lots[at]
    if (lot) onChange({ ...which, lots: lots.with(at, { ...lot, ...part }) })
  }
  const isAlone = lots.length === 1
  const add = () => {
    // The one that held all of them says now how many it holds.
    const before = lots.map((lot) => (isAlone ? { ...lot, quantity: pieces } : lot))
    onChange({ ...which, lots: [...before, { code: '', expiresOn: '', quantity: 0 }] })
  }
  return (
    <>
      {lots.map(({ code, expiresOn, quantity }, at) => {
        const line = at + 1
        return (
          <div key={at} className={styles.lot}>
            <TextInput
              label={t`Lot`}
              aria-label={t`Lot, line ${line}`}
              maxLength={60}
              value={code}
              onChange={(event) => put(at, { code: event.currentTarget.value })}
            />
            <TextInput
              type="date"
              label={t`Expires`}
              aria-label={t`Expires, line ${line}`}
              value={expiresOn}
              onChange={(event) => put(at, { expiresOn: event.currentTarget.value })}
            />
            <NumberInput
              label={t`Pieces`}
              aria-label={t`Pieces, line ${line}`}
              min={0}
              allowDecimal={false}
              disabled={isAlone}
              value={isAlone ? pieces : quantity}
              onChange={(next) => put(at, { quantity: Number(next) || 0 })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              disabled={isAlone}
              aria-label={t`Remove line ${line}`}
              onClick={() => onChange({ ...which, lots: lots.toSpliced(at, 1) })}
            >
              <IconTrash size={17} stroke={1.6} aria-hidden="true" />
            </ActionIcon>
          </div>
        )
      })}
      <Button variant="subtle" size="compact-sm" style={{ justifySelf: 'start' }} onClick={add}>
        <Trans>Another lot</Trans>
      </Button>
    </>
  )
}
