export type PreviewKind = 'image' | 'pdf' | 'text' | 'none'

/** How a file can be shown inside the app, by its media type; what browsers cannot draw is only saved. */
export function previewKind(mediaType: string): PreviewKind {
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (drawable.has(type)) return 'image'
  if (type === 'application/pdf') return 'pdf'
  if (type.startsWith('text/') || type === 'application/json' || type === 'application/xml') return 'text'
  return 'none'
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
