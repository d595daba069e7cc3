export type PreviewKind = 'image' | 'pdf' | 'text' | 'words' | 'none'

/** How a file can be shown inside the app, by its media type; what browsers cannot draw is only saved. */
export function previewKind(mediaType: string): PreviewKind {
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (drawable.has(type)) return 'image'
  if (type === 'application/pdf') return 'pdf'
  if (office.has(type)) return 'words'
  return readable.has(type) || type.startsWith('text/') ? 'text' : 'none'
}

const drawable = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/bmp',
  'image/svg+xml',
  'image/avif',
])

const office = new Set([
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
])

/** A reference to a document that is kept elsewhere is a text in words. */
const readable = new Set(['application/json', 'application/xml', 'application/vnd.camket.reference'])
