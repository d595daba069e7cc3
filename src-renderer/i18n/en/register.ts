import type { register as vi } from '../vi/register.ts'
import type { Words } from '../words.ts'

export const register = {
  title: 'Register of outgoing documents',
  count_one: '{{count}} document issued in {{year}}',
  count_other: '{{count}} documents issued in {{year}}',
  year: 'Year {{year}}',
  previousYear: 'Previous year',
  nextYear: 'Next year',
  print: 'Print the register',
  noNumber: 'No number yet',
  empty: {
    title: 'No outgoing documents in {{year}}',
    text: 'Commitment letters and reports enter the register when they are issued. A number is given once in a year and series.',
    letters: 'Open Commitment letters',
  },
  column: {
    number: 'Number, symbol',
    date: 'Document date',
    subject: 'Type and subject',
    signer: 'Signer',
    recipients: 'Addressees',
    sentOn: 'Sent on',
    stage: 'Stage',
  },
  paper: {
    title: 'Register of outgoing documents',
    year: 'Year: {{year}}',
    numbers: 'From number {{first}} to number {{last}}',
    number: 'Number and symbol',
    date: 'Date of the document',
    subject: 'Type and subject of the document',
    signer: 'Signer',
    recipients: 'Addressees',
    archive: 'Unit or person with the file copy',
    copies: 'Copies',
    sentOn: 'Sent on',
    received: 'Received by',
    note: 'Note',
    replaced: 'Replaced',
  },
} satisfies Words<typeof vi>
