import { useLingui } from '@lingui/react/macro'
import { useNavigate } from 'react-router'
import { useMay } from '../session/use-may.tsx'
import { type RailItem, useTool } from './tool.tsx'
import { useShortcut } from './use-shortcut.tsx'

/** Gives each place of the rail its key: g, then a letter. */
export function RailKeys() {
  const tool = useTool()
  const may = useMay()
  return tool.rail
    .flatMap(({ items }) => items)
    .filter((item) => item.key && (!item.may || may(item.may)))
    .map((item) => <RailKey key={item.to} item={item} />)
}

function RailKey({ item }: { item: RailItem }) {
  const { i18n, t } = useLingui()
  const navigate = useNavigate()
  const place = i18n._(item.label)
  useShortcut(`g ${item.key}`, t`Go to ${place}`, () => void navigate(item.to))
  return null
}
