import { useLocalStorage } from '@mantine/hooks'

/** Which columns of a grid are hidden, kept on this device. */
export function useHiddenColumns(
  grid: string,
  usual: readonly string[],
): [ReadonlySet<string>, (hidden: ReadonlySet<string>) => void] {
  const [hidden, setHidden] = useLocalStorage<string[]>({
    key: `redthread.admin.columns.${grid}`,
    defaultValue: [...usual],
    getInitialValueInEffect: false,
  })
  return [new Set(hidden), (next) => setHidden([...next])]
}
