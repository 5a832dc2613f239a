/** The lines of a text, numbered from 1, in groups; empty ones are left out. */
export async function* textLines(
  text: AsyncIterable<string>,
): AsyncGenerator<readonly { readonly row: number; readonly line: string }[]> {
  let rest = ''
  let row = 0
  for await (const part of text) {
    const lines = (rest + part).split('\n')
    rest = lines.pop() ?? ''
    const numbered = lines.map((line) => ({ row: ++row, line: line.trim() }))
    yield numbered.filter(({ line }) => line !== '')
  }
  if (rest.trim() !== '') yield [{ row: row + 1, line: rest.trim() }]
}
