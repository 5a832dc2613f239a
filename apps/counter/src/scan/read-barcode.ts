import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url'

// From our own server: the page's policy lets nothing in from elsewhere.
prepareZXingModule({ overrides: { locateFile: () => wasmUrl } })

const formats = ['EAN13', 'EAN8', 'UPCA', 'UPCE', 'Code128', 'ITF', 'QRCode', 'DataMatrix'] as const

/** Reads the first bar or matrix code in a picture; null where there is none. */
export async function readBarcode(picture: ImageData): Promise<string | null> {
  const found = await readBarcodes(picture, { formats: [...formats], maxNumberOfSymbols: 1 })
  return found.find(({ isValid, text }) => isValid && text !== '')?.text ?? null
}
