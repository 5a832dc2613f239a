import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Table, Text } from '@mantine/core'

export interface ConflictRow {
  label: string
  mine: string
  theirs: string
}

export interface ConflictDialogProps {
  opened: boolean
  /** Only what differs; each side as a person would read it. */
  rows: readonly ConflictRow[]
  onKeepTheirs: () => void
  onUseMine: () => void
  onClose: () => void
}

/** Someone changed this meanwhile: shows both sides and lets the person choose. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { opened, rows, onKeepTheirs, onUseMine, onClose } = props
  const { t } = useLingui()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={<Trans>Someone changed this meanwhile</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <Text size="sm" c="dimmed" mb="sm">
        <Trans>Nothing of yours is saved yet. Choose which one should stand.</Trans>
      </Text>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th />
            <Table.Th>
              <Trans>Theirs, saved</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Yours, not saved</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ label, mine, theirs }) => (
            <Table.Tr key={label}>
              <Table.Th scope="row">{label}</Table.Th>
              <Table.Td>{theirs}</Table.Td>
              <Table.Td>{mine}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onKeepTheirs}>
          <Trans>Keep theirs</Trans>
        </Button>
        <Button onClick={onUseMine}>
          <Trans>Save mine</Trans>
        </Button>
      </Group>
    </Modal>
  )
}
