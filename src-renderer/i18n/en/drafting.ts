import type { drafting as vi } from '../vi/drafting.ts'
import type { Words } from '../words.ts'

export const drafting = {
  save: {
    saved: 'Saved',
    saving: 'Saving…',
    waiting: 'About to save…',
    incomplete: 'Something required is empty; what you typed is kept',
    failed: 'Not saved yet; what you typed is kept',
    retry: 'Save again',
    required: 'This is needed',
  },
  preview: {
    title: 'Preview',
    frame: 'Preview, exactly as printed',
    loading: 'Making the preview…',
    zoom: 'Zoom',
    zoomFit: 'Fit',
    zoomActual: '100%',
    failed: 'The preview could not be made',
  },
  export: {
    docx: 'Export .docx',
    pdf: 'Export .pdf',
    xlsx: 'Export .xlsx',
    done: '{{name}} was exported.',
    failed: '{{name}} could not be exported',
  },
  discard: 'Discard',
  lines: 'Each line is a paragraph.',
  signer: {
    authority: 'Signing authority',
    authorityHint: 'For example KT. GIÁM ĐỐC; empty when the head signs',
    title: 'Title',
    name: 'Full name',
  },
} satisfies Words<typeof vi>
