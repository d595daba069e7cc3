import type { settings as vi } from '../vi/settings.ts'
import type { Words } from '../words.ts'

export const settings = {
  title: 'Settings',
  agency: {
    title: 'Agency',
    text: 'Printed on commitment letters and reports made from now on; earlier ones stay as they are.',
    saved: 'The agency was saved.',
    save: 'Save',
    reset: 'Discard changes',
  },
  data: {
    title: 'Data',
    folder: 'Data folder',
    copy: 'Copy the path',
    reveal: 'Open the folder',
    verify: 'Verify the data',
    verifyText:
      'Reads the whole database, the evidence vault and the history again and compares the recorded hashes.',
    verifying: 'Verifying…',
    ok: 'The data is intact',
    counted:
      '{{directives}} directives, {{commitments}} commitments, {{facts}} facts, {{evidence}} pieces of evidence.',
    wrong: 'Something is wrong with the data',
    wrongText:
      'Nothing was deleted. Leave the data folder as it is, send the list below to support, and restore a backup if needed.',
    part: { database: 'Database', vault: 'Evidence vault', history: 'History' },
  },
  display: {
    title: 'Display',
    language: 'Language',
    vi: 'Tiếng Việt',
    en: 'English',
    scheme: 'Colours',
    auto: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },
  about: {
    title: 'About',
    text: 'Cam Kết helps clerks follow assigned tasks, log progress with evidence, and draft commitment letters and reports.',
    version: 'Version {{version}}',
    license: 'Open source under the Apache 2.0 licence. No data ever leaves this computer.',
  },
} satisfies Words<typeof vi>
