import { Box, Text } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LoadingState } from '../ui/loading-state.tsx'
import { openPdf } from './pdf-file.ts'
import classes from './preview.module.css'

/** All pages of a PDF under one another; a page is drawn when it comes near and let go when it is far. */
export function PdfView(props: { url: string; size: number; onFailure: (error: unknown) => void }) {
  const { t } = useTranslation('evidence')
  const { url, size, onFailure } = props
  const { ref, width } = useElementSize()
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null)

  useEffect(() => {
    let closed = false
    let close = () => {}
    const open = async () => {
      const file = await openPdf(url, size)
      if (closed) file.close()
      else {
        close = file.close
        setDocument(file.document)
      }
    }
    open().catch((error: unknown) => {
      if (!closed) onFailure(error)
    })
    return () => {
      closed = true
      close()
    }
  }, [url, size, onFailure])

  return (
    <Box ref={ref}>
      {document === null && <LoadingState label={t('viewer.loading')} />}
      {document !== null && (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            {t('viewer.pages', { count: document.numPages })}
          </Text>
          {Array.from({ length: document.numPages }, (_, index) => (
            <PdfPage
              key={index}
              document={document}
              page={index + 1}
              width={Math.min(width, 1000)}
              label={t('viewer.page', { page: index + 1, pages: document.numPages })}
              onFailure={onFailure}
            />
          ))}
        </>
      )}
    </Box>
  )
}

interface PageProps {
  document: PDFDocumentProxy
  /** Counted from 1. */
  page: number
  /** In CSS pixels. */
  width: number
  label: string
  onFailure: (error: unknown) => void
}

function PdfPage({ document, page, width, label, onFailure }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const near = useNear(canvas)
  const [ratio, setRatio] = useState(Math.SQRT2)

  useEffect(() => {
    const target = canvas.current
    if (!near || target === null || width === 0) return
    let cancel = () => {}
    let left = false
    const draw = async () => {
      const loaded = await document.getPage(page)
      if (left) return
      const unscaled = loaded.getViewport({ scale: 1 })
      setRatio(unscaled.height / unscaled.width)
      const viewport = loaded.getViewport({ scale: (width / unscaled.width) * window.devicePixelRatio })
      target.width = Math.floor(viewport.width)
      target.height = Math.floor(viewport.height)
      const drawing = loaded.render({ canvas: target, viewport })
      cancel = () => drawing.cancel()
      await drawing.promise
    }
    draw().catch((error: unknown) => {
      if (!left) onFailure(error)
    })
    return () => {
      left = true
      cancel()
    }
  }, [near, document, page, width, onFailure])

  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={label}
      className={classes.page}
      style={{ width, height: width * ratio }}
    />
  )
}

function useNear(target: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    const element = target.current
    if (element === null) return
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: '800px 0px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [target])
  return near
}
