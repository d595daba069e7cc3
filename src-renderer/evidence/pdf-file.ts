import type { PDFDocumentProxy } from 'pdfjs-dist'
import jbig2 from 'pdfjs-dist/wasm/jbig2.wasm?url'
import openjpeg from 'pdfjs-dist/wasm/openjpeg.wasm?url'
import colours from 'pdfjs-dist/wasm/qcms_bg.wasm?url'
import { throwFailedResponse } from '../client/failure.ts'

export interface PdfFile {
  document: PDFDocumentProxy
  close: () => void
}

/**
 * Opens a PDF by reading the parts that are looked at, so that a scan of hundreds of megabytes opens at once.
 * Library, worker and image decoders load at first use and come from the app itself.
 *
 * @throws FailureError when the file cannot be read; pdf.js's errors when it is no PDF or has a password
 */
export async function openPdf(url: string, size: number): Promise<PdfFile> {
  const [pdfjs, { default: workerUrl }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ])
  const first = await readRange(url, 0, Math.min(size, FIRST_BYTES))
  const failed = Promise.withResolvers<never>()
  const transport = new pdfjs.PDFDataRangeTransport(size, first, false)
  transport.requestDataRange = (begin: number, end: number) => {
    readRange(url, begin, end).then(
      (bytes) => transport.onDataRange(begin, bytes),
      (error: unknown) => failed.reject(error),
    )
  }
  // A worker made here instead of by pdf.js, which wraps it in a blob on origins that it does not know.
  const port = new Worker(workerUrl, { type: 'module' })
  const worker = pdfjs.PDFWorker.create({ port })
  const task = pdfjs.getDocument({
    range: transport,
    worker,
    disableAutoFetch: true,
    disableStream: true,
    useWorkerFetch: false,
    BinaryDataFactory: BundledData,
  })
  const close = () => {
    void task.destroy().finally(() => {
      worker.destroy()
      port.terminate()
    })
  }
  try {
    return { document: await Promise.race([task.promise, failed.promise]), close }
  } catch (error) {
    close()
    throw error
  }
}

const FIRST_BYTES = 64 * 1024

async function readRange(url: string, begin: number, end: number): Promise<Uint8Array> {
  const response = await fetch(url, { headers: { Range: `bytes=${begin}-${end - 1}` } })
  await throwFailedResponse(response)
  return new Uint8Array(await response.arrayBuffer())
}

/** Decoders of scanned pages (JBIG2 and fax, JPEG 2000, colour profiles), under the names the bundler gave. */
const bundled: Readonly<Record<string, string>> = {
  'jbig2.wasm': jbig2,
  'openjpeg.wasm': openjpeg,
  'qcms_bg.wasm': colours,
}

/** What pdf.js asks for by file name while it draws. */
class BundledData {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const url = bundled[filename]
    if (url === undefined) throw new Error(`${filename} is not part of the app`)
    const response = await fetch(url)
    await throwFailedResponse(response)
    return new Uint8Array(await response.arrayBuffer())
  }
}
