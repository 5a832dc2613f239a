/** The kinds of files that are kept, with the ending of their address. */
export const mediaEndings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'application/pdf': 'pdf',
}

/** What bytes are, judged by how they begin and not by what they are called; null: not ours. */
export function sniffMedia(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512))
  const ascii = head.toString('latin1')
  if (ascii.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (ascii.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (ascii.startsWith('GIF87a') || ascii.startsWith('GIF89a')) return 'image/gif'
  if (ascii.startsWith('RIFF') && ascii.startsWith('WEBP', 8)) return 'image/webp'
  if (ascii.startsWith('%PDF-')) return 'application/pdf'
  if (ascii.startsWith('\x1a\x45\xdf\xa3')) return 'video/webm'
  if (ascii.startsWith('ftyp', 4))
    return /avi[fs]/.test(ascii.slice(8, 40)) ? 'image/avif' : 'video/mp4'
  const text = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
  return /^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(text)
    ? 'image/svg+xml'
    : null
}
