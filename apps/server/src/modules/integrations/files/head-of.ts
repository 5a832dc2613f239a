/** The first characters of a text: enough to tell what it is. */
export async function headOf(text: AsyncIterable<string>, most = 65_536): Promise<string> {
  let head = ''
  for await (const part of text) {
    head += part
    if (head.length >= most) break
  }
  return head.slice(0, most)
}
